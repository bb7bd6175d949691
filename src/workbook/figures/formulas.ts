import { absolute, cell, columnLetters } from "../address";
import type { ColumnId, TableKey } from "../../domain/schema";
import type { Setting } from "../definition/setting";
import { blockLeft, columnKeys, firstRow, headRows, type FigureBlock, type FigureColumn, type HeadRow } from "./layout";
import { quarterList } from "../definition/planQuarters";
import { spanOf } from "./span";
import { wordCell, type Word } from "./words";

/** A criterion that every number meets and no text. */
export const anyNumber = '">-1E+300"';

/** Where rows of measurements stand: as people type them, and as they were recorded. What both tables have of them. */
export type RowTable = "measurements" | "closedValues";
export type RowColumn = ColumnId<"measurements"> & ColumnId<"closedValues">;

/** What the formulas of one indicator can speak of, in one quarter or over all of them. */
export interface Speech {
  /** The cell with the number of the indicator's row in its table, from 1. */
  counted: string;
  /** A column of a table: "tblMetingen[Waarde]". */
  all<Table extends TableKey>(table: Table, column: ColumnId<Table>): string;
  /** The indicator's value of a column of its own table. */
  own(column: ColumnId<"indicators">): string;
  word(word: Word): string;
  /** The indicator's cell of a column of the figures. */
  at(column: FigureColumn): string;
  /** Its cell of a block, in this quarter or some quarters later. */
  in(block: FigureBlock, later?: number): string;
  /** Its cells of a block, in all quarters. */
  over(block: FigureBlock): string;
  /** The cell to the left of a block, and that one with the block: what quarters before the first one bring along (see carried). */
  before(block: FigureBlock): string;
  withBefore(block: FigureBlock): string;
  /** What stands above the quarter. */
  head(row: HeadRow): string;
  /** The same of all quarters. */
  heads(row: HeadRow): string;
  /** The places of all quarters, with that of what they bring along. */
  headsWithBefore: string;
  /** The quarters of the plan from one number to another (from 1), also those that lie before the first that is shown. */
  quarters(from: string, to: string): string;
  /** A column of a table over the rows in which the quarter's rows lie: those of other quarters may lie between them. */
  span(table: RowTable, column: RowColumn): string;
}

/**
 * @param row of the indicator, from 0
 * @param place of the quarter in the plan, from 0
 */
export function speech(setting: Setting, row: number, place: number): Speech {
  const quarters = setting.lists.quarter.length;
  const sheetRow = firstRow + row;
  const column = (index: number) => `$${cell(sheetRow, index)}`;
  const left = (block: FigureBlock) => blockLeft(block, quarters);
  const all = <Table extends TableKey>(table: Table, id: ColumnId<Table>) => setting.table(table).column(id).reference;
  const head = (key: HeadRow) => `${columnLetters(left("value") + place)}$${headRows[key] + 1}`;
  const counted = column(columnKeys.indexOf("number"));
  return {
    all, counted,
    own: (id) => `INDEX(${all("indicators", id)},${counted})`,
    word: (word) => wordCell(setting, word),
    at: (key) => column(columnKeys.indexOf(key)),
    in: (block, later = 0) => cell(sheetRow, left(block) + place + later),
    over: (block) => `${column(left(block))}:${column(left(block) + quarters - 1)}`,
    before: (block) => column(left(block) - 1),
    withBefore: (block) => `${column(left(block) - 1)}:${column(left(block) + quarters - 1)}`,
    head,
    headsWithBefore: `${absolute(cell(headRows.place, left("value") - 1))}:${absolute(cell(headRows.place, left("value") + quarters - 1))}`,
    quarters: (from, to) => spanOf(quarterList(setting), from, to),
    span: (table, id) => spanOf(all(table, id), head("from"), head("to")),
    heads: (key) => `${absolute(cell(headRows[key], left("value")))}:${absolute(cell(headRows[key], left("value") + quarters - 1))}`,
  };
}

/** Rows of one indicator in one quarter, in the table where they stand. */
export interface RowsOf {
  /** The criteria by which COUNTIFS and SUMIFS find them. */
  all: string;
  /** Those that have a numerator, and a denominator above nought. */
  weighed: string;
  /** Those that have a value; and of these the ones that are a part of nobody. */
  valued: string;
  outOfNobody: string;
  /** The sum of a column over some of them, as part of a formula. */
  sum(column: RowColumn, criteria: string): string;
  column(id: RowColumn): string;
}

/**
 * The rows of this indicator and quarter.
 * @param table the measurements, or what was recorded of them
 * @param criterion the indicator's name as a criterion
 * @param more further criteria
 */
export function rowsOf(s: Speech, table: RowTable, criterion: string, more = ""): RowsOf {
  const column = (id: RowColumn) => s.span(table, id);
  const all = `${column("indicator")},${criterion},${column("quarter")},${s.head("quarter")}${more}`;
  const valued = `${all},${column("value")},${anyNumber}`;
  return {
    all, valued, column,
    outOfNobody: `${valued},${column("denominator")},0`,
    weighed: `${all},${column("numerator")},${anyNumber},${column("denominator")},">0"`,
    sum: (id, criteria) => `SUMIFS(${column(id)},${criteria})`,
  };
}
