import type { Name } from "../../workbook/types";

/** Defines a name, or gives one that is there the formula that it should have. */
export function writeName(workbook: Excel.Workbook, name: Name, exists: boolean): void {
  if (exists) workbook.names.getItem(name.name).formula = name.formula;
  else workbook.names.add(name.name, name.formula);
}
