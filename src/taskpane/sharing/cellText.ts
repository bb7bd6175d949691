import { schema, type CellValue, type TableKey, type TableSchema } from "../../domain/schema";
import { writeEntry } from "../../domain/reading/entry";
import type { Language } from "../../messages";
import { dayText } from "../../messages/days";

/** What a cell holds, as people read it; "" where it is empty. */
export function cellText(table: TableKey, column: string, value: CellValue, language: Language): string {
  if (value === null || value === "") return "";
  if (typeof value !== "number") return String(value);
  const columns: TableSchema["columns"] = schema[table].columns;
  const kind = columns[column]?.kind.is;
  // A day stays on one line: its hyphens are ones that do not break.
  if (kind === "date") return dayText(value, language, "table").replaceAll("-", "\u2011");
  return kind === "progress" ? `${writeEntry(Number((value * 100).toPrecision(12)), language)}%` : writeEntry(value, language);
}
