/** What Excel on a Dutch desktop does otherwise than Excel in a browser. */
import { inFront, look, write } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { isBroken } from "../../src/workbook/broken";
import { openExcel, ours } from "./opened";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel({ platform: "desktop", culture: "nl-NL" }); });
afterAll(() => excel.close());
beforeEach(async () => {
  excel.host.clear();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

test("names that lost their sheet are put back, though they read back in Dutch", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lijsten").delete();
    await context.sync();
  });
  const seen = await look();
  expect(seen.ok && seen.value.names.find(({ name }) => name === "lijst_Status")?.formula).toContain("#VERW!");
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(excel.host.toBook().names.filter(({ formula }) => isBroken(formula))).toEqual([]);
  expect(ours(excel.host.toBook(), smallPlan)).toEqual(ours(smallPlan.book, smallPlan));
});

test("while a chart is selected there is no cell, and that is told in a sentence of its own", async () => {
  excel.host.state.chartSelected = true;
  expect(await inFront()).toMatchObject({ ok: false, problem: { code: "noCellSelected" } });
});
