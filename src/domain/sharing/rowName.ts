import type { TableKey } from "../schema";
import type { SharedCells } from "./print";
import { sharedColumns } from "./units";

/** By what people know a row: the columns that say it, where that is not the first text. */
const nameColumns: { readonly [Table in TableKey]?: readonly string[] } = {
  measurements: ["indicator", "organisation", "quarter"],
  agreements: ["agreement"],
  relations: ["first", "second", "moment"],
  findings: ["subject", "improvement"],
  relatives: ["item"],
};

/** The columns by which people know the rows of a table. */
export function columnsOfName(table: TableKey): readonly string[] {
  return nameColumns[table] ?? sharedColumns(table).slice(0, 1);
}

/** What a row is called in a sentence, in at most 80 letters. */
export function rowName(table: TableKey, cells: SharedCells): string {
  const name = columnsOfName(table).map((column) => String(cells[column] ?? "")).filter((text) => text !== "").join(" · ").replace(/\s+/g, " ");
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
