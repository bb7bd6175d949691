import type PptxGenJS from "pptxgenjs";
import { count } from "../../messages";
import { colours } from "../../workbook/styles";
import { font, hex, masters, page, plain, slideWith, type Slides } from "./page";

/** The cover: whose presentation it is, of which quarter, and of what day. */
export const cover: Slides = (pptx, story, words) => {
  const slide = pptx.addSlide({ masterName: masters.cover });
  slide.addText(story.name || words.unnamed, { placeholder: "title" });
  slide.addText(`${words.subject}, ${story.quarter}`, { ...plain, x: 1.1, y: 3.7, w: 11.3, h: 0.6, fontSize: 24 });
  const place = [story.region, words.made.replace("{date}", words.day(story.date))].filter((text) => text !== "");
  slide.addText(place.join(" · "), { ...plain, x: 1.1, y: 4.4, w: 11.3, h: 0.5, fontSize: 16, color: hex(colours.muted) });
};

/** The four figures that a board looks for first, and what is asked of it. */
export const keyFigures: Slides = (pptx, { counts, actions, decisions, bound }, words) => {
  const slide = slideWith(pptx, words.counts.title);
  const figures: readonly [string, string][] = [
    [words.of(counts.onCourse, counts.judged), words.counts.onCourse],
    [words.of(counts.delivered, counts.parties), words.counts.delivered],
    [String(actions.done.length), count(words.counts.done, actions.done.length)],
    [String(actions.late.length), count(words.counts.late, actions.late.length)],
  ];
  figures.forEach(([figure, label], i) => addFigure(slide, figure, label, i));
  const asked = decisions.length === 0 ? words.counts.nothingAsked : count(words.counts.asked, decisions.length);
  slide.addText(`${asked} ${count(words.counts.open, actions.open)}`, { ...plain, x: page.left, y: 4.3, w: page.width, h: 1, fontSize: 20 });
  if (bound > 0) slide.addText(words.smallNote, { ...plain, x: page.left, y: page.bottom, w: page.width, h: 0.3, fontSize: 10, italic: true, color: hex(colours.muted) });
};

function addFigure(slide: PptxGenJS.Slide, figure: string, label: string, place: number): void {
  const gap = 0.3;
  const width = (page.width - 3 * gap) / 4;
  slide.addText([
    { text: figure, options: { fontSize: 40, bold: true, color: hex(colours.accent), breakLine: true } },
    { text: label, options: { fontSize: 16, color: hex(colours.ink) } },
  ], {
    x: page.left + place * (width + gap), y: page.top + 0.1, w: width, h: 2.2, fontFace: font, valign: "middle", align: "left",
    margin: 12, fill: { color: hex(colours.accentSoft) },
  });
}
