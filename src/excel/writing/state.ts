import { anchorName, sheetKeys, type SheetKey } from "../../workbook/meta";
import type { Sheet } from "../../workbook/types";
import type { FoundWorkbook } from "../found";
import type { SheetStage } from "../parts/sheet";
import type { Touch } from "../touch";

/** What a carrier of ours must know a sheet by. A plan's sheet always has a key: without one the planner is mistaken. */
export function keyOf(sheet: Sheet): SheetKey {
  const key = sheetKeys.find((one) => one === sheet.key);
  if (!key) throw new Error(`the plan has a sheet without a known key: ${sheet.name}`);
  return key;
}

/** Whether there is nothing left to do for a sheet. */
export function isDone(sheet: Sheet, { ours, plan }: FoundWorkbook): boolean {
  const key = keyOf(sheet);
  return ours[key] !== undefined && (plan?.sheets.some((one) => one.key === key && one.done) ?? false);
}

/** How far the sheet has come before anything stands on it. */
export function frameOf(sheet: Sheet, { ours, sheets }: FoundWorkbook): SheetStage {
  const key = keyOf(sheet);
  const name = anchorName(key);
  if (ours[key] === name) return "pinned";
  if (ours[key] !== undefined) return "titled";
  return sheets.some((one) => one.name === name) ? "bare" : "none";
}

/** The sheet's title in this workbook: what people call it now, or what the plan calls it where it has no title yet. */
export function titleOf(sheet: Sheet, found: FoundWorkbook): string {
  return frameOf(sheet, found) === "titled" ? found.ours[keyOf(sheet)] ?? sheet.name : sheet.name;
}

/** The touches that a complete sheet had to do without, as far as they can be tried again now; on a protected sheet they cannot. */
export function leftOutOn(sheet: Sheet, { ours, plan, sheets }: FoundWorkbook): readonly Touch[] {
  const found = plan?.sheets.find(({ key, name, done }) => done && key === sheet.key && name === ours[key]);
  return !found || sheets.some(({ name, protected: locked }) => name === found.name && locked) ? [] : found.leftOut;
}
