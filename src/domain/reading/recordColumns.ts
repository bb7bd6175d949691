import type { ColumnId, CommonList, ItemId, KindOf, SchemaKind, TableKey } from "../schema";


/**
 * The columns of which records are made: what figures, tasks, charts and reports ask for. What nobody asks for is not read, so that work
 * details of professionals stay where they are. A pair gives a column another name, where records have one of that name already.
 */
export const recordColumns = {
  stakeholders: ["organisation", "contact", "function", "domain", "circle", "role", "implements", "contribution", "mandate", "confirmed", "status"],
  agreements: ["subject", "agreement", "parties", "owner", "start", "review", "status", "confirmedBy"],
  actions: [
    "action", "goal", "responsible", "start", "end", "level", "theme", "parties", "status", "progress", "indicator", "source", "sourceId", "note", "means",
  ],
  indicators: [
    "name", "theme", "kind", "unit", "direction", "baseline", "target", "margin", "targetDate", "source", "method", "frequency", "owner", "reporters",
    "aggregation", "priority",
  ],
  measurements: ["indicator", "organisation", "quarter", "value", "numerator", "denominator", "blank", "note"],
  relations: ["first", "second", "moment", "quality", "goesWell", "inTheWay", "missing", "action"],
  cycles: ["cycle", "review", "status"],
  reflection: ["session", "date"],
  successes: ["success", "date", "theme", "parties"],
  approach: ["part", "text"],
  mandates: ["decision", "decides", "consulted", "informed", "way", "differing"],
  signatures: ["organisation", "signer"],
  steps: ["step", "level", "ask", "result", ["place", "sheet"], "status", "who", "reached", "next"],
  quarters: ["quarter", "state", "deadline", "openedOn", "closedOn"],
  closed: [
    "quarter", "indicator", "indicatorId", "kind", "unit", "direction", "aggregation", "frequency", "baseline", "target", "margin", "value",
    "measured", "expected",
  ],
  closedValues: ["measurement", "indicator", "organisation", "quarter", "value", "numerator", "denominator", "blank"],
  corrections: ["date", "quarter", "indicator", "organisation", "field", "from", "to", "reason", "measurement"],
} as const satisfies { readonly [Table in TableKey]?: readonly (ColumnId<Table> | readonly [column: ColumnId<Table>, field: string])[] };

/** A table of which records are made. */
export type RecordTable = keyof typeof recordColumns;

type Entry<Table extends RecordTable> = (typeof recordColumns)[Table][number];

/** What a record holds of a column, by its kind. */
export interface Fields {
  text: string;
  name: string;
  reference: string;
  sheet: string;
  id: string;
  formula: string;
  /** What stood there, as people write it in the workbook's language; "" where nothing did. */
  entry: string;
  /** Names, without the spaces around them. */
  parties: readonly string[];
  /** The day as Excel's serial number. */
  date: number | undefined;
  number: number | undefined;
  /** A fraction of one. */
  progress: number | undefined;
  /** The item of a list that is the same in every workbook, undefined where nothing of it stands there; of another list the text. */
  list: string | undefined;
}

type FieldOf<Kind extends SchemaKind> =
  Kind extends { is: "list"; list: infer List } ? List extends CommonList ? ItemId<List> | undefined : string : Fields[Kind["is"]];

type FieldAt<Table extends RecordTable, Column> = Column extends ColumnId<Table> ? FieldOf<KindOf<Table, Column>> : never;

/** Where a record stands: its table, and its place in it from 0, blank rows counted. */
export interface RecordPlace {
  table: TableKey;
  row: number;
}

/** A row of a table as a plain record, under the ids of its columns. */
export type RecordOf<Table extends RecordTable> = { id: string; place: RecordPlace } & {
  [One in Entry<Table> as One extends readonly [string, infer Field extends string] ? Field : Extract<One, string>]:
    FieldAt<Table, One extends readonly [infer Column, string] ? Column : One>
};
