import { columnsOf, schema, type TableKey, type TableSchema } from "../schema";

/** Columns of a table that are compared together, by the id of the first of them. */
export interface Unit {
  id: string;
  columns: readonly string[];
}

/** What nobody types, and what only says where a row came from in the plan itself. */
function isCompared(table: TableKey, column: string, kind: string): boolean {
  return kind !== "formula" && kind !== "id" && kind !== "sheet" && !(table === "actions" && column === "sourceId");
}

/** The columns of a table that a partner gets and that are compared when it comes back, in the order of the sheet. */
export function sharedColumns(table: TableKey): string[] {
  return columnsOf(table).filter(([id, { kind }]) => isCompared(table, id, kind.is)).map(([id]) => id);
}

const known = new Map<TableKey, readonly Unit[]>();

/** What is compared of a row: cells that belong together go together, every other cell by itself. In the order of the sheet. */
export function unitsOf(table: TableKey): readonly Unit[] {
  const found = known.get(table) ?? decide(table);
  known.set(table, found);
  return found;
}

function decide(table: TableKey): Unit[] {
  const { units = [] }: TableSchema = schema[table];
  const columns = sharedColumns(table);
  const together = (column: string) => columns.filter((one) => one === column || units.some((unit) => unit.includes(column) && unit.includes(one)));
  return columns.filter((column) => together(column)[0] === column).map((id) => ({ id, columns: together(id) }));
}
