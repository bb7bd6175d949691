import type { TableKey } from "../../../domain/checked";
import type { FoundPlan } from "../../../excel/found";

/** What the sheet of a table is called in this workbook; the key where the sheet is gone. */
export function sheetName({ sheets }: FoundPlan, table: TableKey): string {
  return sheets.find(({ key }) => key === table)?.name ?? table;
}
