import { editRows, write, type RowEdit } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import { openExcel, sheetNow } from "./opened";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(async () => {
  excel.host.clear();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

const contents = () => cells(sheetNow(excel.host, "Acties"));
const requests = async (work: () => Promise<unknown>) => {
  const before = excel.host.log.length;
  await work();
  return excel.host.log.length - before;
};

/** The first action gets another status and end; it is known by its name. */
const first: RowEdit = { known: { Actie: "Bel de GGD" }, index: 0, before: { Status: "Loopt", Einde: 46_100 }, after: { Status: "Klaar", Einde: 46_200 } };
const second: RowEdit = { known: { Actie: "Schrijf het plan" }, index: 1, before: { Status: null, Einde: null }, after: { Status: "=1+1", Einde: null } };

test("rows get their values in one look and one writing, text stays text, and other cells are left alone", async () => {
  const before = contents();
  expect(await requests(async () => expect(await editRows("tblActies", [first, second])).toEqual({ ok: true, value: { done: [0, 1], changed: [], gone: [] } }))).toBe(2);
  expect(contents()).toEqual({ ...before, B3: "Klaar", C3: 46_200, B4: "=1+1" });
});

test("a row that moved is found again", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").getRange("1:1").insert("Down");
    context.workbook.tables.getItem("tblActies").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await requests(async () => expect(await editRows("tblActies", [first])).toMatchObject({ value: { done: [0] } }))).toBe(4);
  expect(contents()).toMatchObject({ A5: "Bel de GGD", B5: "Klaar", A4: "Schrijf het plan" });
});

test("of a row in which somebody changed such a cell nothing is written, the others are", async () => {
  await excel.host.type("Acties", "C3", "1-1-2027");
  expect(await editRows("tblActies", [first, second])).toEqual({ ok: true, value: { done: [1], changed: [0], gone: [] } });
  expect(contents()).toMatchObject({ B3: "Loopt", B4: "=1+1" });
});

test("a cell that changed but is not to be written stands in nobody's way", async () => {
  await excel.host.type("Acties", "C3", "1-1-2027");
  const status: RowEdit = { ...first, before: { Status: "Loopt", Einde: 46_100 }, after: { Status: "Klaar", Einde: 46_100 } };
  expect(await editRows("tblActies", [status])).toMatchObject({ value: { done: [0] } });
});

test("a row that is gone is told, also where the table became shorter", async () => {
  const lost: RowEdit = { ...first, known: { Actie: "Iets anders" }, index: 40 };
  expect(await editRows("tblActies", [lost, second])).toEqual({ ok: true, value: { done: [1], changed: [], gone: [0] } });
});

test("null empties a cell, and a number becomes a number in a cell for text", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").getRange("B4").numberFormat = [["@"]];
    await context.sync();
  });
  expect(await editRows("tblActies", [{ ...first, after: { Status: null, Einde: 46_100 } }, { ...second, after: { Status: 35, Einde: null } }])).toMatchObject({ value: { done: [0, 1] } });
  expect(contents()).toMatchObject({ B4: 35 });
  expect(contents()).not.toHaveProperty("B3");
});

test.each([
  ["a table that is gone", "tblNergens", first, { code: "tableMissing" }],
  ["a column that is gone", "tblActies", { ...first, known: { Naam: "Bel de GGD" } }, { code: "columnMissing", details: { column: "Naam", table: "tblActies" } }],
])("%s is told", async (_what, table, edit, problem) => {
  expect(await editRows(table, [edit])).toMatchObject({ ok: false, problem });
});

test("nothing is written on a protected sheet", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").protection.protect();
    await context.sync();
  });
  expect(await editRows("tblActies", [first])).toMatchObject({ ok: false, problem: { code: "sheetProtected" } });
});
