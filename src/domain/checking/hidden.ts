import type { CheckedTable } from "../checked";
import { placed, type Placed } from "./placed";
import type { TableView } from "./tableView";

/**
 * Tells of findings that a filter, or rows and columns that people hid, keep from whoever looks for them in the sheet.
 * @param found what the rules found, in all tables
 * @param place that of the table in the workbook
 */
export function hiddenFindings({ key, unseen }: CheckedTable, view: TableView, place: number, found: readonly Placed[]): Placed[] {
  if (!unseen) return [];
  const count = found.filter(({ finding, row }) => finding.table === key && row >= 0 && (unseen.rows.has(row) || unseen.columns.has(finding.column))).length;
  return count === 0 ? [] : [placed({ code: unseen.filtered ? "filterHides" : "rowsHide", details: { table: view.name, count } }, view, place)];
}
