import { figureColumn } from "../figures/layout";
import { literal } from "../definition/words";
import type { Setting } from "../definition/setting";

/** The unit of the indicator in this row (from 1) of the figures, as part of a formula: "%" of a percentage for which nobody wrote one. */
export function unitFormula(setting: Setting, row: string): string {
  const of = (column: "unit" | "kind") => `INDEX(${figureColumn(setting, column).area},${row})`;
  return `IF(${of("unit")}<>"",${of("unit")},IF(${of("kind")}=${literal(setting.item("indicatorKind", "percentage"))},"%",""))`;
}
