import { allSheets } from "../workbook/sheets";

/** What our tables of data are called, unless those names were taken when the workbook was made. */
export const usualTables: readonly string[] = allSheets.flatMap(({ table }) => (table ? [table.name] : []));
