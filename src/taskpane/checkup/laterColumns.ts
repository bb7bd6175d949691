import type { CheckedWorkbook } from "../../domain/checked";
import { definitions } from "../../workbook/check/tables";

/**
 * The columns that a workbook begins without, by sheet, as they stand in it now; the row's id stays out of sight.
 * @param empty only those in which nothing stands
 */
export function laterColumns({ tables }: CheckedWorkbook, { empty }: { empty: boolean }): { sheet: string; columns: string[] }[] {
  return tables.flatMap(({ key, sheet, columns, rows }) => {
    const later = new Set(definitions.find((one) => one.key === key)?.columns.filter((column) => column.later === true && column.id !== "id").map(({ id }) => id));
    const found = columns.flatMap(({ id, letters }, place) => {
      const isEmpty = () => rows.every(({ values }) => (values[place] ?? "") === "");
      return id !== undefined && later.has(id) && (!empty || isEmpty()) ? [letters] : [];
    });
    return found.length > 0 ? [{ sheet, columns: found }] : [];
  });
}
