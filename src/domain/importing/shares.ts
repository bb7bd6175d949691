import type { RowValues } from "../checking/newRows";
import type { CheckedTable, CheckedWorkbook } from "../checked";
import { sameName } from "../names";
import type { CellValue, TableKey } from "../schema";

/**
 * Whether the numbers of a row of a list are percentages, or may be: by the kind that its indicator has in the workbook, or that the row
 * itself gives an indicator. What nobody knows may be.
 */
export function sharesIn({ tables, lists }: CheckedWorkbook, into: TableKey): (cells: RowValues) => boolean {
  const isShare = (kind: CellValue) => {
    const item = lists.indicatorKind?.find(({ text }) => sameName(text) === sameName(String(kind ?? "")));
    return item === undefined || item.id === "percentage";
  };
  if (into === "indicators") return (cells) => isShare(cells["kind"] ?? null);
  const indicators = tables.find(({ key }) => key === "indicators");
  const kinds = new Map(indicators?.rows.map((row) => [sameName(String(at(indicators, row.values, "name") ?? "")), isShare(at(indicators, row.values, "kind"))]));
  return (cells) => kinds.get(sameName(String(cells["indicator"] ?? ""))) ?? true;
}

function at({ columns }: CheckedTable, values: readonly CellValue[], column: string): CellValue {
  return values[columns.findIndex(({ id }) => id === column)] ?? null;
}
