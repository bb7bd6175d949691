import type { Text } from "../../messages";
import type { Setting } from "../planning/setting";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../planning/zone";
import type { Address, Axis, Chart, Content, Series } from "../types";

/** A chart as one object: the figures it is drawn from (formulas, so that it moves when people type) and its looks. */
export interface ChartDefinition {
  name: string;
  kind: Chart["kind"];
  title: Text;
  alt: Text;
  /** What the categories are, and what each column of numbers is. */
  category: Text;
  columns: readonly ChartColumn[];
  /**
   * The figures, a row a category: its label and then the numbers. `at` gives the address of a figure of the same chart, `number` is
   * the number of a formula's row, from 1, as part of that formula.
   */
  rows: (setting: Setting, at: FigureAt, number: string) => Content[][];
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

export interface DrawnChart extends DrawnZone {
  chart: Chart;
}

/** Places a chart over `where` and its figures from row `top` (from 0) on; their title and headings come first. */
export function drawChart(definition: ChartDefinition, setting: Setting, where: Address, top: number): DrawnChart {
  const { columns } = definition;
  const text = (words: Text) => setting.text(words);
  const rows = definition.rows(setting, zoneCell(top), zoneNumber(top));
  const range = (column: number) => zoneColumn(top, column, rows.length);
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
    ...drawZone({
      title: text(definition.title),
      headings: [text(definition.category), ...columns.map((column) => text(column.heading))],
      rows,
      numberFormat: definition.numberFormat,
    }, top),
  };
}

function valueAxis({ valueAxis: axis }: ChartDefinition, setting: Setting): Axis {
  if (!axis) return {};
  const { title, ...rest } = axis(setting);
  return { ...rest, title: title && setting.text(title) };
}
