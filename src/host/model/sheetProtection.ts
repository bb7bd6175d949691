import { Kind, method, reads } from "../protocol/kind";
import { optional, record, text } from "../protocol/types";
import { refuse } from "../refusal";
import { eventType, wholeWorkbook } from "../state/events";
import type { Sheet } from "../state/sheet";

const options = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells", "allowFormatColumns",
  "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows", "allowPivotTables", "allowSort",
];

export const sheetProtection = new Kind<Sheet>("WorksheetProtection", {
  properties: {
    Options: reads((sheet) => sheet.protection && { ...Object.fromEntries(options.map((name) => [name, false])), selectionMode: "Normal", ...sheet.protection.options }),
    Protected: reads((sheet) => sheet.protection !== undefined),
  },
  methods: {
    Protect: method([optional(record), optional(text)], (sheet: Sheet, given, password) => {
      sheet.workbook.guard();
      if (sheet.protection) refuse("AccessDenied", `the sheet ${sheet.name} is protected already`);
      sheet.protection = { options: given ?? {}, ...(password === undefined ? {} : { password }) };
      told(sheet);
    }, { since: 2 }),
    // Excel took to refusing unprotect() where nothing is protected; who asks first is safe either way.
    Unprotect: method([optional(text)], (sheet: Sheet, password) => {
      sheet.workbook.guard();
      if (!sheet.protection) refuse("AccessDenied", `the sheet ${sheet.name} is not protected`);
      if (sheet.protection?.password !== undefined && sheet.protection.password !== password) refuse("AccessDenied", "the password is another");
      delete sheet.protection;
      told(sheet);
    }, { since: 2 }),
  },
});

function told(sheet: Sheet): void {
  sheet.workbook.changes.touch(sheet, "layout");
  sheet.workbook.events.raise(eventType.sheetProtectionChanged, [sheet.id, wholeWorkbook],
    { worksheetId: sheet.id, isProtected: sheet.protection !== undefined, source: "Local" });
}
