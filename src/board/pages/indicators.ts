import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { IndicatorTold } from "../../domain/board/told";
import { fill } from "../../messages";
import { chartOf, isDrawable } from "../chart";
import { withoutVerdict, worries } from "../sentences";
import type { Words } from "../words";
import { heading, line, small, table, type PackPart } from "./page";

/** Charts of this many indicators are six pages; what has none has its row in the table. */
const mostCharts = 12;
/** As many missing parties are named under a chart. */
const mostNamed = 6;
/** Three on a page with their texts; pixels and points. */
const look = { width: 640, height: 240, font: 9 } as const;

/** Every indicator with its figures, what needs the board first. */
export const indicators: PackPart = (story, words) => {
  const { name, status, value, target, change, delivered } = words.indicators;
  const columns = [
    { heading: status, share: 18 }, { heading: name, share: 27 }, { heading: value, share: 16, align: "right" as const },
    { heading: target, share: 17, align: "right" as const }, { heading: change, share: 17, align: "right" as const }, { heading: delivered, share: 13, align: "right" as const },
  ];
  return [
    heading(worries(story, words)),
    ...(withoutVerdict(story, words) === "" ? [] : [line(withoutVerdict(story, words), { keepNext: true })]),
    ...(story.indicators.length === 0 ? [] : [
      table(columns, story.indicators.map((one) => row(one, words)), { size: 18 }),
      small(words.smallNote),
    ]),
  ];
};

function row(indicator: IndicatorTold, words: Words): string[] {
  return [
    words.status(indicator.status), words.nameWithUnit(indicator, 200), words.valueIn(indicator),
    words.inTarget(indicator), words.change(indicator), words.deliveredBy(indicator),
  ];
}

/** The charts, those of priority first, each with what it comes to and who is missing in it. */
export const charts: PackPart = (story, words) => {
  const drawable = story.indicators.filter(isDrawable);
  const chosen = [...drawable.filter(({ isPriority }) => isPriority), ...drawable.filter(({ isPriority }) => !isPriority)].slice(0, mostCharts);
  if (chosen.length === 0) return [];
  const isBroken = chosen.some(({ points }) => points.some(({ isBreak }) => isBreak));
  return [heading(words.charts.title), ...chosen.flatMap((one) => chart(one, words)), ...(isBroken ? [small(words.breakNote)] : [])];
};

function chart(indicator: IndicatorTold, words: Words): Paragraph[] {
  const { missing } = indicator;
  return [
    heading(words.nameWithUnit(indicator, 200), 3),
    new Paragraph({ keepNext: true, children: [new ChartRun(chartOf(indicator, words, look))] }),
    line(words.summary(indicator), { keepNext: missing.length > 0 }),
    ...(missing.length > 0 ? [small(fill(words.charts.missing, { parties: words.names(missing, mostNamed) }))] : []),
  ];
}
