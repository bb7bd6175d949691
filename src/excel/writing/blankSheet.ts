import { anchorName, type SheetKey } from "../../workbook/meta";
import type { FoundWorkbook } from "../found";
import type { WriteTarget } from "./step";
import { writeFrame } from "../parts/sheet";
import { asText } from "../parts/text";

/** The title of the one sheet of a new workbook, on which nothing stands; undefined in any other workbook. */
export function blankSheet({ empty, plan, sheets }: FoundWorkbook): string | undefined {
  const [only, ...others] = sheets;
  return empty && !plan && only && others.length === 0 && !only.protected ? only.name : undefined;
}

/**
 * Makes the blank sheet of a new workbook one of ours. Should somebody have typed there since it was looked at, what they typed comes on
 * a sheet of its own, under the title that it had.
 */
export function adoptBlank({ afterwards, workbook }: WriteTarget, blank: string, key: SheetKey, title: string, hasAnchor: boolean): void {
  const sheet = workbook.worksheets.getItem(blank);
  const typed = sheet.getUsedRangeOrNullObject(true).load("address,formulas,values");
  sheet.getRange().clear();
  sheet.name = anchorName(key);
  writeFrame(workbook, key, title, "bare", hasAnchor);
  afterwards(() => {
    if (typed.isNullObject) return false;
    const entries: unknown[][] = typed.formulas.map((row: unknown[], r) => row.map((entry, c) => (typeof entry === "string" && entry === typed.values[r]?.[c] ? asText(entry) : entry)));
    workbook.worksheets.add(blank).getRange(typed.address.split("!").at(-1)).formulas = entries;
    return true;
  });
}
