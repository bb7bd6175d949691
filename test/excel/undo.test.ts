/** What an operation did is kept in the workbook, and can be taken back by whoever opens it later, as far as nobody changed it since. */
import { readForCheck, takeBackLast } from "../../src/excel";
import { serial } from "../../src/domain/quarter";
import type { Headless } from "../../src/host/headless";
import type { Undo } from "../../src/workbook/undo/undo";
import { openExcel } from "./opened";
import { begin, edits, operations, small, told } from "./operations";

let excel: Headless;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());

const today = serial(2026, 5, 20);

/** What can be taken back, as somebody reads it who has just opened the workbook. */
async function undos(): Promise<readonly Undo[]> {
  const read = await readForCheck();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.undos;
}

async function last(): Promise<Undo> {
  const found = (await undos()).at(-1);
  if (!found) throw new Error("nothing can be taken back");
  return found;
}

test.each(["a form", "an answer", ...Object.keys(edits), "opening a quarter", "opening a quarter again", "closing a quarter", "a correction", "taking over a list"])("%s can be taken back later, and then it is as it was", async (name) => {
  const { host } = excel;
  const start = await begin(host, name);
  host.load(start);
  const before = told(host, start);
  expect(await { ...operations, ...edits }[name]?.run()).toMatchObject({ ok: true });
  expect(told(host, start)).not.toBe(before);
  // Whatever remembered it is gone: only the workbook is left.
  host.load(host.toBook());
  const undo = await last();
  expect(await takeBackLast(undo, today)).toMatchObject({ ok: true, value: { left: 0 } });
  expect(told(host, start)).toBe(before);
  expect((await undos()).map(({ id }) => id)).not.toContain(undo.id);
  expect(await takeBackLast(undo, today)).toMatchObject({ ok: true, value: { done: 0 } });
  expect(told(host, start)).toBe(before);
});

test("a row that somebody changed since stays as they left it", async () => {
  const { host } = excel;
  host.load(small);
  await operations["a form"]?.run();
  const undo = await last();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblActieplan");
    const body = table.getDataBodyRange().load("values");
    const ids = table.columns.getItem("ID").getDataBodyRange().load("values");
    await context.sync();
    body.getCell((ids.values as unknown[][]).findIndex(([id]) => id === "k7d2xq9mtb"), 0).values = [["Door een ander verbeterd"]];
    await context.sync();
  });
  const before = told(host, small);
  expect(await takeBackLast(undo, today)).toEqual({ ok: true, value: { done: 0, left: 1 } });
  expect(told(host, small)).toBe(before);
});

test("trying again after a lost answer keeps one way back, not two", async () => {
  const { host } = excel;
  host.load(small);
  host.faults.plan("answerLost", { request: 3 });
  await operations["a form"]?.run();
  await operations["a form"]?.run();
  expect((await undos()).map(({ what }) => what)).toEqual(["form"]);
});
