import { look, write } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import type { Book } from "../../src/workbook/types";
import { openExcel, sheet } from "./opened";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(() => excel.host.clear());

async function found() {
  const outcome = await look();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

test("a new workbook is empty, in one request, and looking changes nothing", async () => {
  const { host } = excel;
  const [before, asked] = [host.toBook(), host.log.length];
  expect(await found()).toMatchObject({ empty: true, title: "", readOnly: false, structureProtected: false, tables: [], names: [], styles: [], ours: {} });
  expect(host.log).toHaveLength(asked + 1);
  expect(host.toBook()).toEqual(before);
});

test("a single typed character makes it a workbook with something in it", async () => {
  await excel.host.type("Blad1", "C7", "x");
  expect((await found()).empty).toBe(false);
});

test("what is protected or filtered is seen", async () => {
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  const { state } = excel.host;
  state.structureProtected = true;
  state.protectSheet("Acties");
  state.filterTable("tblActies", "Status", ["Loopt"]);
  const { sheets, tables, structureProtected } = await found();
  expect(structureProtected).toBe(true);
  expect(sheets.filter((one) => one.protected).map(({ name }) => name)).toEqual(["Acties"]);
  expect(tables.filter(({ filtered }) => filtered).map(({ name }) => name)).toEqual(["tblActies"]);
});

test("tables with our names on somebody else's sheet are not ours, and neither are they touched", async () => {
  const theirs: Book = { ...smallPlan.book, title: "", active: "Hun blad", names: [], sheets: [{ ...sheet(smallPlan.book, "np_gegevens"), name: "Hun blad", visibility: "visible" }] };
  excel.host.load(theirs);
  const before = excel.host.toBook();
  expect((await found()).plan).toBeUndefined();
  expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code: "tableTaken", details: { name: "np_plan", suggestion: "np_plan_2" } } });
  expect(excel.host.toBook()).toEqual(before);
});
