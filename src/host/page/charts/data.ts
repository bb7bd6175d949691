import type { Address, Caption, Chart, Series } from "../../../workbook/types";

/** A cell as a chart sees it: its value, and how the cell shows it. */
export interface Reading {
  value: string | number | boolean | null;
  text: string;
}

/** Gives the cells of a row or column on the chart's sheet, first to last. */
export type Read = (address: Address) => Reading[];

/** A series with its values; null is a gap. */
export interface Points extends Omit<Series, "values" | "categories"> {
  values: (number | null)[];
}

export interface ChartData {
  /** What the titles say now; empty where there is none. */
  titles: { chart: string; category: string; value: string };
  categories: string[];
  series: Points[];
}

/** Reads what a chart shows at this moment. Categories come from the first series, as in Excel. */
export function chartData(chart: Chart, read: Read): ChartData {
  const first = chart.series[0];
  const says = (caption: Caption = ""): string => (typeof caption === "string" ? caption : read(caption.cell)[0]?.text ?? "");
  return {
    titles: { chart: says(chart.title), category: says(chart.category.title), value: says(chart.value.title) },
    categories: first ? read(first.categories).map((cell) => cell.text) : [],
    series: chart.series.map(({ values, categories: _categories, ...series }) => ({ ...series, values: read(values).map(plotted) })),
  };
}

/** Excel draws a text (also the empty text of a formula) as zero, and an empty cell or an error as a gap. */
function plotted({ value }: Reading): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  return value === null || value.startsWith("#") ? null : 0;
}
