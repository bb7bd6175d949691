import { count, type pane } from "../../../messages";
import type { SheetKey } from "../../../workbook/meta";

type Words = (typeof pane)["nl"]["overview"];

/** What to do on a sheet now: begin where its table is empty, or the work that follows. Empty for a sheet of which there is nothing to tell. */
export function next(key: SheetKey, rows: number | undefined, words: Words): string {
  if (!isTold(key, words)) return "";
  const sentence = words.next[key];
  if (typeof sentence === "string") return sentence;
  return rows ? sentence.some : sentence.empty;
}

/** How much a sheet's table holds, "12 acties"; empty for a sheet without a table, and where the template gave the rows. */
export function amount(key: SheetKey, rows: number | undefined, words: Words): string {
  if (rows === undefined || !isCounted(key, words)) return "";
  return count(words.rows[key], rows);
}

/** The sheets that nobody sees need nothing. */
function isTold(key: SheetKey, words: Words): key is SheetKey & keyof Words["next"] {
  return key in words.next;
}

function isCounted(key: SheetKey, words: Words): key is SheetKey & keyof Words["rows"] {
  return key in words.rows;
}
