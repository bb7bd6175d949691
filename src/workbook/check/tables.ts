import type { TableDefinition } from "../definition/definition";
import type { ReadTable } from "../readTable";
import { allSheets } from "../sheets";
import type { ReadWorkbook } from "./readWorkbook";

/** Every table that we know. */
export const definitions: readonly TableDefinition[] = allSheets.flatMap(({ table }) => table ?? []);

/** The name that a table has in this workbook: another one where its usual name was taken. */
export function tableName({ key, name }: TableDefinition, { known }: Pick<ReadWorkbook, "known">): string {
  return known.find((column) => column.key === key)?.table ?? name;
}

/** The table as it was read, where it is there. */
export function tableOf(definition: TableDefinition, read: ReadWorkbook): ReadTable | undefined {
  const name = tableName(definition, read);
  return read.tables.find((table) => table.name === name);
}
