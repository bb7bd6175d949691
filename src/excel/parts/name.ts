import type { Name } from "../../workbook/types";

/** Formulas of defined names as people with the settings of this Excel write them, by their names. */
export type LocalNames = ReadonlyMap<string, string>;

/**
 * Defines a name, or gives one that is there the formula that it should have.
 * @param local its formula in the words of this Excel, where it took the English one for wrong
 */
export function writeName({ names }: Excel.Workbook, { name, formula }: Name, exists: boolean, local?: string): void {
  if (local !== undefined) {
    if (exists) names.getItem(name).delete();
    names.addFormulaLocal(name, local);
  } else if (exists) names.getItem(name).formula = formula;
  else names.add(name, formula);
}
