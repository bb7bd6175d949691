import type { CheckedRow, CheckedWorkbook, TableKey } from "../../domain/checked";
import type { RowValues } from "../../domain/checking/newRows";
import type { Language } from "../../messages";
import { definitions } from "../../workbook/check/tables";
import { formFields, type FormField } from "../../workbook/form";
import { typedValue } from "../../workbook/typed";

/** What the pane does with rows that are typed in a form, and with those that came of it. */
export interface TypedRows {
  /** What the cells of a row get of texts by column ids, as people of that language type them. An empty text is left out. */
  typedRow(table: TableKey, texts: Readonly<Record<string, string>>, language: Language): RowValues;
  /** The place, from 0, of the row with that id, wherever it stands by now. */
  placeById(table: TableKey, id: string): number | undefined;
}

/** @param rows the rows of the check by table and place */
export function typedRows(book: CheckedWorkbook, rows: ReadonlyMap<TableKey, ReadonlyMap<number, CheckedRow>>): TypedRows {
  return {
    typedRow(key, texts, language) {
      const columns = definitions.find((table) => table.key === key)?.columns ?? [];
      return Object.fromEntries(columns.flatMap(({ id, kind }) => {
        const { value } = typedValue(kind, texts[id] ?? "", language, book.lag);
        return value === null ? [] : [[id, value]];
      }));
    },

    placeById(key, id) {
      const table = book.tables.find((one) => one.key === key);
      if (!table || id === "") return undefined;
      const column = table.columns.findIndex((one) => one.id === "id");
      return [...rows.get(key)?.values() ?? []].find(({ values }) => values[column] === id)?.index;
    },
  };
}

/** The fields of the form that adds a row to a table. */
export function fieldsOf(key: TableKey): FormField[] {
  const table = definitions.find((one) => one.key === key);
  return table ? formFields(table) : [];
}
