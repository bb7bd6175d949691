import { sheetOf } from "../address";
import { isBroken } from "../broken";
import type { TableDefinition } from "../definition/definition";
import { anchorName, type SheetKey } from "../meta";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import type { ReadWorkbook } from "./readWorkbook";

/** The title that a sheet has now, by the name that is pinned to it; undefined where the sheet is gone. */
export function titleOf(key: SheetKey, { standing }: ReadWorkbook): string | undefined {
  const anchor = standing.names.find(({ name }) => name.toLowerCase() === anchorName(key).toLowerCase());
  return anchor && !isBroken(anchor.formula) ? sheetOf(anchor.formula) : undefined;
}

/** Sheets with another title than they were made with: that title, and the one they have now. */
export function renamedSheets(read: ReadWorkbook): { was: string; name: string }[] {
  return allSheets.flatMap(({ key }) => {
    const [was, name] = [read.titles.get(key) ?? "", titleOf(key, read)];
    return was === "" || name === undefined || was === name ? [] : [{ was, name }];
  });
}

/** Where the sheets that people see stand in another order than that of the product: their titles in the order that they had. */
export function sheetsOutOfOrder(read: ReadWorkbook): string[] | undefined {
  const place = (title: string) => read.standing.sheets?.indexOf(title) ?? -1;
  const titles = allSheets.filter(({ visibility }) => visibility === "visible").flatMap(({ key }) => titleOf(key, read) ?? []).filter((title) => place(title) >= 0);
  return titles.some((title, i) => i > 0 && place(title) < place(titles[i - 1] ?? "")) ? titles : undefined;
}

/** The sheet that a table was made on, where it stands on another now. */
export function ownSheet({ key }: TableDefinition, { sheet }: ReadTable, read: ReadWorkbook): string | undefined {
  const own = titleOf(key, read);
  return own === undefined || own === sheet ? undefined : own;
}

/** Place of the first column, from 0, that stands before one that it came after when the table was made; people's own columns do not count. */
export function columnOutOfOrder({ columns }: TableDefinition, table: ReadTable): number | undefined {
  const places = table.columns.map(({ id }) => columns.findIndex((column) => column.id === id));
  const found = places.findIndex((place, i) => place >= 0 && places.slice(i + 1).some((later) => later >= 0 && later < place));
  return found < 0 ? undefined : found;
}
