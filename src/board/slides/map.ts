import type PptxGenJS from "pptxgenjs";
import type { MapTold } from "../../domain/board/told";
import type { MapCurve, MapPoint } from "../../domain/networkMap/curves";
import type { MapBox } from "../../domain/networkMap/labels";
import { ringRadius, rings } from "../../domain/networkMap/layout";
import { placedMap, type MapFrame } from "../../domain/networkMap/placed";
import type { Quality } from "../../domain/networkMap/relation";
import { colours } from "../../workbook/styles";
import { shortened, type Words } from "../words";
import { font, hex, page, plain } from "./page";

/** Where the drawing stands on the slide; inches. */
const width = 7.7;
const height = 4.95;
const middle = { x: page.left + width / 2, y: page.top + height / 2 };
/** Where what stands beside the drawing begins, and how wide it may be. */
const gap = 0.35;
export const beside = { left: page.left + width + gap, width: page.width - width - gap };

/** With more parties than this their names cover each other: then each has a number in the drawing, and its name beside it. */
const mostNamed = 16;
/** More lines than this nobody follows: then the strong ones are left out, for it is the others that are talked about. */
const mostLines = 60;
/** Points of the smallest letters on a slide that are read from a chair. */
const letters = 11;
/** The drawing counts in hundredths of an inch. */
const unit = 100;
const point = unit / 72;

const frame: MapFrame = { half: { x: width / 2 * unit, y: height / 2 * unit }, radius: { x: 320, y: 225 }, dot: 9, air: 5, captionSize: 9 * point, letters: letters * point, nameLength: 22, nameLines: 3 };
const numbered: MapFrame = { ...frame, radius: { x: 365, y: 225 }, dot: 14, letters: undefined };
/** A place on the slide of one that is counted from the middle of the drawing, and a length. */
const onSlide = ({ x, y }: MapPoint): MapPoint => ({ x: middle.x + x / unit, y: middle.y + y / unit });
const inches = (length: number): number => length / unit;

const looks: Readonly<Record<Quality, { width: number; dashType: "solid" | "sysDot" | "dash"; color: string }>> = {
  strong: { width: 2.5, dashType: "solid", color: hex(colours.accent) },
  canBeBetter: { width: 1.5, dashType: "sysDot", color: hex(colours.ink) },
  hardly: { width: 1.5, dashType: "dash", color: hex(colours.ink) },
};

/** Whether the names of the parties stand beside the drawing instead of in it. */
export function isNumbered({ parties }: MapTold): boolean {
  return parties.length > mostNamed;
}

/** Draws the network in PowerPoint's own shapes: it can be edited, and needs no picture. No line goes through a party that it does not join. */
export function addMap(pptx: PptxGenJS, slide: PptxGenJS.Slide, { parties, lines }: MapTold, words: Words): void {
  const isOnlyWeak = lines.length > mostLines;
  const drawn = isOnlyWeak ? lines.filter(({ quality }) => quality !== "strong") : lines;
  const used = rings.filter((ring) => parties.some((party) => party.ring === ring));
  const isByNumber = parties.length > mostNamed;
  const { radius, dot } = isByNumber ? numbered : frame;
  const placed = placedMap({ parties, lines: drawn, rings: used }, isByNumber ? numbered : frame, words.rings);
  for (const ring of used.toReversed()) {
    const [w, h] = [2 * inches(radius.x) * ringRadius[ring], 2 * inches(radius.y) * ringRadius[ring]];
    slide.addShape(pptx.ShapeType.ellipse, { x: middle.x - w / 2, y: middle.y - h / 2, w, h, line: { color: hex(colours.line), width: 0.75 } });
  }
  drawn.forEach(({ quality }, i) => {
    const curve = placed.curves[i];
    if (curve) addCurve(pptx, slide, curve, looks[quality]);
  });
  for (const { ring, place } of placed.rings) addLabel(slide, place, words.rings[ring], { fontSize: 9, italic: true, color: hex(colours.muted), fill: { color: hex(colours.paper) } });
  placed.dots.forEach(({ x, y }, i) => {
    slide.addShape(pptx.ShapeType.ellipse, { ...onSlide({ x: x - dot, y: y - dot }), w: inches(2 * dot), h: inches(2 * dot), fill: { color: hex(colours.paper) }, line: { color: hex(colours.accent), width: 1.5 } });
    if (isByNumber) addLabel(slide, { x, y, width: 50, height: 2 * dot }, String(i + 1), { fontSize: 9, bold: true });
    const name = placed.names[i];
    if (name) addLabel(slide, name, name.lines.join("\n"), { fontSize: letters, lineSpacingMultiple: 0.9, fill: { color: hex(colours.paper), transparency: 25 } });
  });
  const legend = [words.map.legend, ...(isOnlyWeak ? [words.map.onlyWeak] : [])].join(" ");
  slide.addText(legend, { ...plain, x: page.left, y: page.top + height + 0.05, w: width, h: 0.3, fontSize: letters, italic: true, color: hex(colours.muted) });
}

/** The names by their numbers, in as many columns as they need. */
export function addNumbers(slide: PptxGenJS.Slide, { parties }: MapTold): void {
  const columns = parties.length > 20 ? 2 : 1;
  const each = Math.ceil(parties.length / columns);
  const column = beside.width / columns;
  for (let from = 0; from < parties.length; from += each) {
    const names = parties.slice(from, from + each).map(({ name }, i) => ({ text: `${from + i + 1}  ${shortened(name, columns > 1 ? 26 : 52)}`, options: { breakLine: true } }));
    slide.addText(names, { ...plain, x: beside.left + (from / each) * column, y: page.top, w: column, h: height, fontFace: font, fontSize: letters });
  }
}

/** A shape by its own points; the library draws it, and its types leave it out. */
const bentLine = "custGeom" as PptxGenJS.ShapeType;

/** A line between two parties; a straight one as a line, so that whoever edits the slide can drag its ends. */
function addCurve(pptx: PptxGenJS, slide: PptxGenJS.Slide, { control, points }: MapCurve, line: (typeof looks)[Quality]): void {
  const [from, to, bent] = [points[0]!, points.at(-1)!, control].map(onSlide) as [MapPoint, MapPoint, MapPoint];
  const isStraight = Math.hypot(bent.x - (from.x + to.x) / 2, bent.y - (from.y + to.y) / 2) < 1e-6;
  const within = isStraight ? [from, to] : [from, to, bent];
  const [x, y] = [Math.min(...within.map((one) => one.x)), Math.min(...within.map((one) => one.y))];
  const box = { x, y, w: Math.max(...within.map((one) => one.x)) - x, h: Math.max(...within.map((one) => one.y)) - y };
  if (isStraight) {
    slide.addShape(pptx.ShapeType.line, { ...box, flipV: (from.x - to.x) * (from.y - to.y) < 0, line });
    return;
  }
  const at = (place: MapPoint) => ({ x: place.x - x, y: place.y - y });
  slide.addShape(bentLine, { ...box, line, points: [{ ...at(from), moveTo: true }, { ...at(to), curve: { type: "quadratic", x1: at(bent).x, y1: at(bent).y } }] });
}

/** A text around a place; `place` counts from the middle of the drawing. */
function addLabel(slide: PptxGenJS.Slide, { x, y, width: w, height: h }: MapBox, text: string, look: PptxGenJS.TextPropsOptions): void {
  slide.addText(text, { ...plain, ...onSlide({ x: x - w / 2, y: y - h / 2 }), w: inches(w), h: inches(h), align: "center", valign: "middle", wrap: false, ...look });
}
