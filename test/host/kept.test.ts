import { cells } from "../../src/workbook/comparable";
import { smallPlan } from "../excel/smallPlan";
import { opened } from "./opened";

/** A workbook that is kept opens again as it was, whatever has become of it since. */
async function kept() {
  const excel = await opened();
  excel.host.load(smallPlan.book);
  await excel.host.calculate();
  return { ...excel, workbook: await excel.host.keep(), before: excel.host.toBook() };
}

const sums = (excel: Awaited<ReturnType<typeof kept>>) => excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Dashboard").getRange("B2:B3").load("values");
  await context.sync();
  return range.values.flat() as unknown[];
});

it("holds what it held, with what its formulas came to", async () => {
  const excel = await kept();
  expect(await sums(excel)).toEqual([1, 1]);
  await excel.host.type("Acties", "B4", "Loopt");
  await excel.run((context) => context.workbook.worksheets.getItem("Start").delete());
  expect(await sums(excel)).toEqual([2, 0]);
  excel.host.restore(excel.workbook);
  expect(excel.host.toBook()).toEqual(excel.before);
  expect(await sums(excel)).toEqual([1, 1]);
});

it("calculates on from there, each time that it is opened", async () => {
  const excel = await kept();
  for (const typed of ["Loopt", "Klaar"]) {
    excel.host.restore(excel.workbook);
    await excel.host.type("Acties", "B4", typed);
    expect(await sums(excel)).toEqual(typed === "Loopt" ? [2, 0] : [1, 0]);
    expect(cells(excel.host.toBook().sheets[1]!).B4).toBe(typed);
  }
});

it("knows formulas that were never asked for", async () => {
  const excel = await opened();
  excel.host.load(smallPlan.book);
  const workbook = await excel.host.keep();
  excel.host.clear();
  excel.host.restore(workbook);
  expect(await sums({ ...excel, workbook, before: smallPlan.book })).toEqual([1, 1]);
});

it("tells nobody who listened before", async () => {
  const excel = await kept();
  const heard: unknown[] = [];
  await excel.run((context) => { context.workbook.worksheets.onChanged.add((event) => { heard.push(event.address); return Promise.resolve(); }); });
  const listening = await excel.host.keep();
  excel.host.restore(listening);
  await excel.host.type("Acties", "B4", "Loopt");
  expect(heard).toEqual([]);
});
