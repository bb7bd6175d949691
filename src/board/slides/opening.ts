import type PptxGenJS from "pptxgenjs";
import { colours } from "../../workbook/styles";
import { asked, keyFigures, standing, withoutVerdict, work } from "../sentences";
import { font, hex, masters, plain, type Slides } from "./page";

const left = 1.1;
const width = 11.3;

/** The answer: whose quarter it is, what the figures say, and the four that a board looks for first. */
export const answer: Slides = (pptx, story, words) => {
  const slide = pptx.addSlide({ masterName: masters.cover });
  const small = { ...plain, x: left, w: width, color: hex(colours.muted) };
  slide.addText([story.name || words.unnamed, `${words.subject}, ${story.quarter}`].join(" · "), { ...small, y: 0.6, h: 0.5, fontSize: 18 });
  slide.addText(`${standing(story, words)}.`, { placeholder: "title" });
  keyFigures(story, words).forEach(([figure, label], place) => addFigure(slide, figure, label, place));
  const sentences = [withoutVerdict(story, words), asked(story, words), work(story, words)].filter((text) => text !== "");
  slide.addText(sentences.join(" "), { ...plain, x: left, y: 5.4, w: width, h: 1.2, fontSize: 18 });
  const place = [story.region, words.made.replace("{date}", words.day(story.date))].filter((text) => text !== "");
  slide.addText(place.join(" · "), { ...small, y: 6.8, h: 0.4, fontSize: 14 });
};

function addFigure(slide: PptxGenJS.Slide, figure: string, label: string, place: number): void {
  const gap = 0.3;
  const one = (width - 3 * gap) / 4;
  slide.addText([
    { text: figure, options: { fontSize: 36, bold: true, color: hex(colours.accent), breakLine: true } },
    { text: label, options: { fontSize: 16, color: hex(colours.ink) } },
  ], {
    x: left + place * (one + gap), y: 3.2, w: one, h: 1.9, fontFace: font, valign: "middle", align: "left", margin: 12, fill: { color: hex(colours.paper) },
  });
}
