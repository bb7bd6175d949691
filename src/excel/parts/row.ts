import type { Row } from "../../workbook/types";
import { range } from "./range";
import { runs } from "./run";
import { spread } from "./spread";

/** What Excel's `setRowProperties` takes for rows from the first to the last with a height of its own; those between stay as they are. */
export function rowProperties(rows: readonly Row[]): Excel.SettableRowProperties[] {
  return spread(high(rows), ({ height }): Excel.SettableRowProperties => ({ format: { rowHeight: height } }), {});
}

/** Sets the heights of rows, in points, in one call, and lets others fit what stands in them by now; those go on fitting. */
export function writeRows(sheet: Excel.Worksheet, rows: readonly Row[]): void {
  const properties = rowProperties(rows);
  const first = Math.min(...high(rows).map(({ index }) => index));
  if (properties.length > 0) range(sheet, `${first + 1}:${first + properties.length}`).setRowProperties(properties);
  for (const run of runs(rows.filter(({ fits }) => fits), () => true)) range(sheet, `${run.first.index + 1}:${run.last.index + 1}`).format.autofitRows();
}

function high(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ fits }) => !fits);
}
