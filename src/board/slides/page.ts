import PptxGenJS from "pptxgenjs";
import type { Story } from "../../domain/board/told";
import { colours } from "../../workbook/styles";
import type { Words } from "../words";

/** A slide of 13.33 by 7.5 inches and what is left of it between the margins; everything in inches. */
export const page = { left: 0.6, top: 1.45, width: 12.13, height: 5.2, bottom: 6.65 } as const;

export const font = "Calibri";

/** A colour as the library takes it: without the sign before it. */
export const hex = (colour: string): string => colour.slice(1);

const ink = hex(colours.ink);
const accent = hex(colours.accent);
const muted = hex(colours.muted);
/** The names of the two masters. */
export const masters = { cover: "Netwerkplan voorblad", page: "Netwerkplan" } as const;

/** One slide, or several of a kind, of a presentation. */
export type Slides = (pptx: PptxGenJS, story: Story, words: Words) => void;

/**
 * An empty presentation in the product's look. Titles are placeholders, so that a screen reader and PowerPoint's own outline know them;
 * the foot of every slide names the network and the quarter, for a slide travels alone.
 */
export function newPresentation(story: Story, words: Words): PptxGenJS {
  const pptx = new PptxGenJS();
  const name = story.name || words.unnamed;
  Object.assign(pptx, { layout: "LAYOUT_WIDE", title: `${name}, ${story.quarter}`, subject: words.subject, author: "Netwerkplan", company: name });
  pptx.theme = { headFontFace: font, bodyFontFace: font };
  const title = { name: "title", type: "title", fontFace: font, color: accent, bold: true, margin: 0, align: "left" } as const;
  pptx.defineSlideMaster({
    title: masters.cover,
    background: { color: hex(colours.accentSoft) },
    objects: [
      { rect: { x: 0, y: 0, w: 0.35, h: 7.5, fill: { color: accent } } },
      { placeholder: { options: { ...title, x: 1.1, y: 1.1, w: 11.3, h: 1.8, fontSize: 36, valign: "middle" }, text: "" } },
    ],
  });
  pptx.defineSlideMaster({
    title: masters.page,
    background: { color: hex(colours.paper) },
    objects: [
      { rect: { x: 0, y: 0, w: 13.33, h: 0.12, fill: { color: accent } } },
      { placeholder: { options: { ...title, x: page.left, y: 0.4, w: page.width, h: 0.8, fontSize: 28, valign: "middle" }, text: "" } },
      { text: { text: `${name} · ${story.quarter}`, options: { x: page.left, y: 7, w: 10, h: 0.3, fontFace: font, fontSize: 10, color: muted, margin: 0 } } },
    ],
    slideNumber: { x: 12.1, y: 7, w: 0.65, h: 0.3, fontFace: font, fontSize: 10, color: muted, align: "right" },
  });
  return pptx;
}

/** A new slide with its title. */
export function slideWith(pptx: PptxGenJS, title: string): PptxGenJS.Slide {
  const slide = pptx.addSlide({ masterName: masters.page });
  slide.addText(title, { placeholder: "title" });
  return slide;
}

/** A small line at the foot of the page's room. */
export function addFootnote(slide: PptxGenJS.Slide, text: string): void {
  slide.addText(text, { x: page.left, y: page.bottom, w: page.width, h: 0.3, fontFace: font, fontSize: 10, italic: true, color: muted, margin: 0 });
}

/** Running text; more options go over these. */
export const plain = { fontFace: font, fontSize: 16, color: ink, margin: 0, valign: "top" } as const;
