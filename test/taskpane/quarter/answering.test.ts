import * as excel from "../../../src/excel";
import type { Headless } from "../../../src/host/headless";
import { createActions } from "../../../src/taskpane/shell/actions";
import { cells } from "../../../src/workbook/comparable";
import { calculated, openExcel, sheetNow } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { surroundings } from "../surroundings";

/** Filling in as the pane does it, over the real carrier and Microsoft's office.js. */
const book = withoutPages(planOf("kompas", { organisations: ["GGD", "Politie"], sheets: [] }).book);
let headless: Headless;
let openBook: () => void;
beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, book);
});
beforeEach(() => openBook());
afterAll(() => headless.close());

/** A workbook in which two organisations have rows of two indicators; the second is a percentage. `meanwhile` happens while something is written. */
async function openNetwork(meanwhile: () => void = () => undefined) {
  const editRows: typeof excel.editRows = async (...asked) => {
    const outcome = await excel.editRows(...asked);
    meanwhile();
    return outcome;
  };
  const around = surroundings({ excel: { editRows } });
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  await actions.check();
  const indicators = store.get().network!.indicators;
  const [count, percentage] = ["count", "percentage"].map((kind) => indicators.find((one) => one.kind === kind)!.name);
  const row = (id: string, indicator: string, organisation: string) => ({ indicator, organisation, quarter: "2026-K3", id });
  expect(await excel.addRows("measurements", [row("m1", count!, "GGD"), row("m2", percentage!, "GGD"), row("m3", count!, "Politie")], 46_300)).toMatchObject({ ok: true });
  await actions.check();
  const measurement = (id: string) => store.get().network!.measurements.find((one) => one.id === id);
  /** What stands on the sheet, by what was there before the rows: contents of the columns from Waarde to Toelichting. */
  const grid = (index: number) => ["D", "E", "F", "G", "H"].map((column) => cells(sheetNow(headless.host, "Metingen"))[`${column}${first + index}`] ?? null);
  const address = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("tblMetingen").getDataBodyRange().load("rowIndex");
    await context.sync();
    return range.rowIndex;
  });
  const first = address + 1;
  return { store, actions, measurement, grid, first };
}

const requestsOf = async (work: () => Promise<unknown>) => {
  const before = headless.host.log.length;
  await work();
  return headless.host.log.length - before;
};

test("what was typed of several indicators comes into the grid in two requests, and the pane knows it without reading again", async () => {
  const { store, actions, measurement, grid } = await openNetwork();
  actions.answer("m1", "value", "1.250");
  actions.answer("m1", "note", "=Meer dan vorig jaar");
  actions.answer("m2", "numerator", "7");
  actions.answer("m2", "denominator", "20");
  actions.answer("m3", "blank", "later");
  expect(await requestsOf(() => actions.saveAnswers(["m1", "m2", "m3"]))).toBe(2);
  expect([0, 1, 2].map(grid)).toEqual([
    [1250, null, null, null, "=Meer dan vorig jaar"],
    [35, 7, 20, null, null],
    [null, null, null, "Volgt later", null],
  ]);
  expect(measurement("m2")).toMatchObject({ value: 35, numerator: 7, denominator: 20 });
  expect(measurement("m3")?.blank).toBe("later");
  expect(store.get().desk).toMatchObject({ drafts: {}, saved: new Set(["m1", "m2", "m3"]), problem: undefined });
});

test("the rules of the check look along while typing, and the check itself does not change by that", async () => {
  const { store, actions } = await openNetwork();
  const before = store.get().checked!.items.length;
  actions.answer("m2", "value", "350");
  expect(store.get().desk.drafts["m2"]?.findings.map(({ code, column }) => [code, column])).toEqual([["percentageRange", "value"], ["weightMissing", "numerator"]]);
  actions.answer("m2", "value", "35");
  expect(store.get().desk.drafts["m2"]?.findings.map(({ code }) => code)).toEqual(["weightMissing"]);
  await actions.check();
  expect(store.get().checked!.items).toHaveLength(before);
});

test("what is no number is not written, and stays at the desk", async () => {
  const { store, actions, grid } = await openNetwork();
  actions.answer("m1", "value", "veel");
  expect(await requestsOf(() => actions.saveAnswers(["m1"]))).toBe(0);
  expect(grid(0)).toEqual([null, null, null, null, null]);
  expect(store.get().desk.drafts["m1"]?.texts).toEqual({ value: "veel" });
});

describe("where the grid changes meanwhile", () => {
  test("nothing is overwritten: both values are known, and the person's choice is written", async () => {
    const { store, actions, grid, measurement, first } = await openNetwork();
    actions.answer("m1", "value", "12");
    await headless.host.type("Metingen", `D${first}`, "15");
    await actions.saveAnswers(["m1"]);
    expect(grid(0)[0]).toBe(15);
    expect(measurement("m1")?.value).toBe(15);
    expect(store.get().desk.drafts["m1"]).toMatchObject({ texts: { value: "12" }, saving: false });
    expect(await requestsOf(() => actions.saveAnswers(["m1"]))).toBe(0);
    await actions.keepMine("m1");
    expect(grid(0)[0]).toBe(12);
    expect(store.get().desk.drafts).toEqual({});
  });

  test("another cell of the row stands in nobody's way and stays", async () => {
    const { actions, grid, first } = await openNetwork();
    actions.answer("m1", "value", "12");
    await headless.host.type("Metingen", `H${first}`, "Van hen");
    await actions.saveAnswers(["m1"]);
    expect(grid(0)).toEqual([12, null, null, null, "Van hen"]);
  });

  test("a row that moved gets what was typed for it", async () => {
    const { actions, measurement, first } = await openNetwork();
    actions.answer("m3", "value", "4");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Metingen").getRange(`A${first}:I${first}`).delete("Up");
      await context.sync();
    });
    await actions.saveAnswers(["m3"]);
    await actions.check();
    expect(measurement("m3")?.value).toBe(4);
    expect(measurement("m2")?.value).toBeUndefined();
  });

  test("a row that is gone is told, with what was typed kept until it is let go", async () => {
    const { store, actions, first } = await openNetwork();
    actions.answer("m1", "value", "12");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Metingen").getRange(`A${first}:I${first}`).delete("Up");
      await context.sync();
    });
    await actions.saveAnswers(["m1"]);
    expect(store.get().desk).toMatchObject({ problem: { code: "measurementGone" }, drafts: { m1: { texts: { value: "12" } } } });
    actions.letGo(["m1"]);
    expect(store.get().desk).toMatchObject({ problem: undefined, drafts: {} });
  });
});

test("what Excel refuses is told, and nothing that was typed is lost", async () => {
  const { store, actions } = await openNetwork();
  actions.answer("m1", "value", "12");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Metingen").protection.protect();
    await context.sync();
  });
  await actions.saveAnswers(["m1"]);
  expect(store.get().desk).toMatchObject({ problem: { code: "sheetProtected" }, drafts: { m1: { texts: { value: "12" }, saving: false } } });
});

test("what was typed while the rest was being saved is still to be saved", async () => {
  const meanwhile = jest.fn();
  const { store, actions, grid } = await openNetwork(meanwhile);
  meanwhile.mockImplementationOnce(() => actions.answer("m1", "value", "12"));
  actions.answer("m1", "value", "1");
  await actions.saveAnswers(["m1"]);
  expect(grid(0)[0]).toBe(1);
  expect(store.get().desk.drafts["m1"]).toMatchObject({ texts: { value: "12" }, seen: { value: 1 }, saving: false });
  await actions.saveAnswers(["m1"]);
  expect(grid(0)[0]).toBe(12);
});
