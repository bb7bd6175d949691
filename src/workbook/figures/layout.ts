import { absolute, address, cell, quoted } from "../address";
import type { Setting } from "../planning/setting";

/** More indicators than this have no place in the figures: a network that steers by more steers by none. */
const most = 60;
/** Indicators that can always be added without the add-in, and rows that there always are: no fewer than the report lists. Each costs a row of formulas. */
const [spare, fewest] = [8, 16];

/** For how many indicators there is room in the figures of a workbook; people add them without the add-in. */
export function indicatorRoom(setting: Setting): number {
  return Math.min(most, Math.max(fewest, setting.table("indicators").rows.length + spare));
}

/** Rows from 0: the settings stand above the figures. */
export const settingsRow = 3;
/** Where it says that there is no room for all indicators. */
export const fullRow = 9;
export const groupRow = 10;
export const quarterRow = groupRow + 1;
/** The quarter's last day, its number in the year, and its place in the plan from 1. */
export const dayRow = groupRow + 2;
export const numberRow = groupRow + 3;
export const placeRow = groupRow + 4;
export const firstRow = groupRow + 5;

/** What stands once for each indicator, from the first column on: first what people read and print, then the steps towards it. */
export const columnKeys = [
  "name", "unit", "theme", "baseline", "target", "end", "latestQuarter", "latest", "change", "status", "trend", "forecast",
  "kind", "priority", "margin", "number", "id", "criterion", "definition", "asked", "period", "sign", "way", "rate",
  "latestPlace", "since", "from", "count", "middle", "mean", "slope",
] as const;

/** The last column that is printed. */
export const printedTo: FigureColumn = "forecast";

export type FigureColumn = (typeof columnKeys)[number];

/** What stands once for each indicator and quarter: a block of a column a quarter. */
export const blockKeys = [
  "value", "target", "baseline", "measured", "expected", "status", "organisation", "isDue", "isBreak", "closedRow", "behind", "weighed", "definition", "way", "sign", "margin", "period", "shown",
] as const;

export type FigureBlock = (typeof blockKeys)[number];

/** A rectangle of figures, for formulas on other sheets. */
export interface FigureArea {
  /** With the sheet's name and dollars: "'Cijfers'!$AF$16:$AM$75". */
  area: string;
  /** One cell of it, with the sheet's name and dollars; row (of the indicator) and column (of the quarter) from 0. */
  cell(row: number, column: number): string;
}

/** A block of the figures: a row an indicator, in the order of their table, and a column a quarter of the plan. */
export function figureBlock(setting: Setting, block: FigureBlock): FigureArea {
  return placed(setting, blockLeft(block, setting.lists.quarter.length), setting.lists.quarter.length);
}

/** A column of the figures: a row an indicator, in the order of their table. */
export function figureColumn(setting: Setting, column: FigureColumn): FigureArea {
  return placed(setting, columnKeys.indexOf(column), 1);
}

function placed(setting: Setting, left: number, width: number): FigureArea {
  const sheet = `${quoted(setting.sheet("figures"))}!`;
  return {
    area: sheet + absolute(address({ top: firstRow, bottom: firstRow + indicatorRoom(setting) - 1, left, right: left + width - 1 })),
    cell: (row, column) => sheet + absolute(cell(firstRow + row, left + column)),
  };
}

/** The first column (from 0) of a block; a narrow one between every two. */
export function blockLeft(block: FigureBlock, quarters: number): number {
  return columnKeys.length + 1 + blockKeys.indexOf(block) * (quarters + 1);
}

/** The column (from 0) of the words that the formulas compare with; their labels stand to the left. */
export function wordsColumn(quarters: number): number {
  return columnKeys.length + 2 + blockKeys.length * (quarters + 1);
}
