import type { Name } from "../../workbook/types";
import type { LocalNames } from "../parts/name";
import { range } from "../parts/range";
import { isOfficeError } from "../refusal";

/**
 * Whether Excel took the formula of a defined name for wrong. It does so where it reads it by the list separator of the computer, a semicolon
 * in Dutch, though documents say otherwise (OfficeDev/office-js#2891).
 */
export function refusesName(error: unknown): boolean {
  return isOfficeError(error) && error.code === "InvalidArgument" && /^(NamedItemCollection\.add|NamedItem\.formula)$/.test(error.debugInfo?.errorLocation ?? "");
}

/** Far from everything that stands on the sheet of metadata. */
const scratch = { column: "XFA", first: 1 };

/**
 * Has Excel itself say how it writes the formulas of names here: it reads them in cells, in English, and gives them back as people see them.
 * One request; the cells are empty again after it.
 * @param metaSheet the title of the sheet of metadata, which is there before any name
 */
export async function askLocalNames(context: Excel.RequestContext, metaSheet: string, names: readonly Name[]): Promise<LocalNames> {
  const cells = range(context.workbook.worksheets.getItem(metaSheet), `${scratch.column}${scratch.first}:${scratch.column}${scratch.first + names.length - 1}`);
  cells.formulas = names.map(({ formula }) => [formula]);
  cells.load("formulasLocal");
  cells.clear();
  await context.sync();
  return new Map(names.map(({ name }, i) => [name, String(cells.formulasLocal[i]?.[0] ?? "")]));
}
