import type { CheckedWorkbook } from "../checked";
import { sameName } from "../names";
import type { NamedTable, TableKey } from "../schema";
import type { Mine } from "./mine";
import type { SharedCells } from "./print";
import { tableRows } from "./tableRows";

const nameColumn: Readonly<Record<NamedTable, string>> = { stakeholders: "organisation", indicators: "name" };

/** A workbook is never changed, so that this is found once. */
const found = new WeakMap<CheckedWorkbook, Mine>();

/** The plan as copies are held against it. Of rows with the same id the first counts; they are to be repaired before. */
export function mineIn(book: CheckedWorkbook): Mine {
  const mine = found.get(book) ?? read(book);
  found.set(book, mine);
  return mine;
}

function read(book: CheckedWorkbook): Mine {
  const known = new Map<TableKey, ReadonlyMap<string, SharedCells> | undefined>();
  const rows = (table: TableKey) => {
    if (!known.has(table)) {
      const own = tableRows(book, table);
      known.set(table, own && new Map([...own].reverse().filter(({ id }) => id !== "").map(({ id, cells }) => [id, cells])));
    }
    return known.get(table);
  };
  const namesIn = (table: NamedTable) => new Map([...rows(table) ?? []].reverse().map(([id, cells]) => [sameName(String(cells[nameColumn[table]] ?? "")), id]));
  const names: Readonly<Record<NamedTable, ReadonlyMap<string, string>>> = { stakeholders: namesIn("stakeholders"), indicators: namesIn("indicators") };
  const closedWord = book.lists.quarterState?.find(({ id }) => id === "closed")?.text;
  const closed = new Set((tableRows(book, "quarters") ?? []).filter(({ cells }) => closedWord !== undefined && cells["state"] === closedWord).map(({ cells }) => String(cells["quarter"] ?? "")));
  return { rows, idOf: (table, name) => names[table].get(sameName(name)), isClosed: (quarter) => closed.has(quarter) };
}

/** Today's name of the row of a party or indicator; undefined where it is gone. */
export function nameOf(mine: Mine, table: NamedTable, id: string): string | undefined {
  const name = mine.rows(table)?.get(id)?.[nameColumn[table]];
  return typeof name === "string" ? name : undefined;
}
