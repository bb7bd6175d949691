import { columnsOf, schema, type ColumnId, type ColumnSchema, type ItemOf, type KindOf, type TableKey, type TableSchema } from "../domain/schema";
import type { Rule } from "../domain/schema/rule";
import type { Choices } from "../domain/choices";
import type { Text } from "../messages";
import type { RowOf } from "./content";
import type { Calculated, ColumnDefinition, Signal, TableDefinition } from "./definition/definition";
import type { Look } from "./types";

/** The words and looks of a table, with those of every column of its schema: one that is missing or too many does not compile. */
export interface TableWords<Table extends TableKey> extends Pick<TableDefinition, "name" | "top" | "portrait"> {
  /** The last column that is printed: with more of them a page of A4 is too small to read. */
  printedTo: ColumnId<Table>;
  /** What a check asks of its rows, beside what follows from the columns. */
  rules: readonly Rule<Table>[];
  /** What every row that the template gives begins with, such as the first moment of measuring. */
  begins?: (choices: Choices) => RowOf<Table>;
  columns: { readonly [Column in Exclude<ColumnId<Table>, "id">]: ColumnWords<Table, Column> };
}

/** The words and looks of one column, and its formula where it is calculated. */
export type ColumnWords<Table extends TableKey, Column extends ColumnId<Table>> =
  & Pick<ColumnDefinition, "heading" | "explain" | "width" | "hidden" | "later" | "remembered">
  & { /** Colours for states that the cell also says in words. */ signals?: readonly Signal<Table>[] }
  & (KindOf<Table, Column> extends { is: "formula" } ? Calculated<Table> & Said : KindOf<Table, Column> extends { is: "list" } ? Chosen<ItemOf<Table, Column>> : unknown);

interface Said {
  /** How the cell looks when it says this text, the first that fits. */
  says?: readonly (readonly [Text, Look])[];
}

interface Chosen<Item extends string> {
  /** How the cell looks with this item of its list. */
  states?: { readonly [One in Item]?: Look };
}

/** The words and looks of the last column of every table. */
const idWords = {
  heading: { nl: "ID", en: "ID" },
  explain: { nl: "Laat staan. Hieraan herkent Netwerkplan de rij.", en: "Leave as it is. Netwerkplan knows the row by it." },
  width: 70,
  later: true,
} as const;

/** A table as its sheet shows it: its schema together with the words and looks of its columns. */
export function tableOf<Table extends TableKey>(key: Table, { columns, ...words }: TableWords<Table>): TableDefinition {
  const { kept }: TableSchema = schema[key];
  // The types hold that every column of the schema has words; the compiler cannot follow that through a lookup, here and in rules.
  const wordsOf = { ...columns, id: idWords } as unknown as Readonly<Record<string, AnyWords>>;
  const own = words as unknown as Omit<TableDefinition, "key" | "columns">;
  return {
    key, ...own, ...(kept ? { kept } : {}),
    columns: columnsOf(key).map(([id, column]) => columnOf(id, column, known(wordsOf[id], `${key}.${id}`))),
  };
}

/** The words of a column, whatever table it is of. */
type AnyWords = Pick<ColumnDefinition, "heading" | "explain" | "width" | "hidden" | "later" | "remembered" | "signals"> & Partial<Calculated> & Said & Chosen<string>;

function columnOf(id: string, schema: ColumnSchema, { formula, numberFormat, lines, says = [], states = {}, signals = [], ...words }: AnyWords): ColumnDefinition {
  const { kind } = schema;
  const all = [
    ...signals,
    ...says.map(([said, look]): Signal => ({ look, when: ({ cell, text }) => `=${cell(id)}=${text(said)}` })),
    ...Object.entries(states).flatMap(([state, look]): Signal[] => (
      kind.is === "list" && look ? [{ look, when: ({ cell, item }) => `=${cell(id)}=${item(kind.list, state)}` }] : []
    )),
  ];
  return {
    id, ...words, ...schema, ...(all.length > 0 ? { signals: all } : {}),
    kind: kind.is === "formula" ? { ...kind, formula: known(formula, `the formula of ${id}`), numberFormat, lines } : kind,
  };
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`a sheet has no words for ${what}`);
  return value;
}
