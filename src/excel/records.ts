import { failure, success, type Outcome } from "../domain/outcome";
import type { Language } from "../messages";
import type { RawTable } from "../workbook/check/found";
import { anchorName } from "../workbook/meta";
import { freeTitle } from "../workbook/sharing/inBook";
import { emptyTable, recordSheet, recordTables } from "../workbook/sharing/recordTables";
import type { Content, Sheet } from "../workbook/types";
import { writeConstants, constantsOf } from "./parts/cells";
import { writeColumns } from "./parts/column";
import { joinedFormats, writeFormat } from "./parts/format";
import { writeFreeze } from "./parts/freeze";
import { range } from "./parts/range";
import { writeSheet } from "./parts/sheet";
import { writeTable } from "./parts/table";
import { inExcel } from "./session";
import { setUpPrint } from "./setUpPrint";

/** Reads the tables that keep what was sent and came back; those that are not there yet are left out. One request. */
export async function readRecords(): Promise<Outcome<RawTable[]>> {
  return inExcel(async (context) => {
    const asked = recordTables.map(({ name }) => {
      const table = context.workbook.tables.getItemOrNullObject(name).load("name");
      const cells = table.getRange();
      cells.untrack();
      return { name, table, cells: cells.load("address,values"), sheet: table.worksheet.load("name") };
    });
    await context.sync();
    return asked.flatMap(({ name, table, cells, sheet }): RawTable[] => (table.isNullObject ? [] : [{
      name, sheet: sheet.name, address: (cells.address.split("!").at(-1) ?? "").replaceAll("$", ""),
      cells: (cells.values as Content[][]).map((row) => row.map((value) => (value === "" ? null : value))),
    }]));
  });
}

/** Makes the tables that are not there yet, each with its sheet where people read it. One request; another where there is anything to make, and one for how each sheet prints. */
export async function makeRecords(there: readonly RawTable[], language: Language): Promise<Outcome<void>> {
  const missing = recordTables.filter(({ name }) => !there.some((one) => one.name === name));
  if (missing.length === 0) return success(undefined);
  const made: Sheet[] = [];
  const outcome = await inExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = worksheets.load("items/name");
    const meta = names.getItemOrNullObject(anchorName("meta")).getRangeOrNullObject();
    meta.untrack();
    const metaSheet = meta.worksheet.load("name");
    await context.sync();
    if (metaSheet.isNullObject) return failure("notOurWorkbook");
    const taken = sheets.items.map(({ name }) => name);
    for (const record of missing) {
      const { table, content } = emptyTable(record, language);
      if (!record.sheet) {
        const target = worksheets.getItem(metaSheet.name);
        range(target, table.address).values = content.map((row) => row.map((value) => value ?? ""));
        writeTable(target, table, undefined);
        continue;
      }
      const name = freeTitle(record.sheet.title[language], taken);
      taken.push(name);
      const sheet = recordSheet(record, language, name);
      if (!sheet) continue;
      makeSheet(worksheets.add(name), sheet);
      made.push(sheet);
    }
    await context.sync();
    return success(undefined);
  });
  if (outcome.ok && outcome.value.ok) for (const sheet of made) await setUpPrint(sheet.name, sheet);
  return outcome.ok ? outcome.value : outcome;
}

function makeSheet(target: Excel.Worksheet, sheet: Sheet): void {
  for (const block of sheet.blocks) {
    const constants = constantsOf(block, () => false);
    if (constants) writeConstants(target, constants);
  }
  for (const table of sheet.tables) writeTable(target, table, undefined);
  for (const format of joinedFormats(sheet.formats)) writeFormat(target, format);
  writeColumns(target, sheet.columns);
  if (sheet.freeze) writeFreeze(target, sheet.freeze);
  writeSheet(target, sheet);
}
