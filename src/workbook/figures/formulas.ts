import { absolute, cell } from "../address";
import type { TableKey } from "../content";
import type { Setting } from "../planning/setting";
import { blockLeft, columnKeys, dayRow, firstRow, numberRow, placeRow, quarterRow, type FigureBlock, type FigureColumn } from "./layout";
import { wordCell, type Word } from "./words";

/** A criterion that every number meets and no text. */
export const anyNumber = '">-1E+300"';

/** What the formulas of one indicator can speak of, in one quarter or over all of them. */
export interface Speech {
  /** The cell with the number of the indicator's row in its table, from 1. */
  counted: string;
  /** A column of a table: "tblMetingen[Waarde]". */
  all(table: TableKey, column: string): string;
  /** The indicator's value of a column of its own table. */
  own(column: string): string;
  word(word: Word): string;
  /** The indicator's cell of a column of the figures. */
  at(column: FigureColumn): string;
  /** Its cell of a block, in this quarter or some quarters later. */
  in(block: FigureBlock, later?: number): string;
  /** Its cells of a block, in all quarters. */
  over(block: FigureBlock): string;
  /** The quarter itself, its last day, its number in the year, its place in the plan. */
  head(row: "quarter" | "day" | "number" | "place"): string;
  /** The same of all quarters. */
  heads(row: "quarter" | "day" | "number" | "place"): string;
}

const headRows = { quarter: quarterRow, day: dayRow, number: numberRow, place: placeRow } as const;

/**
 * @param row of the indicator, from 0
 * @param place of the quarter in the plan, from 0
 */
export function speech(setting: Setting, row: number, place: number): Speech {
  const quarters = setting.lists.quarter.length;
  const sheetRow = firstRow + row;
  const column = (index: number) => `$${cell(sheetRow, index)}`;
  const left = (block: FigureBlock) => blockLeft(block, quarters);
  const all = (table: TableKey, id: string) => setting.table(table).column(id).reference;
  const counted = column(columnKeys.indexOf("number"));
  return {
    all, counted,
    own: (id) => `INDEX(${all("indicators", id)},${counted})`,
    word: (word) => wordCell(setting, word),
    at: (key) => column(columnKeys.indexOf(key)),
    in: (block, later = 0) => cell(sheetRow, left(block) + place + later),
    over: (block) => `${column(left(block))}:${column(left(block) + quarters - 1)}`,
    head: (key) => cell(headRows[key], left("value") + place).replace(/(\d+)$/, "$$$1"),
    heads: (key) => `${absolute(cell(headRows[key], left("value")))}:${absolute(cell(headRows[key], left("value") + quarters - 1))}`,
  };
}

/** The rows of measurements of this indicator and quarter, as the criteria of COUNTIFS and SUMIFS. */
export function measurementsOf(s: Speech): string {
  return `${s.all("measurements", "indicator")},${s.at("criterion")},${s.all("measurements", "quarter")},${s.head("quarter")}`;
}

/** Those that have a numerator, and a denominator above nought. */
export function weighed(s: Speech): string {
  return `${measurementsOf(s)},${s.all("measurements", "numerator")},${anyNumber},${s.all("measurements", "denominator")},">0"`;
}

/** The sum of a column of measurements, as part of a formula. */
export function sum(s: Speech, column: string, criteria: string): string {
  return `SUMIFS(${s.all("measurements", column)},${criteria})`;
}
