import { actions } from "./actions";
import { agreements } from "./agreements";
import { ambition } from "./ambition";
import { analysis } from "./analysis";
import { approach } from "./approach";
import { closed } from "./closed";
import { closedValues } from "./closedValues";
import { corrections } from "./corrections";
import { cycles } from "./cycles";
import { evaluation } from "./evaluation";
import { findings } from "./findings";
import { governance } from "./governance";
import { indicators } from "./indicators";
import { interview } from "./interview";
import { journey } from "./journey";
import type { CommonList, ItemId, ListId } from "./lists";
import { mandates } from "./mandates";
import { measurements } from "./measurements";
import { quarters } from "./quarters";
import { reflection } from "./reflection";
import { relations } from "./relations";
import { relatives } from "./relatives";
import { signatures } from "./signatures";
import { stakeholders } from "./stakeholders";
import { steps } from "./steps";
import { successes } from "./successes";
import type { ColumnSchema, SchemaKind, TableSchema } from "./table";
import { workshops } from "./workshops";

/**
 * The tables of data by their keys, in the order of their sheets: the one place that knows their ids. Records, rules, rows of templates,
 * forms, formulas and what lists are taken over into are typed by it, so that an id that does not exist does not compile.
 */
export const schema = {
  stakeholders, relations, agreements, actions, indicators, measurements, quarters, corrections,
  steps, ambition, governance, mandates, approach, signatures, findings, interview, journey, analysis, relatives,
  workshops, reflection, cycles, successes, evaluation, closed, closedValues,
} as const satisfies Readonly<Record<string, TableSchema>>;

type Schema = typeof schema;

/** A table with data, known by its key in code. */
export type TableKey = keyof Schema;

/** The tables of data, in the order of their sheets. */
export const tableKeys = Object.keys(schema) as readonly TableKey[];

/** The ids of a table's columns; any text of a table that is only known when the program runs. */
export type ColumnId<Table extends string = string> = Table extends TableKey ? keyof Schema[Table]["columns"] & string : string;

/** The id of a column of some table; a text that no table has as one is none. */
export type AnyColumn = ColumnId<TableKey>;

/** Whether a text is the id of a column of that table: what a workbook says of itself may be any text. */
export function isColumnOf<Table extends TableKey>(table: Table, id: string): id is ColumnId<Table> {
  return Object.hasOwn(schema[table].columns, id);
}

/** What may stand in a column. */
export type KindOf<Table extends TableKey, Column extends ColumnId<Table>> =
  Schema[Table]["columns"] extends { readonly [Id in Column]: { kind: infer Kind extends SchemaKind } } ? Kind : never;

/** The columns of a table that are of such a kind. */
export type ColumnOfKind<Table extends string, Kind> = Table extends TableKey
  ? { [Column in ColumnId<Table>]: KindOf<Table, Column> extends Kind ? Column : never }[ColumnId<Table>]
  : string;

/** The columns of a table that take a value of a list, or of that list. */
export type ListColumn<Table extends string, List extends ListId = ListId> = ColumnOfKind<Table, { is: "list"; list: List }>;

/** The list of a column. */
export type ListOf<Table extends string, Column extends string> = Table extends TableKey
  ? Column extends ColumnId<Table> ? KindOf<Table, Column> extends { list: infer List extends ListId } ? List : never : never
  : ListId;

/** The items of a column's list. */
export type ItemOf<Table extends string, Column extends string> = Table extends TableKey ? ItemId<ListOf<Table, Column>> : string;

/** The columns of a table in the order of its sheet. */
export function columnsOf<Table extends TableKey>(table: Table): readonly (readonly [ColumnId<Table>, ColumnSchema])[] {
  return Object.entries<ColumnSchema>(schema[table].columns) as [ColumnId<Table>, ColumnSchema][];
}

/** The columns that mean something together with this one, itself among them. */
export function unitOf<Table extends TableKey>(table: Table, column: ColumnId<Table>): readonly ColumnId<Table>[] {
  const { units = [] }: TableSchema = schema[table];
  return (units.find((unit) => unit.includes(column)) ?? [column]) as readonly ColumnId<Table>[];
}

export type { ColumnSchema, CommonList, ItemId, ListId, SchemaKind, TableSchema };
export type { CellValue, NamedTable, Unless } from "./table";
