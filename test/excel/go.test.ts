import { goTo, watch, write } from "../../src/excel";
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

test("a sheet comes to the front, also under another title", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").name = "Plan";
    await context.sync();
  });
  expect(await goTo("actions")).toEqual({ ok: true, value: undefined });
  expect(excel.host.toBook().active).toBe("Plan");
});

test("a hidden sheet is shown to whoever goes there, and a sheet that is gone is told", async () => {
  expect(await goTo("stakeholders")).toMatchObject({ ok: false, problem: { code: "sheetMissing" } });
  expect(excel.host.toBook().active).toBe("Start");
  expect(await goTo("lists")).toMatchObject({ ok: true });
  expect(excel.host.toBook()).toMatchObject({ active: "Lijsten", sheets: expect.arrayContaining([expect.objectContaining({ name: "Lijsten", visibility: "visible" })]) });
});

test("that somebody else has the workbook open is told by what they change, and not by what happens here", async () => {
  let others = 0;
  const watching = await watch(() => undefined, () => { others += 1; });
  if (!watching.ok) throw new Error(watching.problem.code);
  const [sheet = ""] = excel.host.toBook().sheets.map(({ name }) => name);
  await excel.host.type(sheet, "A1", "hier");
  expect(others).toBe(0);
  await excel.host.typeElsewhere(sheet, "A2", "daar");
  expect(others).toBe(1);
  await watching.value();
});

test("changes by people are told until the watching ends", async () => {
  let changes = 0;
  const watching = await watch(() => { changes += 1; });
  if (!watching.ok) throw new Error(watching.problem.code);
  await excel.host.type("Acties", "A3", "Bel nog eens");
  expect(changes).toBe(1);
  await watching.value();
  await excel.host.type("Acties", "A3", "En nog eens");
  expect(changes).toBe(1);
});
