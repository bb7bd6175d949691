/** New rows of a table get the formulas of its columns, also where people told Excel not to fill them down by itself (AutoCorrect). */
import { addRows } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { planOf } from "../workbook/network";
import { withoutPages } from "../workbook/withoutPages";
import { openExcel, sheet } from "./opened";

const book = withoutPages(planOf("leidraad").book);
const rows = Array.from({ length: 80 }, (_, i) => ({ id: `nieuw${i}`, action: `Actie ${i}` }));

let excel: Headless;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

/** Of each row with an action, the formula of its signal. */
function signals(): unknown[] {
  const one = sheet(excel.host.toBook(), "Actieplan");
  const [found, [table]] = [cells(one), one.tables];
  const { top, left, bottom } = area(table!.address);
  const at = (heading: string) => left + table!.columns.findIndex((column) => column.heading === heading);
  return Array.from({ length: bottom - top }, (_, r) => top + 1 + r)
    .filter((row) => typeof found[cell(row, at("Actie"))] === "string")
    .map((row) => found[cell(row, at("Signaal"))]);
}

test.each([true, false])("Excel fills formulas down by itself: %s", async (fills) => {
  excel.host.load(book);
  excel.host.state.fillsFormulas = fills;
  const before = signals();
  expect(await addRows("actions", rows, 46_000)).toMatchObject({ ok: true });
  const after = signals();
  expect(after).toHaveLength(before.length + rows.length);
  expect(new Set(after.map((formula) => JSON.stringify(formula)))).toEqual(new Set([JSON.stringify(before[0])]));
});

describe("what a person types in a column for text stays that text, and dates and numbers stay what they are", () => {
  /** What stands in a column of the second row of the action plan, once that was typed there. */
  async function typed(heading: string, text: string) {
    const { host } = excel;
    const { tables: [table] } = sheet(host.toBook(), "Actieplan");
    const { top, left } = area(table!.address);
    const at = cell(top + 2, left + table!.columns.findIndex((column) => column.heading === heading));
    expect(await host.type("Actieplan", at, text)).toMatchObject({ accepted: true });
    return cells(sheet(host.toBook(), "Actieplan"))[at];
  }

  test.each(["maart 2026", "1-2", "1/2", "3e", "14:00", "1 1/2", "12", "1,5", "WAAR"])("%s, also in a row that came with the table's growing", async (text) => {
    excel.host.load(book);
    expect(await typed("Toelichting", text)).toBe(text);
    expect(await addRows("actions", [{ id: "nieuw", action: "Actie", note: text }], 46_000)).toMatchObject({ ok: true });
    expect(await typed("Toelichting", text)).toBe(text);
  });

  test("a day is a day and a share a number", async () => {
    excel.host.load(book);
    expect(await typed("Tijdspad einde", "1-3-2027")).toBe(46447);
    expect(await typed("Voortgang", "35%")).toBe(0.35);
  });
});

test("the host leaves new rows empty where people switched that off", async () => {
  excel.host.load(book);
  excel.host.state.fillsFormulas = false;
  const before = signals();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActieplan");
    table.resize(table.getRange().getResizedRange(1, 0));
    table.getRange().getLastRow().getCell(0, 0).values = [["Door Excel niet aangevuld"]];
    await context.sync();
  });
  expect(signals()).toEqual([...before, undefined]);
});
