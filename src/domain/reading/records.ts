import type { CheckedRow, CheckedWorkbook, ListValue } from "../checked";
import type { CellValue, ColumnId, CommonList, ItemId, TableKey } from "../schema";
import type { RecordPlace } from "./recordColumns";

/** Takes one value out of a row. */
type Reader<T> = (row: CheckedRow) => T;

/**
 * Readers for the columns of a table by their ids, made once for all rows. Where table or column is not there,
 * they give what an empty cell gives.
 */
export function readRecords<Table extends string = TableKey>(book: CheckedWorkbook, key: TableKey & Table) {
  const table = book.tables.find((one) => one.key === key);
  const places = new Map<string, number>((table?.columns ?? []).flatMap(({ id }, place) => (id === undefined ? [] : [[id, place] as const])));
  const cell = (column: ColumnId<Table>): Reader<CellValue> => {
    const place = places.get(column);
    return place === undefined ? () => null : (row) => row.values[place] ?? null;
  };
  const number = (column: ColumnId<Table>): Reader<number | undefined> => {
    const value = cell(column);
    return (row) => numberOf(value(row));
  };
  const spoken = (table?.columns ?? []).flatMap(({ silent }, place) => (silent ? [] : [place]));
  return {
    /** What stands in the cell. */
    cell,
    /** The text as it stands; "" where nothing does. */
    text(column: ColumnId<Table>): Reader<string> {
      const value = cell(column);
      return (row) => textOf(value(row));
    },
    /** The number; undefined where nothing stands, or something else than a number. */
    number,
    /** The names between semicolons, without the spaces around them. */
    parties(column: ColumnId<Table>): Reader<readonly string[]> {
      const value = cell(column);
      return (row) => partiesIn(textOf(value(row)));
    },
    /** The id of the list's item that stands there, as Excel compares: in capitals or not. */
    item<List extends CommonList>(column: ColumnId<Table>, list: List): Reader<ItemId<List> | undefined> {
      const value = cell(column);
      const ids = itemIds(book.lists[list] ?? []);
      // The ids of a common list are known when the workbook is made; one that nobody knows is read as none.
      return (row) => ids.get(textOf(value(row)).toLowerCase()) as ItemId<List> | undefined;
    },
    /** A record for every row in which people put anything, in the order of the table. */
    every<T>(make: (row: CheckedRow, place: RecordPlace) => T): T[] {
      const made: T[] = [];
      for (const row of table?.rows ?? []) {
        if (spoken.some((place) => (row.values[place] ?? null) !== null)) made.push(make(row, { table: key, row: row.index }));
      }
      return made;
    },
  };
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? value : value === null ? "" : String(value);
}

function numberOf(value: CellValue): number | undefined {
  return typeof value === "number" ? value : undefined;
}

const nobody: readonly string[] = [];

function partiesIn(text: string): readonly string[] {
  return text === "" ? nobody : text.split(";").map((name) => name.trim()).filter((name) => name !== "");
}

/** Of two values that are written alike the first counts. */
function itemIds(values: readonly ListValue[]): ReadonlyMap<string, string> {
  return new Map([...values].reverse().filter(({ id }) => id !== "").map(({ id, text }) => [text.toLowerCase(), id]));
}
