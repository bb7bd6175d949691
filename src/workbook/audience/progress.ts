import type { AudienceTold } from "../../domain/audience/told";
import type { IndicatorTold } from "../../domain/board/told";
import { fill, type Text } from "../../messages";
import { address, cell } from "../address";
import { chartColours, colours, styles } from "../styles";
import type { Chart, Content, Series, Sheet } from "../types";
import { audiencePage, looking, saying, type AudiencePage, type Say } from "./page";
import { figureCell, figureFormat, figureText, verdict } from "./shown";

/** Points of the column with what a row is, and of each quarter beside it. */
const [first, each] = [150, 74];
/** Quarters that a page has room for at least, so that a chart of one quarter is not a stripe. */
const leastQuarters = 6;
const chartRows = 11;

const texts = {
  name: { nl: "Voortgang", en: "Progress" },
  line: { nl: "Elke indicator per kwartaal: het hele netwerk samen, naast de streefwaarde.", en: "Each indicator by quarter: the whole network together, beside the target." },
  quarter: { nl: "Kwartaal", en: "Quarter" },
  value: { nl: "Waarde", en: "Value" },
  target: { nl: "Streefwaarde", en: "Target" },
  baseline: { nl: "Nulwaarde", en: "Baseline" },
  remark: { nl: "Opmerking", en: "Remark" },
  break: { nl: "anders gemeten", en: "measured otherwise" },
  now: { nl: "{verdict} · nu {value}", en: "{verdict} · now {value}" },
  goal: { nl: " · streefwaarde {target}", en: " · target {target}" },
  none: { nl: "Er zijn nog geen indicatoren.", en: "There are no indicators yet." },
  alt: { nl: "{name} per kwartaal, naast de streefwaarde.", en: "{name} by quarter, beside the target." },
} as const satisfies Record<string, Text>;

/** The sheet with the course of each indicator: its figures by quarter as values, and a chart of them. */
export function progressSheet(told: AudienceTold): Sheet {
  const { indicators, language } = told.story;
  const say = saying(language);
  const quarters = Math.max(leastQuarters, ...indicators.map(({ points }) => points.length));
  const page = audiencePage(told, { name: say(texts.name), line: say(indicators.length > 0 ? texts.line : texts.none), tab: colours.accent, widths: [first, ...Array.from({ length: quarters }, () => each)] });
  const charts: Chart[] = [];
  let top = 3;
  indicators.forEach((one, place) => {
    const drawn = indicatorBlock(page, told, say, { one, place, top, right: quarters });
    if (drawn.chart) charts.push(drawn.chart);
    top = drawn.bottom + 2;
  });
  return { ...page, charts };
}

/** Puts one indicator on the page. A cell with a word would be drawn as 0, so that words stand in a row of their own. */
function indicatorBlock(page: AudiencePage, { story }: AudienceTold, say: Say, { one, place, top, right }: { one: IndicatorTold; place: number; top: number; right: number }): { chart?: Chart; bottom: number } {
  const { points } = one;
  const values = points.map(({ value }): Content => (value.is === "value" ? figureCell(value, one, story) : null));
  const remarks = points.map(({ value, isBreak }): Content => [value.is === "value" ? "" : String(figureCell(value, one, story) ?? ""), isBreak ? say(texts.break) : ""].filter((text) => text !== "").join(", ") || null);
  const baseline = one.baseline.is === "value" ? figureCell(one.baseline, one, story) : null;
  const lines: { row: "value" | "target" | "baseline"; cells: Content[] }[] = [
    { row: "value", cells: values }, { row: "target", cells: points.map(({ target }) => target ?? null) }, { row: "baseline", cells: points.map(() => baseline) },
  ];
  const drawn = lines.filter(({ row, cells }) => row === "value" || cells.some((value) => value !== null));
  const headingRow = top + 2;
  const remarkRow = headingRow + drawn.length + 1;
  const hasRemark = remarks.some((value) => value !== null);
  page.rows.push({ index: top, height: 22 });
  page.blocks.push({ at: cell(top, 0), content: [[one.name], [stateOf(one, story, say)]] }, {
    at: cell(headingRow, 0),
    content: [[say(texts.quarter), ...points.map(({ quarter }) => quarter)], ...drawn.map(({ row, cells }) => [say(texts[row]), ...cells]), ...(hasRemark ? [[say(texts.remark), ...remarks]] : [])],
  });
  page.formats.push(
    looking({ top, bottom: top, left: 0, right: 0 }, styles.subtitle), looking({ top: top + 1, bottom: top + 1, left: 0, right: 0 }, styles.purpose),
    looking({ top: headingRow, bottom: headingRow, left: 0, right: points.length }, styles.plainHeading), looking({ top: headingRow + 1, bottom: remarkRow, left: 0, right: 0 }, styles.plainLeft),
    looking({ top: headingRow + 1, bottom: remarkRow - 1, left: 1, right: points.length }, styles.plain, figureFormat(one)),
    ...(hasRemark ? [looking({ top: remarkRow, bottom: remarkRow, left: 1, right: points.length }, styles.note)] : []),
  );
  const end = hasRemark ? remarkRow : remarkRow - 1;
  if (!values.some((value) => value !== null)) return { bottom: end };
  const range = (row: number) => address({ top: row, bottom: row, left: 1, right: points.length });
  const series = drawn.map(({ row }, i): Series => ({ name: say(texts[row]), values: range(headingRow + 1 + i), categories: range(headingRow), ...look[row] }));
  const chart: Chart = {
    name: `Indicator ${place + 1}`, kind: "columns", title: one.name, titleSize: 11, address: address({ top: end + 1, bottom: end + chartRows, left: 0, right }), series, category: {},
    value: { min: 0, gridlines: true, ...(one.unit === "" ? {} : { title: one.kind === "percentage" ? "%" : one.unit }) }, legend: "bottom", gap: 60, alt: fill(say(texts.alt), { name: one.name }),
  };
  return { chart: lowest(points, one) < 0 ? { ...chart, value: { ...chart.value, min: undefined } } : chart, bottom: end + chartRows };
}

const look: Readonly<Record<"value" | "target" | "baseline", Pick<Series, "color" | "as" | "dashed" | "thin">>> = {
  value: { color: chartColours.middle }, target: { color: chartColours.target, as: "line", dashed: true }, baseline: { color: chartColours.compare, as: "line", thin: true },
};

function lowest(points: IndicatorTold["points"], { baseline }: IndicatorTold): number {
  return Math.min(0, ...points.flatMap(({ value, target }) => [value.is === "value" ? value.value : 0, target ?? 0]), baseline.is === "value" ? baseline.value : 0);
}

/** "✔ op koers · nu 53% · streefwaarde 60%" */
function stateOf(one: IndicatorTold, story: AudienceTold["story"], say: Say): string {
  const { language } = story;
  const value = one.value.is === "value" ? figureText(one.value.value, one, language) : String(figureCell(one.value, one, story) ?? "");
  const target = one.target === undefined ? "" : fill(say(texts.goal), { target: figureText(one.target, one, language) });
  return value === "" ? verdict(one.status, language) : fill(say(texts.now), { verdict: verdict(one.status, language), value }) + target;
}
