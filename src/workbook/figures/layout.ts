import { absolute, address, cell, quoted } from "../address";
import type { Setting } from "../definition/setting";

/**
 * Indicators that there is room for in every workbook, however few it begins with: three times what a network is advised to steer by. Each
 * costs two hundred formulas, which the engine of the local host reads whether there is an indicator or not.
 */
const fewest = 24;
/** Indicators that can be added where a workbook has more. */
const spare = 8;

/** For how many indicators there is room in the figures of a workbook that is made; people add them without the add-in, and the pane makes more room. */
export function indicatorRoom(setting: Setting): number {
  return Math.max(fewest, roomWithSpare(setting.table("indicators").rows.length), setting.room);
}

/** Room for so many indicators, and for some that come later. */
export function roomWithSpare(indicators: number): number {
  return indicators + spare;
}

/** Rows from 0: the settings stand above the figures. */
export const settingsRow = 3;
/** Where it says that there is no room for all indicators. */
export const fullRow = 9;
export const groupRow = 10;
export const quarterRow = groupRow + 1;
/** The quarter's last day, and its number in the year. */
export const dayRow = groupRow + 2;
export const numberRow = groupRow + 3;
/** Whether its figures are what was recorded (1) or calculate (0), and the first and last of its rows (from 1; 0 is none): recorded ones, or measurements. */
const recordedRow = groupRow + 4;
const fromRow = groupRow + 5;
export const toRow = groupRow + 6;
/** Its place in the plan from 1. */
export const placeRow = groupRow + 7;
export const firstRow = groupRow + 8;

/** What stands once for each indicator, from the first column on: first what people read and print, then the steps towards it. */
export const columnKeys = [
  "name", "unit", "theme", "baseline", "target", "end", "latestQuarter", "latest", "change", "status", "trend", "forecast",
  "kind", "priority", "margin", "number", "id", "criterion", "definition", "asked", "period", "sign", "way", "isShare", "rate",
  "latestPlace", "since", "from", "count", "middle", "mean", "slope",
] as const;

/** The last column that is printed. */
export const printedTo: FigureColumn = "forecast";

export type FigureColumn = (typeof columnKeys)[number];

/** What stands once for each indicator and quarter: a block of a column a quarter. */
export const blockKeys = [
  "value", "target", "baseline", "course", "measured", "expected", "status", "organisation", "isDue", "isBreak", "closedRow", "behind", "weighed", "definition", "way", "sign", "margin", "period", "shown",
  "alone", "ownAlone", "addsFrom",
] as const;

export type FigureBlock = (typeof blockKeys)[number];

/** The quarters as they stand above the figures, or another row of their heads, for formulas on other sheets. */
export function figureHeads(setting: Setting, head: HeadRow): string {
  const quarters = setting.lists.quarter.length;
  const [row, left] = [headRows[head], blockLeft("value", quarters)];
  return `${quoted(setting.sheet("figures"))}!${absolute(address({ top: row, bottom: row, left, right: left + quarters - 1 }))}`;
}

/** What stands above each quarter, by row from 0. */
export const headRows = { quarter: quarterRow, day: dayRow, number: numberRow, recorded: recordedRow, from: fromRow, to: toRow, place: placeRow } as const;

export type HeadRow = keyof typeof headRows;

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
