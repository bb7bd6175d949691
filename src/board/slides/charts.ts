import type PptxGenJS from "pptxgenjs";
import type { IndicatorTold, Story } from "../../domain/board/told";
import { description, isDrawable } from "../chart";
import { shortened, type Words } from "../words";
import { addFootnote, font, page, plain, slideWith, type Slides } from "./page";

const perSlide = 2;
/** What needs the board most; the rest has its row in the table. */
const mostCharts = 2;
const gap = 0.5;
const width = (page.width - gap) / perSlide;
const height = 3.9;

/** Pixels and points of a chart on a slide. */
export const chartLook = { width: Math.round(width * 96), height: Math.round(height * 96), font: 12 } as const;

/** The indicators that get a chart: what needs the board first. */
export function charted({ indicators }: Story): IndicatorTold[] {
  return indicators.filter(isDrawable).slice(0, mostCharts);
}

/** Two charts on a slide, each under the name of its indicator and over what it comes to. */
export const charts: Slides = (pptx, story, words) => {
  const chosen = charted(story);
  for (let from = 0; from < chosen.length; from += perSlide) {
    const some = chosen.slice(from, from + perSlide);
    const [first] = some;
    const slide = slideWith(pptx, first && some.length === 1 ? `${shortened(first.name, 60)}: ${words.now(first)}` : isWorry(some) ? words.charts.titleWorst : words.charts.title);
    some.forEach((indicator, i) => addChart(pptx, slide, indicator, words, page.left + i * (width + gap)));
    const isBroken = some.some(({ points }) => points.some(({ isBreak }) => isBreak));
    addFootnote(slide, isBroken ? words.breakNote : words.smallNote);
  }
};

/** Whether what is shown is what is not on course. */
function isWorry(some: readonly IndicatorTold[]): boolean {
  return some.every(({ status }) => status === "offCourse" || status === "attention");
}

function addChart(pptx: PptxGenJS, slide: PptxGenJS.Slide, indicator: IndicatorTold, words: Words, left: number): void {
  slide.addText(words.nameWithUnit(indicator, 90), { ...plain, x: left, y: page.top - 0.15, w: width, h: 0.6, fontSize: 16, bold: true, valign: "bottom" });
  // Only its place and its text for a screen reader: the chart itself is put in when the file is packed.
  slide.addChart(pptx.ChartType.bar, [{ name: indicator.name, labels: [""], values: [0] }], {
    x: left, y: page.top + 0.5, w: width, h: height, altText: description(indicator, words),
  });
  slide.addText(words.summary(indicator), { x: left, y: page.top + 0.5 + height + 0.02, w: width, h: 0.7, fontFace: font, fontSize: 13, color: plain.color, margin: 0, valign: "top" });
}
