import { parseReference } from "../formula/reference";
import { invalid } from "../refusal";
import type { Chart } from "../state/chart";
import type { Place } from "../state/workbook";

/** Every change of a chart is refused on a protected sheet and drawn again. */
export function change(chart: Chart): void {
  chart.sheet.guard("allowEditObjects");
  chart.sheet.workbook.changes.touch(chart.sheet, "charts");
}

/** The cell that a title's formula names, with its sheet: Excel takes nothing else there. */
export function followed(chart: Chart, formula: string): Place {
  const reference = formula.startsWith("=") ? parseReference(formula.slice(1)) : undefined;
  const sheet = reference?.sheet === undefined ? undefined : chart.sheet.workbook.sheet(reference.sheet);
  if (!reference || !sheet || reference.pair || reference.whole) invalid("a title follows one cell, named with its sheet: ='Sheet'!$A$1");
  return { sheet, area: reference.area };
}
