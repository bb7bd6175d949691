import type { IndicatorTold } from "../../domain/board/told";
import type { Words } from "../words";
import { worries } from "../sentences";
import { addFootnote, slideWith, type Slides } from "./page";
import { addTable, type SlideColumn } from "./table";

/** As many indicators as a board takes in at a look; what needs it stands first. */
const mostAtALook = 12;
/** Rows of small print that fit on a slide at the end, each of two lines as long names are. */
const rowsAtTheEnd = 13;

/** The indicators that need the board first. */
export const status: Slides = (pptx, story, words) => {
  const { indicators } = story;
  if (indicators.length === 0) return;
  const slide = slideWith(pptx, worries(story, words));
  addTable(slide, columns(words), indicators.slice(0, mostAtALook).map((one) => row(one, words, 70)), { size: 13 });
  addFootnote(slide, indicators.length > mostAtALook ? `${words.indicators.rest} ${words.smallNote}` : words.smallNote);
};

/** All indicators in small print, at the end, where the first look did not have them all. */
export const allIndicators: Slides = (pptx, { indicators }, words) => {
  if (indicators.length <= mostAtALook) return;
  for (let from = 0; from < indicators.length; from += rowsAtTheEnd) {
    const slide = slideWith(pptx, words.indicators.all);
    addTable(slide, columns(words), indicators.slice(from, from + rowsAtTheEnd).map((one) => row(one, words, 62)), { size: 11 });
    addFootnote(slide, words.smallNote);
  }
};

function columns({ indicators: words }: Words): SlideColumn[] {
  return [
    { heading: words.status, share: 16 }, { heading: words.name, share: 49 }, { heading: words.value, share: 16, align: "right" },
    { heading: words.target, share: 13, align: "right" }, { heading: words.change, share: 11, align: "right" }, { heading: words.delivered, share: 12, align: "right" },
  ];
}

function row(indicator: IndicatorTold, words: Words, most: number): string[] {
  return [
    words.status(indicator.status),
    words.nameWithUnit(indicator, most),
    words.valueIn(indicator),
    words.inTarget(indicator),
    words.change(indicator),
    words.deliveredBy(indicator),
  ];
}
