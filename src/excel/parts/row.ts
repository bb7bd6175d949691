import type { Row } from "../../workbook/types";
import { range } from "./range";
import { runs } from "./run";
import { spread, type Spread } from "./spread";

/** What Excel's `setRowProperties` takes for rows from the first to the last with a height of its own; those between stay as they are. */
export function rowProperties(rows: readonly Row[]): Spread<Excel.SettableRowProperties> | undefined {
  return spread(rows.filter(({ fits }) => !fits), ({ height }): Excel.SettableRowProperties => ({ format: { rowHeight: height } }), {});
}

/** Sets the heights of rows, in points, in one call, and lets others fit what stands in them by now; those go on fitting. */
export function writeRows(sheet: Excel.Worksheet, rows: readonly Row[]): void {
  const properties = rowProperties(rows);
  if (properties) range(sheet, `${properties.first + 1}:${properties.first + properties.told.length}`).setRowProperties(properties.told);
  for (const run of runs(rows.filter(({ fits }) => fits), () => true)) range(sheet, `${run.first.index + 1}:${run.last.index + 1}`).format.autofitRows();
}
