import type { ColumnId } from "../../domain/schema";
import type { Text } from "../../messages";
import { absolute, address, cell, columnLetters, quoted } from "../address";
import type { RowData } from "../content";
import type { ColumnDefinition, TableDefinition } from "./definition";
import type { Address } from "../types";

/** Rows above the headings: title, purpose, and the explanation of each column. */
export const rowsAbove = 3;

/** A column of a table that has its place. */
export interface PlacedColumn {
  definition: ColumnDefinition;
  heading: string;
  /** Index from 0, in the table and on the sheet. */
  index: number;
  letters: string;
  /** The cells of its data. */
  data: Address;
  /** The column in a formula: "tblActieplan[Status]". */
  reference: string;
  /** This row's cell in a formula inside the table: "tblActieplan[[#This Row],[Status]]". */
  here: string;
}

/** A table with its rows and its place on its sheet. */
export interface PlacedTable<Table extends string = string> {
  definition: TableDefinition;
  name: string;
  rows: readonly RowData[];
  /** Index from 0 of the heading row. */
  headingRow: number;
  /** Index from 0 of the first row of data. */
  firstRow: number;
  /** Index from 0 of the last row of data; a table without rows keeps one blank. */
  lastRow: number;
  /** With the heading row. */
  address: Address;
  columns: readonly PlacedColumn[];
  /** Throws on an id that the table does not have. */
  column(id: ColumnId<Table>): PlacedColumn;
}

/** Gives a table its place: headings in row 4, data from row 5, from column A on; below what stands above it, where there is anything. */
export function placeTable(
  definition: TableDefinition, rows: readonly RowData[], name: string, text: (words: Text) => string,
): PlacedTable {
  const headingRow = rowsAbove + (definition.top?.rows ?? 0);
  const firstRow = headingRow + 1;
  const lastRow = firstRow + Math.max(rows.length, 1) - 1;
  const columns = definition.columns.map((column, index): PlacedColumn => {
    const heading = text(column.heading);
    return {
      definition: column,
      heading,
      index,
      letters: columnLetters(index),
      data: address({ top: firstRow, bottom: lastRow, left: index, right: index }),
      reference: `${name}[${heading}]`,
      here: `${name}[[#This Row],[${heading}]]`,
    };
  });
  return {
    definition, name, rows, headingRow, firstRow, lastRow, columns,
    address: address({ top: headingRow, bottom: lastRow, left: 0, right: columns.length - 1 }),
    column: (id) => {
      const found = columns.find((column) => column.definition.id === id);
      if (!found) throw new Error(`the table ${definition.name} has no column ${id}`);
      return found;
    },
  };
}

/**
 * A column down to its last filled cell as a formula for a defined name: it grows as people type below, without the add-in. It finds that
 * cell instead of counting cells, because a row that somebody empties in the middle would take the end off every list.
 * Reaches `room` rows down at most; a structured reference would be frozen by Excel's interface for add-ins.
 * @param rows a formula for how many there are: of a column with empty cells in it another column knows
 */
export function growing(sheet: string, column: string, firstRow: number, { room = 1000, rows }: { room?: number; rows?: string } = {}): `=${string}` {
  const top = `${quoted(sheet)}!${absolute(`${column}${firstRow + 1}`)}`;
  const all = `${top}:${absolute(`${column}${firstRow + room}`)}`;
  return `=${top}:INDEX(${all},${rows ?? `MAX(1,SUMPRODUCT(MAX((${all}<>"")*(ROW(${all})-ROW(${top})+1))))`})`;
}

/** The first cell of a column's data, column fixed and row free: "$J5". */
export function firstCell(table: Pick<PlacedTable, "firstRow" | "column">, column: string): Address {
  return `$${cell(table.firstRow, table.column(column).index)}`;
}
