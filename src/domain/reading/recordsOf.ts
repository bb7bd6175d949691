import type { CheckedRow, CheckedWorkbook } from "../checked";
import { isCommon } from "../schema/lists";
import { schema, type ColumnId, type SchemaKind } from "../schema";
import { writeEntry } from "./entry";
import { recordColumns, type Fields, type RecordOf, type RecordTable } from "./recordColumns";
import { readRecords } from "./records";

/** The records of a table, in its order: what its schema says of the columns decides what becomes of each cell. */
export function recordsOf<Table extends RecordTable>(book: CheckedWorkbook, table: Table): RecordOf<Table>[] {
  const records = readRecords<string>(book, table);
  const columns: readonly (string | readonly [string, string])[] = recordColumns[table];
  const fields = columns.map((one) => {
    const [column, field] = typeof one === "string" ? [one, one] : one;
    return { field, value: reader(book, records, table, column as ColumnId<Table>) };
  });
  const id = records.text("id");
  return records.every((row, place) => {
    const record: Record<string, unknown> = { id: id(row), place };
    for (const { field, value } of fields) record[field] = value(row);
    // The fields and what stands in them are those of the type, which is made of the same schema.
    return record as RecordOf<Table>;
  });
}

type Records = ReturnType<typeof readRecords<string>>;
type Reader<Field> = (row: CheckedRow) => Field;
type KindNamed<Is extends SchemaKind["is"]> = Extract<SchemaKind, { is: Is }>;

const asText = ({ text }: Records, column: string) => text(column);

/** How a field is read, by the kind of its column: a kind without a line here does not compile. */
const readers: { readonly [Is in SchemaKind["is"]]: (records: Records, column: string, kind: KindNamed<Is>, book: CheckedWorkbook) => Reader<Fields[Is]> } = {
  text: asText, name: asText, reference: asText, sheet: asText, id: asText, formula: asText,
  list: ({ text, item }, column, { list }) => (isCommon(list) ? item(column, list) : text(column)),
  parties: ({ parties }, column) => parties(column),
  date: ({ number }, column) => number(column),
  number: ({ number }, column) => number(column),
  progress: ({ number }, column) => number(column),
  entry: ({ cell }, column, _, { language }) => { const value = cell(column); return (row) => writeEntry(value(row), language); },
};

function reader<Table extends RecordTable>(book: CheckedWorkbook, records: Records, table: Table, column: ColumnId<Table>): Reader<unknown> {
  const columns: Readonly<Record<string, { kind: SchemaKind }>> = schema[table].columns;
  const kind = columns[column]?.kind;
  if (!kind) throw new Error(`records are made of a column that does not exist: ${table}.${column}`);
  // The table above ties each kind to its own reader; the compiler cannot follow that through a lookup.
  return readers[kind.is](records, column, kind as never, book);
}
