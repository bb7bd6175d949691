import { append, readTables, write } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import { openExcel, sheet } from "./opened";
import { smallPlan } from "./smallPlan";

const signal = { formula: '=IF(tblActies[[#This Row],[Status]]="Loopt","▶","○")' };
let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(async () => {
  excel.host.clear();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

async function actions() {
  const tables = await readTables();
  if (!tables.ok) throw new Error(tables.problem.code);
  return tables.value.find(({ name }) => name === "tblActies");
}

test("tables are read by name, columns by id, dates as serial numbers, errors and empty cells as what they are", async () => {
  expect(await actions()).toEqual({
    name: "tblActies", sheet: "Acties", address: "A2:D4",
    columns: [
      { heading: "Actie", id: "action" }, { heading: "Status", id: "status" }, { heading: "Einde", id: "end" }, { heading: "Signaal", id: "signal" },
    ],
    rows: [
      { index: 0, values: ["Bel de GGD", "Loopt", 46_100, "▶"] },
      { index: 1, values: ["Schrijf het plan", null, null, "○"] },
    ],
  });
});

test("a renamed heading and a renamed sheet change nothing but their names", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").name = "Plan";
    context.workbook.tables.getItem("tblActies").columns.getItem("Status").name = "Hoe ver?";
    await context.sync();
  });
  const table = await actions();
  expect(table?.sheet).toBe("Plan");
  expect(table?.columns[1]).toEqual({ heading: "Hoe ver?", id: "status", was: "Status" });
});

test("a workbook that is not ours has no tables of ours", async () => {
  excel.host.clear();
  expect(await readTables()).toEqual({ ok: true, value: [] });
});

test("rows are added below, text stays text, and the calculated column goes on", async () => {
  expect(await append("tblActies", [["=1+1", "Loopt", 46_200, null], ["1-2", null, null, null]])).toEqual({ ok: true, value: "A5:D6" });
  const book = excel.host.toBook();
  expect(sheet(book, "Acties").tables[0]?.address).toBe("A2:D6");
  expect(cells(sheet(book, "Acties"))).toMatchObject({ A5: "=1+1", B5: "Loopt", C5: 46_200, D5: signal, A6: "1-2", D6: signal });
});

test("blank rows at the end are filled first", async () => {
  await excel.host.type("Acties", "A4", "");
  expect(await append("tblActies", [["Eerste", null, null, null], ["Tweede", null, null, null]])).toEqual({ ok: true, value: "A4:D5" });
  expect(sheet(excel.host.toBook(), "Acties").tables[0]?.address).toBe("A2:D5");
});

test("a filter, a protected sheet, something below and a table that is gone each refuse, and nothing is written", async () => {
  const { host } = excel;
  const refused = async (): Promise<string | undefined> => {
    const before = host.toBook();
    const outcome = await append("tblActies", [["Nieuw", null, null, null]]);
    expect(host.toBook()).toEqual(before);
    return outcome.ok ? undefined : outcome.problem.code;
  };
  host.state.filterTable("tblActies", "Status", ["Loopt"]);
  expect(await refused()).toBe("tableFiltered");
  host.state.filterTable("tblActies", "Status", []);
  host.state.protectSheet("Acties");
  expect(await refused()).toBe("sheetProtected");
  host.state.protectSheet("Acties", false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").getRange("B6").values = [["van ons"]];
    await context.sync();
  });
  expect(await append("tblActies", [["Een", null, null, null], ["Twee", null, null, null]])).toMatchObject({ problem: { code: "tableBlocked" } });
  expect(await append("tblWeg", [])).toMatchObject({ problem: { code: "tableMissing", details: { name: "tblWeg" } } });
});
