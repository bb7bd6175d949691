import type { Headless } from "../../../src/host/headless";
import type { KeptWorkbook } from "../../../src/host/host";
import { createActions, type Actions } from "../../../src/taskpane/shell/actions";
import { area, cell } from "../../../src/workbook/address";
import { cells, comparableCells } from "../../../src/workbook/comparable";
import type { Sheet } from "../../../src/workbook/types";
import { openExcel, sheet } from "../../excel/opened";
import { templates } from "../../../src/templates";
import { allSheets } from "../../../src/workbook/sheets";
import { surroundings } from "../surroundings";

/** The pane's actions over the real carrier and Microsoft's office.js: what a pane that is opened later makes of a workbook. */
let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
});
beforeEach(() => headless.host.clear());
afterAll(() => headless.close());

/** A pane that has just been opened: it knows the workbook only. */
async function openPane() {
  const around = surroundings();
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  return { store, actions };
}

async function makeNetwork(actions: Actions): Promise<void> {
  actions.edit({ name: "Netwerk Noord", region: "Noord", organisations: "GGD\nPolitie" });
  await actions.make();
}

/** A workbook that a pane made: the first time it is asked for, for making one takes long. */
let made: KeptWorkbook | undefined;

async function openNetwork(): Promise<void> {
  if (made) return headless.host.restore(made);
  await makeNetwork((await openPane()).actions);
  made = await headless.host.keep();
}

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

const book = () => headless.host.toBook();
const contents = (sheets: Sheet[]) => sheets.map((one) => ({ name: one.name, cells: comparableCells(one), tables: one.tables, charts: one.charts.map(({ name }) => name) }));

test("a workbook of the draft holds what was filled in, and the pane sees it", async () => {
  const { store, actions } = await openPane();
  await makeNetwork(actions);
  expect(store.get()).toMatchObject({ view: "overview", notice: { kind: "ready" }, run: undefined });
  expect(store.get().found?.plan?.meta).toMatchObject({ name: "Netwerk Noord", templates: ["leidraad"], from: "2026-K4", quarters: 8 });
  expect(store.get().found?.plan?.rows).toMatchObject({ tblStakeholders: 2, tblMetingen: 0 });
});

test.each(["Stakeholders", "Afspraken", "Actieplan", "Indicatoren", "Metingen", "Dashboard", "Lijsten", "Start"])(
  "the sheet %s comes back for whoever opens the workbook later, and the others are as they were",
  async (name) => {
    await openNetwork();
    await headless.host.type("Afspraken", "B5", "Zelf getypt");
    const others = contents(book().sheets.filter((one) => one.name !== name));
    await deleteSheet(name);
    const { store, actions } = await openPane();
    expect(store.get().found?.plan?.missing).toHaveLength(1);
    await actions.complete();
    expect(store.get().notice).toEqual({ kind: "restored" });
    expect(store.get().found?.plan?.missing).toEqual([]);
    expect(cells(sheet(book(), name))).not.toEqual({});
    expect(contents(book().sheets.filter((one) => one.name !== name))).toEqual(others);
  },
);

test("a run that was stopped can be finished by whoever opens the workbook later", async () => {
  const { store, actions } = await openPane();
  const stopAtFirst = store.subscribe(() => {
    const { run } = store.get();
    if (run?.progress && !run.stopping) actions.stop();
  });
  await makeNetwork(actions);
  stopAtFirst();
  expect(store.get().notice).toMatchObject({ kind: "problem", problem: { code: "cancelled" } });

  const later = await openPane();
  if (later.store.get().found?.plan) await later.actions.complete();
  else await makeNetwork(later.actions);
  const plan = later.store.get().found?.plan;
  expect(plan?.missing).toEqual([]);
  expect(plan?.sheets.every(({ done }) => done)).toBe(true);
});

test("the step that happens on a sheet that came later leads to it; where somebody put another place, that stays", async () => {
  await openNetwork();
  const steps = () => sheet(book(), "Stappen");
  const [table] = steps().tables;
  const { top, left } = area(table!.address);
  const at = (down: number) => cell(top + down, left + table!.columns.findIndex(({ heading }) => heading === "Waar"));
  expect([cells(steps())[at(1)], cells(steps())[at(2)]]).toEqual(["Start", "Start"]);
  await headless.host.type("Stappen", at(1), "Onze eigen lijst");
  const { actions, store } = await openPane();
  store.send({ type: "catalogued", catalogue: { templates: Object.values(templates), sheets: allSheets } });
  store.send({ type: "shown", view: "workshops" });
  await actions.addSheet("ambition");
  expect(store.get().notice).toEqual({ kind: "sheetAdded", sheet: "Ambitie" });
  // Whoever asked for it in a workshop goes on there.
  expect(store.get().view).toBe("workshops");
  expect([cells(steps())[at(1)], cells(steps())[at(2)]]).toEqual(["Onze eigen lijst", "Ambitie"]);
  expect(steps().links.find(({ address }) => address === at(2))?.to).toBe("np_ambition");
  // The other steps stay where they were, and so does what people filled in.
  expect(cells(steps())[at(3)]).toBe("Start");
});
