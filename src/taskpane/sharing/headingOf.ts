import type { TableKey } from "../../domain/schema";
import type { Language } from "../../messages";
import { definitions } from "../../workbook/check/tables";

/** What a column is called in the language of the pane. */
export function headingOf(table: TableKey, column: string, language: Language): string {
  return definitions.find(({ key }) => key === table)?.columns.find(({ id }) => id === column)?.heading[language] ?? column;
}
