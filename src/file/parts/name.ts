import type { Name } from "../../workbook/types";
import { children, element, escaped, number, type Element } from "../xml";
import { leaves, readFormula, writeFormula } from "./formula";
import type { OwnNames } from "./print";

/** A defined name as XML. */
export function writeName({ name, formula }: Name): string {
  return element("definedName", { name }, escaped(writeFormula(formula)));
}

/** The defined names of a workbook, and apart from them, by sheet (from 0), the names that Excel keeps for print set-up. */
export function readNames(of: Element | undefined): { names: Name[]; own: Map<number, OwnNames> } {
  const names: Name[] = [];
  const own = new Map<number, Map<string, string>>();
  for (const one of children(of, "definedName")) {
    const name = one.attributes.get("name") ?? "";
    const sheet = number(one, "localSheetId");
    if (sheet !== undefined) own.set(sheet, (own.get(sheet) ?? new Map<string, string>()).set(name, one.text));
    else if (!name.startsWith("_xlnm.") && !leaves(one.text)) names.push({ name, formula: readFormula(one.text) });
  }
  return { names, own };
}
