import type { CellWords, RowWords } from "./definition";
import { firstCell, type PlacedTable } from "./placedTable";
import type { Setting } from "./setting";

/** A text as a literal in a formula. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What the formula of a calculated column can speak of. */
export function rowWords(setting: Setting, table: PlacedTable): RowWords {
  return {
    here: (column) => table.column(column).here,
    all: (key, column) => setting.table(key).column(column).reference,
    has: (key) => setting.hasTable(key),
    item: (list, id) => literal(setting.item(list, id)),
    text: (text) => literal(setting.text(text)),
    named: (name) => setting.named(name),
  };
}

/** What a conditional format can speak of. */
export function cellWords(setting: Setting, table: PlacedTable): CellWords {
  return {
    cell: (column) => firstCell(table, column),
    named: (name) => setting.named(name),
    item: (list, id) => literal(setting.item(list, id)),
    text: (text) => literal(setting.text(text)),
  };
}
