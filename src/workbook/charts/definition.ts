import type { Text } from "../../messages";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../planning/zone";
import type { Address, Axis, Chart, Content, Formula, Series } from "../types";

/** A chart as one object: the figures it is drawn from (formulas, so that it moves when people type) and its looks. */
export interface ChartDefinition {
  name: string;
  kind: Chart["kind"];
  /** What stands above it, in a cell. */
  title: Text;
  /** What is said there instead where there is nothing to draw, and when that is: a condition in a formula. */
  empty: { when: (setting: Setting) => string; says: Text | undefined };
  alt: Text;
  /** What its colours mean and what it leaves out, below it: a row each, as part of a formula. */
  below: (setting: Setting) => readonly string[];
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

export interface ChartColumn extends Partial<Pick<Series, "as" | "dashed" | "invisible" | "labels">> {
  heading: Text;
  /** A column without colour is a step in the calculation and is not drawn. */
  color?: string;
}

/** The cell of a row's label (column 0) or number (column 1 and up), rows from 0. */
export type FigureAt = (row: number, column: number) => Address;

export interface DrawnChart extends DrawnZone {
  chart: Chart;
}

/** What stands above a chart: what it shows, or why there is nothing to see and what to do. */
export function chartTitle({ title, empty }: ChartDefinition, setting: Setting): Formula {
  return `=IF(${empty.when(setting)},${empty.says ? literal(setting.text(empty.says)) : '""'},${literal(setting.text(title))})`;
}

/** What is said below a chart; nothing where there is nothing to see. */
export function whileSeen(setting: Setting, when: ChartDefinition["empty"]["when"], said: string): string {
  return `IF(${when(setting)},"",${said})`;
}

/** How many a chart leaves out, said after these words; nothing where it leaves out none. */
export function leftOutSaid(setting: Setting, count: string, words: Text): string {
  return `IF(${count}=0,"",${literal(setting.text(words))}&${count}&".")`;
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
      title: "",
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
