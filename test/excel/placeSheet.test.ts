import { placeSheet } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import { isAsMade } from "../../src/workbook/signed/mark";
import { planSheet, planSheetName } from "../../src/workbook/signed/planSheet";
import { party } from "../domain/board/network";
import { planOf } from "../workbook/network";
import { toldPlan } from "../workbook/signed/onPaper";
import { openExcel, sheet, sheetNow } from "./opened";

/** Putting the plan that boards sign on a sheet of the workbook: nothing that anybody typed is lost, whenever that was. */
const plan = planOf("empty", { sheets: [], quarters: 4, examples: false });
let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
beforeEach(() => excel.host.load(plan.book));
afterAll(() => excel.close());

const first = toldPlan();
const later = toldPlan({ actions: [] });
const place = (told = first) => placeSheet(planSheet(told), planSheetName, isAsMade);
const title = "Plan om te tekenen";
const titles = () => excel.host.toBook().sheets.map(({ name }) => name).filter((name) => name.startsWith(title));
const texts = (of = title) => Object.values(cells(sheetNow(excel.host, of)));
const requests = async (work: () => Promise<unknown>) => {
  const before = excel.host.log.length;
  await work();
  return excel.host.log.slice(before).filter(({ tidying }) => !tidying).length;
};

test("it stands there as it was made, is in front, and prints on A4; three requests", async () => {
  expect(await requests(async () => expect(await place()).toEqual({ ok: true, value: { sheet: title } }))).toBe(3);
  const book = excel.host.toBook();
  const made = planSheet(first);
  expect(book.active).toBe(title);
  expect(texts().filter((one) => one !== null)).toEqual(made.blocks[0]!.content.flat().filter((one) => one !== null));
  expect(sheet(book, title).print).toMatchObject({ orientation: "landscape", paper: "a4", wide: 1, area: made.print!.area });
});

test("pressed again: nothing changed is two requests, and a plan that changed is made anew on the same sheet in four", async () => {
  await place();
  expect(await requests(async () => expect(await place()).toEqual({ ok: true, value: { sheet: title } }))).toBe(2);
  expect(await requests(async () => expect(await place(later)).toEqual({ ok: true, value: { sheet: title } }))).toBe(4);
  expect(titles()).toEqual([title]);
  expect(texts().filter((one) => one !== null)).toEqual(planSheet(later).blocks[0]!.content.flat().filter((one) => one !== null));
  expect(sheetNow(excel.host, title).formats.filter(({ style }) => style !== "Normal").length).toBe(sheetNow(excel.host, title).formats.length);
});

test("its pages begin where they should, also once it was made anew and became shorter", async () => {
  const long = toldPlan({ stakeholders: Array.from({ length: 30 }, (_, i) => party(`Partij ${i + 1}`)) });
  const beginnings = () => sheet(excel.host.toBook(), title).print?.breaks;
  await place(long);
  expect(beginnings()).toEqual(planSheet(long).print!.breaks);
  expect(beginnings()!.length).toBeGreaterThan(2);
  await place(first);
  expect(beginnings()).toEqual(planSheet(first).print!.breaks);
});

test("a sheet on which somebody typed stays as it is, and the new one stands beside it", async () => {
  await place();
  await excel.host.type(title, "B6", "Bij nader inzien anders");
  expect(await place(later)).toEqual({ ok: true, value: { sheet: `${title} 2`, kept: title } });
  expect(texts()).toContain("Bij nader inzien anders");
  expect(texts()).toContain("Scholing geven\nIedereen herkent signalen");
  // From now on the new one is ours.
  expect(await place(first)).toEqual({ ok: true, value: { sheet: `${title} 2` } });
});

test("what somebody types between looking and writing is put back, and their sheet stays", async () => {
  await place();
  let asked = 0;
  const stop = excel.host.faults.between(async () => { if (++asked === 2) await excel.host.type(title, "B6", "Net getypt"); });
  expect(await place(later)).toEqual({ ok: true, value: { sheet: `${title} 2`, kept: title } });
  stop();
  expect(texts()).toContain("Net getypt");
  expect(texts()).toContain("Scholing geven\nIedereen herkent signalen");
});

test("a sheet of people's own with that title is not ours, one of ours is found under any title, and one that was thrown away comes back", async () => {
  await Excel.run(async (context) => { context.workbook.worksheets.add(title); await context.sync(); });
  expect(await place()).toEqual({ ok: true, value: { sheet: `${title} 2` } });
  await Excel.run(async (context) => { context.workbook.worksheets.getItem(`${title} 2`).name = "Getekend plan"; await context.sync(); });
  expect(await place(later)).toEqual({ ok: true, value: { sheet: "Getekend plan" } });
  await Excel.run(async (context) => { context.workbook.worksheets.getItem("Getekend plan").delete(); await context.sync(); });
  expect(await place()).toEqual({ ok: true, value: { sheet: `${title} 2` } });
});

test("a protected sheet is told, and stays", async () => {
  await place();
  await Excel.run(async (context) => { context.workbook.worksheets.getItem(title).protection.protect(); await context.sync(); });
  expect(await place(later)).toMatchObject({ ok: false, problem: { code: "sheetProtected", details: { name: title } } });
});
