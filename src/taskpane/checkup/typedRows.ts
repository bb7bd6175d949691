import type { CheckedRow, CheckedWorkbook } from "../../domain/checked";
import type { ColumnId, TableKey } from "../../domain/schema";
import type { RowValues } from "../../domain/checking/newRows";
import type { Language } from "../../messages";
import type { Cells } from "../../workbook/changes/change";
import { definitions } from "../../workbook/check/tables";
import { writeEntry } from "../../domain/reading/entry";
import { isoDay } from "../../domain/quarter";
import { formFields, type FormField } from "../../workbook/form";
import { typedValue } from "../../workbook/kinds";

/** What was typed of a row, by the column ids of its table. */
export type TypedTexts<Table extends string = string> = Readonly<Partial<Record<ColumnId<Table>, string>>>;

/** A relation is known by both its parties and when it was looked at. */
const namingRelation = ["first", "second", "moment"] as const satisfies readonly ColumnId<"relations">[];

/** What the pane does with rows that are typed in a form, and with those that came of it. */
export interface TypedRows {
  /** What the cells of a row get of texts by column ids, as people of that language type them. An empty text is left out. */
  typedRow(table: TableKey, texts: TypedTexts, language: Language): Cells;
  /** The place, from 0, of the row with that id, wherever it stands by now. */
  placeById(table: TableKey, id: string): number | undefined;
  /** The rows of a table that say something, by their place from 0: what they are known by. */
  namedRows(table: TableKey): { row: number; name: string }[];
  /** What a form of the row begins with: what stands in its cells, and that as people type it. Undefined where the row is not there. */
  rowInForm(table: TableKey, row: number, language: Language): { id: string; values: RowValues; texts: Readonly<Record<string, string>> } | undefined;
}

/** @param rows the rows of the check by table and place */
export function typedRows(book: CheckedWorkbook, rows: ReadonlyMap<TableKey, ReadonlyMap<number, CheckedRow>>): TypedRows {
  return {
    typedRow(key, texts, language) {
      const columns = definitions.find((table) => table.key === key)?.columns ?? [];
      return Object.fromEntries(columns.flatMap(({ id, kind }) => {
        const { value } = typedValue(kind, texts[id] ?? "", { language, lag: book.lag ?? 0 });
        return value === null ? [] : [[id, value]];
      }));
    },

    placeById(key, id) {
      const table = book.tables.find((one) => one.key === key);
      if (!table || id === "") return undefined;
      const column = table.columns.findIndex((one) => one.id === "id");
      return [...rows.get(key)?.values() ?? []].find(({ values }) => values[column] === id)?.index;
    },

    namedRows(key) {
      const columns = book.tables.find((one) => one.key === key)?.columns.map(({ id }) => id) ?? [];
      const naming = key === "relations" ? namingRelation.map((id) => columns.indexOf(id)) : [0];
      return [...rows.get(key)?.values() ?? []].map(({ index, values }) => ({ row: index, name: naming.map((place) => String(values[place] ?? "").trim()).filter((part) => part !== "").join(" – ") })).filter(({ name }) => name !== "").sort((a, b) => a.row - b.row);
    },

    rowInForm(key, index, language) {
      const [table, row] = [book.tables.find((one) => one.key === key), rows.get(key)?.get(index)];
      if (!table || !row) return undefined;
      const held: RowValues = Object.fromEntries(table.columns.map(({ id }, place) => [id, row.values[place] ?? null]));
      const fields = fieldsOf(key).filter(({ id }) => id in held);
      const text = ({ id, control }: FormField) => {
        const value = held[id] ?? null;
        if (typeof value !== "number") return writeEntry(value, language);
        if (control.is === "date") return isoDay(value + (book.lag ?? 0));
        return control.is === "percentage" ? `${writeEntry(Number((value * 100).toPrecision(12)), language)}%` : writeEntry(value, language);
      };
      return {
        id: String(held.id ?? ""), values: Object.fromEntries(fields.map(({ id }) => [id, held[id] ?? null])), texts: Object.fromEntries(fields.map((field) => [field.id, text(field)])),
      };
    },
  };
}

/** The fields of the form that adds a row to a table. */
export function fieldsOf(key: TableKey): FormField[] {
  const table = definitions.find((one) => one.key === key);
  return table ? formFields(table) : [];
}
