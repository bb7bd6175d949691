import type PptxGenJS from "pptxgenjs";
import type { MapTold } from "../../domain/board/told";
import type { Quality } from "../../domain/networkMap/relation";
import { rings, ringRadius } from "../../domain/networkMap/layout";
import { colours } from "../../workbook/styles";
import { shortened, type Words } from "../words";
import { hex, page, plain } from "./page";

/** Inches. */
const dot = 0.16;
const label = { width: 1.5, height: 0.34 };

const looks: Readonly<Record<Quality, { width: number; dashType: "solid" | "sysDot" | "dash"; color: string }>> = {
  strong: { width: 2.5, dashType: "solid", color: hex(colours.accent) },
  canBeBetter: { width: 1.5, dashType: "sysDot", color: hex(colours.ink) },
  hardly: { width: 1.5, dashType: "dash", color: hex(colours.ink) },
};

/** Draws the network beside something else on a slide, in PowerPoint's own shapes: it can be edited, and needs no picture. */
export function addMap(pptx: PptxGenJS, slide: PptxGenJS.Slide, { parties, lines }: MapTold, title: string, words: Words, { left, width }: { left: number; width: number }): void {
  slide.addText(title, { ...plain, x: left, y: page.top, w: width, h: 0.45, bold: true, valign: "middle" });
  const top = page.top + 0.75;
  const height = page.height - 1.35;
  const [rx, ry] = [(width - label.width) / 2, height / 2 - label.height];
  const [cx, cy] = [left + width / 2, top + height / 2];
  for (const ring of rings.filter((one) => parties.some((party) => party.ring === one)).reverse()) {
    const [w, h] = [2 * rx * ringRadius[ring], 2 * ry * ringRadius[ring]];
    slide.addShape(pptx.ShapeType.ellipse, { x: cx - w / 2, y: cy - h / 2, w, h, line: { color: hex(colours.line), width: 0.75 } });
  }
  const at = new Map(parties.map(({ name, x, y }) => [name, { x: cx + x * rx, y: cy + y * ry }]));
  for (const { first, second, quality } of lines) {
    const [a, b] = [at.get(first), at.get(second)];
    if (!a || !b) continue;
    slide.addShape(pptx.ShapeType.line, {
      x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y), flipV: (a.x - b.x) * (a.y - b.y) < 0, line: looks[quality],
    });
  }
  for (const { name } of parties) {
    const place = at.get(name)!;
    slide.addShape(pptx.ShapeType.ellipse, { x: place.x - dot / 2, y: place.y - dot / 2, w: dot, h: dot, fill: { color: hex(colours.paper) }, line: { color: hex(colours.accent), width: 1.5 } });
    const below = place.y >= cy;
    slide.addText(shortened(name, 26), {
      ...plain, x: place.x - label.width / 2, y: below ? place.y + dot / 2 : place.y - dot / 2 - label.height, w: label.width, h: label.height, fontSize: 9, align: "center", valign: below ? "top" : "bottom",
    });
  }
  slide.addText(words.map.legend, { ...plain, x: left, y: top + height + 0.1, w: width, h: 0.4, fontSize: 10, italic: true, color: hex(colours.muted) });
}
