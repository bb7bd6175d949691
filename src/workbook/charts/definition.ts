import type { Text } from "../../messages";
import { address, cell } from "../address";
import { rectangle } from "../planning/rectangle";
import type { Setting } from "../planning/setting";
import { styles } from "../styles";
import type { Address, Axis, Block, Chart, Content, Format, Series } from "../types";

/** Categories stand in the first column and may run on over the next ones; the numbers begin here (column from 0). */
const numbersLeft = 4;

/** A chart as one object: the figures it is drawn from (formulas, so that it moves when people type) and its looks. */
export interface ChartDefinition {
  name: string;
  kind: Chart["kind"];
  title: Text;
  alt: Text;
  /** What the categories are, and what each column of numbers is. */
  category: Text;
  columns: readonly ChartColumn[];
  /** The figures, a row a category: its label and then the numbers. `at` gives the address of a figure of the same row. */
  rows: (setting: Setting, at: FigureAt) => Content[][];
  categoryAxis?: Omit<Chart["category"], "title"> & { title?: Text };
  valueAxis?: (setting: Setting) => Omit<Axis, "title"> & { title?: Text };
  legend: Chart["legend"];
  gap?: number;
  numberFormat?: string;
}

export interface ChartColumn extends Partial<Pick<Series, "as" | "dashed" | "invisible">> {
  heading: Text;
  /** A column without colour is a step in the calculation and is not drawn. */
  color?: string;
}

/** The cell of a row's label (column 0) or number (column 1 and up), rows from 0. */
export type FigureAt = (row: number, column: number) => Address;

export interface DrawnChart {
  chart: Chart;
  block: Block;
  formats: Format[];
  /** The first row below the figures, from 0. */
  bottom: number;
}

/** Places a chart over `where` and its figures from row `top` (from 0) on; their title and headings come first. */
export function drawChart(definition: ChartDefinition, setting: Setting, where: Address, top: number): DrawnChart {
  const { columns } = definition;
  const text = (words: Text) => setting.text(words);
  const first = top + 2;
  const sheetColumn = (column: number) => (column === 0 ? 0 : numbersLeft + column - 1);
  const rows = definition.rows(setting, (row, column) => cell(first + row, sheetColumn(column)));
  const last = first + rows.length - 1;
  const range = (column: number) => address({ top: first, bottom: last, left: sheetColumn(column), right: sheetColumn(column) });
  const spread = (row: Content[]): Content[] => [row[0] ?? null, null, null, null, ...row.slice(1)];
  const right = numbersLeft + columns.length - 1;
  return {
    chart: {
      name: definition.name,
      kind: definition.kind,
      title: text(definition.title),
      address: where,
      series: columns.flatMap(({ heading, color, ...looks }, i) =>
        color ? [{ name: text(heading), values: range(i + 1), categories: range(0), color, ...looks }] : []),
      category: { ...definition.categoryAxis, title: definition.categoryAxis?.title && text(definition.categoryAxis.title) },
      value: valueAxis(definition, setting),
      legend: definition.legend,
      gap: definition.gap,
      alt: text(definition.alt),
    },
    block: rectangle(cell(top, 0), [
      [text(definition.title)], spread([text(definition.category), ...columns.map((column) => text(column.heading))]), ...rows.map(spread),
    ]),
    formats: [
      { address: cell(top, 0), style: styles.subtitle.name },
      { address: address({ top: top + 1, bottom: top + 1, left: 0, right }), style: styles.plainHeading.name },
      { address: address({ top: first, bottom: last, left: 0, right: numbersLeft - 1 }), style: styles.plain.name },
      { address: address({ top: first, bottom: last, left: numbersLeft, right }), style: styles.plain.name, numberFormat: definition.numberFormat },
    ],
    bottom: last + 1,
  };
}

function valueAxis({ valueAxis: axis }: ChartDefinition, setting: Setting): Axis {
  if (!axis) return {};
  const { title, ...rest } = axis(setting);
  return { ...rest, title: title && setting.text(title) };
}
