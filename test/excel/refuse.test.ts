import type { FoundWorkbook } from "../../src/excel";
import { refuse } from "../../src/excel/refuse";
import { schemaVersion } from "../../src/workbook/meta";
import { planOf } from "../workbook/network";
import { emptyWorkbook, userSheet } from "./samples";

const plan = planOf("leidraad");
const code = (found: FoundWorkbook, todo = plan.book.sheets) => refuse(plan, found, todo)?.code;

function withPlan(change: Partial<typeof plan.meta>): FoundWorkbook {
  return { ...emptyWorkbook, plan: { meta: { ...plan.meta, ...change }, sheets: [], missing: [], done: new Set(), columns: new Set(), rows: {} } };
}

const shownIn = (mode: string): unknown => Object.assign(globalThis, { Office: { context: { document: { mode } } } });
beforeEach(() => shownIn("readWrite"));

test("a workbook that is only shown is left alone", () => {
  shownIn("readOnly");
  expect(code(emptyWorkbook)).toBe("workbookViewed");
});

test("a new workbook may be written to", () => {
  expect(code(emptyWorkbook)).toBeUndefined();
});

test.each<[string, FoundWorkbook]>([
  ["schemaNewer", withPlan({ schema: schemaVersion + 1 })],
  ["schemaOlder", withPlan({ schema: schemaVersion - 1 })],
  ["otherPlan", withPlan({ planId: "een-ander" })],
  ["workbookReadOnly", { ...emptyWorkbook, readOnly: true }],
  ["workbookProtected", { ...emptyWorkbook, structureProtected: true }],
  ["sheetProtected", { ...emptyWorkbook, sheets: [{ ...userSheet("Actieplan", 0), protected: true }] }],
  ["tableFiltered", { ...emptyWorkbook, tables: [{ name: "tblActieplan", sheet: "Actieplan", rows: 2, filtered: true }] }],
  ["sheetTaken", { ...emptyWorkbook, sheets: [userSheet("Actieplan", 0)] }],
])("%s", (expected, found) => {
  expect(code(found)).toBe(expected);
});

test("what is protected or filtered does not matter where nothing is to be written", () => {
  const ours = { actions: "Actieplan", meta: "np_gegevens" };
  const found = { ...emptyWorkbook, ours, structureProtected: true, sheets: [{ ...userSheet("Actieplan", 0), protected: true }] };
  expect(code(found, [])).toBeUndefined();
});
