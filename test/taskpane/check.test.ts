import type { Headless } from "../../src/host/headless";
import * as excel from "../../src/excel";
import { success } from "../../src/domain/outcome";
import { createActions } from "../../src/taskpane/actions";
import { checking as checks } from "../../src/taskpane/actions/checking";
import * as checking from "../../src/taskpane/checking";
import * as content from "../../src/taskpane/content";
import { reduce } from "../../src/taskpane/events";
import { newState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { openExcel } from "../excel/opened";
import { today } from "./states";

/** The check as the pane does it, over the real carrier and Microsoft's office.js, in a workbook that the pane made. */
let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
});
beforeEach(() => headless.host.clear());
afterAll(() => headless.close());

type Watch = Parameters<typeof excel.watch>[0];

/** A pane that has just been opened. What Excel tells of changes is told to it when the test asks for that. */
async function openPane() {
  const store = createStore(newState(today, { greeting: false }), reduce);
  const memory = { hasSeenFirstRun: () => true, sawFirstRun: () => undefined };
  const heard: Parameters<Watch>[0][] = [];
  const watch: typeof excel.watch = () => excel.watch((edited) => heard.push(edited));
  const carriers = { excel: () => Promise.resolve(success({ ...excel, watch })), content: () => Promise.resolve(success(content)), checking: () => Promise.resolve(success(checking)) };
  const surroundings = { store, carriers, memory, language: "nl", today: () => today } as const;
  const actions = createActions(surroundings);
  await actions.begin();
  const found = () => (store.get().items ?? []).map(({ finding }) => `${finding.code} ${finding.sheet}!${finding.cell}`);
  return { store, actions: { ...actions, ...checks(surroundings) }, heard, found };
}

async function openNetwork() {
  const pane = await openPane();
  pane.actions.edit({ name: "Netwerk Noord", region: "Noord", organisations: ["GGD", "Politie"] });
  await pane.actions.make();
  await pane.actions.check();
  return pane;
}

const requestsOf = async (work: () => Promise<unknown>) => {
  const before = headless.host.log.length;
  await work();
  return headless.host.log.length - before;
};

test("a new workbook has been checked in one request, without errors", async () => {
  const { actions, store } = await openNetwork();
  expect(await requestsOf(() => actions.check())).toBe(1);
  expect(store.get().items?.filter(({ finding }) => finding.severity === "error")).toEqual([]);
});

test("what somebody typed is found at its cell, and nothing in the workbook changes by looking", async () => {
  const { actions, found, store } = await openNetwork();
  await headless.host.type("Actieplan", "C5", "Polittie");
  const before = headless.host.toBook();
  await actions.check();
  expect(found()).toContain("referenceNear Actieplan!C5");
  expect(store.get().items?.find(({ finding }) => finding.code === "referenceNear")).toMatchObject({ value: "Polittie", parties: ["Polittie"] });
  expect(headless.host.toBook()).toEqual(before);
});

describe("after an edit", () => {
  test.each<[string, string, string, string]>([
    ["Actieplan", "C5", "Polittie", "referenceNear Actieplan!C5"],
    ["Actieplan", "H6", "GGD; Polittie", "referenceNear Actieplan!H6"],
    ["Indicatoren", "A5", "", "required Indicatoren!A5"],
  ])("%s!%s that becomes '%s' is looked at in one request, and all that is found equals a whole check", async (sheet, cell, typed, code) => {
    const { actions, heard, found } = await openNetwork();
    heard.length = 0;
    await headless.host.type(sheet, cell, typed);
    const edits = heard.flatMap((edited) => edited ?? []);
    expect(edits).toEqual([{ sheetId: expect.any(String), address: cell }]);
    expect(await requestsOf(() => actions.followEdits(edits))).toBe(1);
    const live = found();
    expect(live).toContain(code);
    await actions.check();
    expect(live).toEqual(found());
  });

  test("a row that grows the table, or a heading, has everything checked anew", async () => {
    const { actions, heard, found } = await openNetwork();
    heard.length = 0;
    await headless.host.type("Actieplan", "B4", "Waarom");
    await actions.followEdits(heard.flatMap((edited) => edited ?? []));
    expect(found()).toContain("headingChanged Actieplan!B4");
  });

  test("an edit on a sheet of somebody else's asks Excel nothing", async () => {
    const { actions } = await openNetwork();
    expect(await requestsOf(() => actions.followEdits([{ sheetId: "{elders}", address: "A1" }]))).toBe(0);
  });
});

describe("going to a finding", () => {
  const item = async (code: string) => {
    const pane = await openNetwork();
    await headless.host.type("Actieplan", "C5", "Polittie");
    await pane.actions.check();
    return { ...pane, item: pane.store.get().items!.find(({ finding }) => finding.code === code)! };
  };

  test("shows its hidden sheet and selects the cell", async () => {
    const { actions, item: one } = await item("referenceNear");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actieplan").visibility = "Hidden";
      await context.sync();
    });
    expect(await actions.goToFinding(one)).toBe("there");
    expect(await selected()).toBe("Actieplan!C5");
  });

  test("clears a filter only where that was agreed", async () => {
    const { actions, item: one } = await item("referenceNear");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblActieplan");
      table.columns.getItemAt(2).filter.applyValuesFilter(["GGD"]);
      await context.sync();
    });
    expect(await actions.goToFinding(one)).toBe("filtered");
    expect(await filtered()).toBe(true);
    expect(await actions.goToFinding(one, true)).toBe("there");
    expect(await filtered()).toBe(false);
    expect(await selected()).toBe("Actieplan!C5");
  });

  test("of which the sheet is gone says so", async () => {
    const { actions, store, item: one } = await item("referenceNear");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actieplan").delete();
      await context.sync();
    });
    expect(await actions.goToFinding(one)).toBe("failed");
    expect(store.get().notice).toMatchObject({ kind: "problem", problem: { code: "sheetMissing" } });
  });
});

const selected = () => Excel.run(async (context) => {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
});

const filtered = () => Excel.run(async (context) => {
  const { autoFilter } = context.workbook.tables.getItem("tblActieplan").load("autoFilter/isDataFiltered");
  await context.sync();
  return autoFilter.isDataFiltered;
});
