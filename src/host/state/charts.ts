import type { Area } from "../../workbook/address";
import { columnCount, rowCount } from "./area";
import { filled, valueOf } from "./cells";
import { Chart, newSeries, type Source, textOf } from "./chart";
import type { Sheet } from "./sheet";
import type { Place } from "./workbook";

/** The chart types that this host keeps and the page can draw. */
export const chartTypes = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineMarkers", "LineStacked",
  "Area", "AreaStacked", "Pie", "Doughnut", "XYScatter",
] as const;

/** Puts a chart on a sheet, with series made of the source as Excel makes them. */
export function addChart(sheet: Sheet, type: string, source: Place, by: string | undefined): Chart {
  const { workbook } = sheet;
  const word = workbook.profile.culture === "nl-NL" ? "Grafiek" : "Chart";
  const number = workbook.nextId();
  let count = 1;
  while (sheet.charts.some((chart) => chart.name === `${word} ${count}`)) count++;
  const chart = new Chart(`{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`, `${word} ${count}`, sheet, type);
  setData(chart, source, by);
  sheet.charts.push(chart);
  workbook.changes.touch(sheet, "charts");
  return chart;
}

/**
 * Makes a chart's series of a range: columns or rows, whichever there are fewer of unless it is said; a first row or
 * column of texts gives the names and the categories.
 */
export function setData(chart: Chart, { sheet, area }: Place, by = "Auto"): void {
  const inRows = by === "Rows" || (by === "Auto" && columnCount(area) > rowCount(area));
  const names = inRows ? { ...area, right: area.left } : { ...area, bottom: area.top };
  const categories = inRows ? { ...area, bottom: area.top } : { ...area, right: area.left };
  const hasNames = (inRows ? columnCount(area) : rowCount(area)) > 1 && textual(sheet, names, area);
  const hasCategories = (inRows ? rowCount(area) : columnCount(area)) > 1 && textual(sheet, categories, area);
  const body: Area = {
    ...area,
    top: area.top + (inRows ? (hasCategories ? 1 : 0) : hasNames ? 1 : 0),
    left: area.left + (inRows ? (hasNames ? 1 : 0) : hasCategories ? 1 : 0),
  };
  chart.series = [];
  const count = inRows ? rowCount(body) : columnCount(body);
  for (let index = 0; index < count; index++) {
    const values = inRows ? { ...body, top: body.top + index, bottom: body.top + index } : { ...body, left: body.left + index, right: body.left + index };
    const name = hasNames ? valueOf(sheet.cells.get(inRows ? values.top : area.top, inRows ? area.left : values.left)) : "";
    const series = newSeries(name === "" ? `${sheet.workbook.profile.culture === "nl-NL" ? "Reeks" : "Series"}${index + 1}` : String(name));
    series.values = { sheet, area: values };
    if (hasCategories) series.categories = { sheet, area: inRows ? { ...body, top: area.top, bottom: area.top } : { ...body, left: area.left, right: area.left } };
    chart.series.push(series);
  }
  chart.title.visible = chart.series.length === 1 && hasNames;
  chart.title.text = chart.title.visible ? chart.series[0]?.name ?? "" : "";
}

/** Whether the cells of an edge are texts, or blank in the corner: then they are headings rather than data. */
function textual(sheet: Sheet, edge: Area, whole: Area): boolean {
  let texts = 0;
  for (let row = edge.top; row <= edge.bottom; row++) {
    for (let column = edge.left; column <= edge.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (row === whole.top && column === whole.left && !filled(cell)) continue;
      if (typeof valueOf(cell) === "number") return false;
      if (filled(cell)) texts++;
    }
  }
  return texts > 0;
}

/** Sends every reference of a chart to cells through `change`; one that comes back undefined is gone, and a title keeps its last text. */
export function changeSources(chart: Chart, change: (source: Source) => Source | undefined): void {
  for (const series of chart.series) {
    series.values &&= change(series.values);
    series.categories &&= change(series.categories);
  }
  for (const title of [chart.title, chart.category.title, chart.value.title]) {
    if (!title.source) continue;
    const changed = change(title.source);
    if (!changed) title.text = textOf(title);
    title.source = changed;
  }
}

/** Lays a chart over the cells from the first to the last; without a last cell only its top left corner moves. */
export function coverCells(chart: Chart, first: Area, last: Area, resize: boolean): void {
  const { sheet } = chart;
  chart.left = edge(first.left, (column) => columnSize(sheet, column));
  chart.top = edge(first.top, (row) => rowSize(sheet, row));
  if (!resize) return;
  chart.width = edge(last.right + 1, (column) => columnSize(sheet, column)) - chart.left;
  chart.height = edge(last.bottom + 1, (row) => rowSize(sheet, row)) - chart.top;
}

/** The cells that a chart or picture covers, first to last. */
export function coveredCells(chart: Pick<Chart, "sheet" | "left" | "top" | "width" | "height">): Area {
  const { sheet } = chart;
  return {
    left: cellAt(chart.left + 0.01, (column) => columnSize(sheet, column)),
    top: cellAt(chart.top + 0.01, (row) => rowSize(sheet, row)),
    right: cellAt(chart.left + chart.width - 0.01, (column) => columnSize(sheet, column)),
    bottom: cellAt(chart.top + chart.height - 0.01, (row) => rowSize(sheet, row)),
  };
}

function columnSize(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.hidden ? 0 : sheet.columnWidth(column);
}

function rowSize(sheet: Sheet, row: number): number {
  return sheet.rowHidden(row) ? 0 : sheet.rowHeight(row);
}

function edge(index: number, size: (index: number) => number): number {
  let total = 0;
  for (let before = 0; before < index; before++) total += size(before);
  return total;
}

function cellAt(points: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < 100000; index++) {
    total += size(index);
    if (total > points) return index;
  }
  return 0;
}
