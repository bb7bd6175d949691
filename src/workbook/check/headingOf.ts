import type { TableKey } from "../../domain/schema";
import type { Language } from "../../messages";
import { definitions } from "./tables";

/** What a column of a table is called in a language, as we make it; its id where we do not know it. */
export function headingOf(table: TableKey, column: string, language: Language): string {
  return definitions.find(({ key }) => key === table)?.columns.find(({ id }) => id === column)?.heading[language] ?? column;
}
