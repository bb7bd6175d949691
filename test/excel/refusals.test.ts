import { goTo, look, readTables, write } from "../../src/excel";
import { patience } from "../../src/excel/session";
import type { Headless } from "../../src/host/headless";
import type { ProblemCode } from "../../src/messages";
import type { Book } from "../../src/workbook/types";
import { openExcel } from "./opened";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(() => excel.host.clear());

/** What stands in the way, and the problem that writing then gives. */
const obstacles: [ProblemCode, (host: Headless["host"]) => void][] = [
  ["cellBeingEdited", ({ state }) => { state.editing = true; }],
  ["workbookReadOnly", ({ state }) => { state.readOnly = true; }],
  ["workbookViewed", ({ state }) => { state.viewing = true; }],
  ["workbookBehind", ({ state }) => { state.inactive = true; }],
  ["workbookProtected", ({ state }) => { state.structureProtected = true; }],
  ["sessionLost", (host) => host.faults.plan("sessionLost")],
  ["requestTooLarge", (host) => host.faults.plan("requestTooLarge")],
  ["requestTooLarge", (host) => host.faults.plan("requestTooLarge", { request: 2 })],
  ["excelBusy", (host) => host.faults.plan("tooManyRequests")],
  ["excelBusy", (host) => host.faults.plan("dialogOpen")],
  ["accessDenied", (host) => host.faults.plan("accessDenied", { request: 2 })],
  ["excelRefused", (host) => host.faults.plan("internal", { request: 2 })],
];

test.each(obstacles)("%s leaves the workbook as it was", async (code, obstruct) => {
  const { host } = excel;
  const before = host.toBook();
  obstruct(host);
  expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code } });
  expect(host.toBook()).toEqual(before);
});

/** Has somebody begin to type before a request of the writing; `stop` tells that they have finished. */
function typingBefore(request: number): { stop(): void } {
  const { host } = excel;
  let asked = 0;
  host.faults.between(() => {
    if (++asked === request) host.state.editing = true;
  });
  return { stop: () => { host.state.editing = false; } };
}

test("somebody who begins to type while the workbook is made can take their time: Excel waits, the pane says so, and then it is whole", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance"] });
  const typing = typingBefore(2);
  let waited = 0;
  const writing = write(smallPlan, { onTyping: () => { waited += 1; } });
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
  await jest.advanceTimersByTimeAsync(2 * patience);
  expect(waited).toBeGreaterThan(1);
  typing.stop();
  expect(await writing).toMatchObject({ ok: true });
  excel.host.faults.lift();
  expect(await write(smallPlan)).toMatchObject({ ok: true, value: { created: [] } });
  jest.useRealTimers();
});

test("an Excel that does not answer is not waited for for ever, and what comes next goes well", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate", "performance"] });
  excel.host.faults.plan("hangs", { request: 2 });
  const writing = write(smallPlan);
  // Each turn lets the host answer what it answers; only what hangs is left then.
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
  await jest.advanceTimersByTimeAsync(patience);
  expect(await writing).toEqual({ ok: false, problem: { code: "excelSilent", details: {} } });
  jest.useRealTimers();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

test("what Excel says itself is never shown", async () => {
  excel.host.faults.plan("internal", { request: 2 });
  expect(await write(smallPlan)).toEqual({ ok: false, problem: { code: "excelRefused", details: { reason: "GeneralException" } } });
});

test("a sheet and a table of the user's keep their names", async () => {
  const { host } = excel;
  host.load({
    ...smallPlan.book, names: [], styles: [], active: "Acties",
    sheets: [{ ...sheetNamed("Acties"), tables: [], validations: [], conditionals: [], formats: [], blocks: [{ at: "A1", content: [["van ons"]] }] }],
  });
  const before = host.toBook();
  expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code: "sheetTaken", details: { name: "Acties", suggestion: "Acties 2" } } });
  expect(host.toBook()).toEqual(before);
});

function sheetNamed(name: string): Book["sheets"][number] {
  const found = smallPlan.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

test("an unfinished sheet that is protected, or whose table is filtered, is left alone until it is free", async () => {
  const { host } = excel;
  await write(smallPlan);
  const actions = host.log.at(-1)?.actions ?? 0;
  host.clear();
  // Breaks halfway: every table is there by then and nothing but the lists is noted as complete.
  host.faults.plan("internal", { request: 2, afterActions: Math.floor(actions * 0.5) });
  expect(await write(smallPlan)).toMatchObject({ ok: false });

  host.state.protectSheet("Dashboard");
  expect(await write(smallPlan)).toEqual({ ok: false, problem: { code: "sheetProtected", details: { name: "Dashboard" } } });
  host.state.protectSheet("Dashboard", false);
  host.state.filterTable("tblActies", "Status", ["Loopt"]);
  expect(await write(smallPlan)).toEqual({ ok: false, problem: { code: "tableFiltered", details: { name: "tblActies" } } });
  host.state.filterTable("tblActies", "Status", []);
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

test("a workbook of a newer version, and one with another plan, are left alone", async () => {
  const { host } = excel;
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await write({ ...smallPlan, meta: { ...smallPlan.meta, planId: "een-ander" } })).toMatchObject({ problem: { code: "otherPlan" } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("np_gegevens").getRange("B4").values = [[99]];
    await context.sync();
  });
  const before = host.toBook();
  expect(await write(smallPlan)).toMatchObject({ problem: { code: "schemaNewer" } });
  expect(host.toBook()).toEqual(before);
});

test("an Excel that is too old is told at once", async () => {
  const old = Office.context.requirements.isSetSupported;
  Object.assign(Office.context.requirements, { isSetSupported: () => false });
  const before = excel.host.log.length;
  for (const outcome of [await look(), await write(smallPlan), await goTo("start"), await readTables()]) {
    expect(outcome).toMatchObject({ ok: false, problem: { code: "excelTooOld" } });
  }
  expect(excel.host.log).toHaveLength(before);
  Object.assign(Office.context.requirements, { isSetSupported: old });
});
