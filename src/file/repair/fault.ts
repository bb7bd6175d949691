import type { Sheet } from "../../workbook/types";

/** The rules that Excel repairs or refuses a file for; the library and Microsoft's own validator let most of them pass. */
export type RepairRule =
  | "textTooLong" | "forbiddenCharacter" | "notANumber" | "formulaTooLong"
  | "noVisibleSheet" | "sheetName" | "sheetTwice" | "activeSheet"
  | "tableName" | "definedName" | "nameTwice" | "tableShape" | "tableOverlap" | "headingDiffers" | "headingTwice" | "headingEmpty"
  | "validationText" | "validationSource" | "headerTooLong" | "tooWide" | "tooHigh" | "styleTwice" | "styleUnknown";

/** A rule that is broken and where: a cell ("Acties!B5"), or the name of a sheet, table, chart or style. */
export interface Fault { rule: RepairRule; where: string }

/** A cell or area of a sheet as a person reads it. */
export function place(sheet: Sheet, address: string): string {
  return `${sheet.name}!${address}`;
}

/** Whether a cell cannot hold it: half an emoji, or two that are no characters. Control characters it can, spelled out (ECMA-376 part 1, 22.4.2.4). */
export function isUnkeepableInCell(text: string): boolean {
  return /[\uFFFE\uFFFF]|\p{Surrogate}/u.test(text);
}

/** Whether a text holds what XML 1.0 has no place for: control characters, half an emoji, or two that are no characters. */
export function isUnkeepable(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text);
}
