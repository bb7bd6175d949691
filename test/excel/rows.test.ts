import { readTables, write } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { openExcel } from "./opened";
import { smallPlan } from "./smallPlan";

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
