import * as excel from "../../../src/excel";
import type { Headless } from "../../../src/host/headless";
import { tell } from "../../../src/messages/findings";
import { createActions } from "../../../src/taskpane/shell/actions";
import type { Item } from "../../../src/taskpane/checkup/item";
import { cells } from "../../../src/workbook/comparable";
import { calculated, openExcel, sheetNow } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { withoutPages } from "../../workbook/withoutPages";
import { surroundings } from "../surroundings";

const book = withoutPages(planOf("kompas").book);

/** A workbook that people pasted into, as a coordinator gets it back: over the real carrier and Microsoft's office.js. */
let headless: Headless;
let openBook: () => void;

beforeAll(async () => {
  headless = await openExcel();
  openBook = await calculated(headless, book);
});
afterAll(() => headless.close());
beforeEach(() => openBook());

async function openPane() {
  const around = surroundings({ excel: { watch: excel.watch } });
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  const items = () => store.get().checked?.items ?? [];
  return { store, actions, items, of: (...codes: string[]) => items().filter(({ finding }) => codes.includes(finding.code)) };
}

const inExcel = (work: (workbook: Excel.Workbook) => void) => Excel.run(async (context) => { work(context.workbook); await context.sync(); });
const plan = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Actieplan");
const places = (items: readonly Item[]) => items.map(({ finding: { code, sheet: title, cell } }) => `${code} ${title}!${cell}`);
const shown = (title: string) => cells(sheetNow(headless.host, title));

test("everything that pasting broke is told at its place, in one request, each with what to do now", async () => {
  const before = new Set(places((await openPane()).items()));
  let copied: unknown[][] = [];
  await Excel.run(async (context) => {
    const row = plan(context.workbook).getRange("A5:S5").load("values");
    await context.sync();
    copied = row.values;
  });
  await inExcel((workbook) => {
    const sheetOfActions = plan(workbook);
    sheetOfActions.getRange("B4").values = [["Waarom"]];
    // A row over another one, as values: id and what was calculated with it.
    sheetOfActions.getRange("A6:S6").values = copied;
    sheetOfActions.getRange("I8").clear("Formats");
    sheetOfActions.getRange("F9").dataValidation.clear();
    sheetOfActions.getRange("K10").clear("Contents");
    workbook.tables.getItem("tblAfspraken").columns.getItem("Verantwoordelijke").delete();
    workbook.names.getItem("lijst_Thema").delete();
    const below = workbook.tables.getItem("tblStakeholders").getRange().getLastRow().getCell(0, 0).getOffsetRange(2, 0);
    below.values = [["Nog een partij"]];
  });
  const sent = headless.host.log.length;
  const { items } = await openPane();
  expect(headless.host.log.length - sent).toBe(2);
  const found = items().filter((item) => !before.has(places([item])[0] ?? ""));
  expect(places(found)).toEqual(expect.arrayContaining([
    "headingChanged Actieplan!B4", "idTwice Actieplan!S6", "actionTwice Actieplan!A6", "formulaOverwritten Actieplan!K6", "formulaOverwritten Actieplan!K10",
    "formatLost Actieplan!I8", "validationLost Actieplan!F9", "columnMissing Afspraken!A12", "nameBroken !", expect.stringMatching(/^rowBelow Stakeholders!A\d+$/),
  ]));
  for (const { finding } of found) {
    // What happened, and then what to do: two sentences at least.
    for (const language of ["nl", "en"] as const) expect(tell(finding, language)).toMatch(/^[^{}]+[.?] [^{}]+[.?]$/);
  }
});

describe("a formula that is gone", () => {
  const broken = async () => {
    await inExcel((workbook) => {
      plan(workbook).getRange("K5:K6").values = [["klaar"], [3]];
      plan(workbook).getRange("K7").clear("Contents");
      // Pasted text makes the cell one of text, which would keep a formula from being calculated.
      plan(workbook).getRange("K6").numberFormat = [["@"]];
    });
    return openPane();
  };

  test("is put back in each cell and calculated, and taking that back by a pane that was opened later gives what stood there, wherever its row is", async () => {
    const whole = shown("Actieplan");
    const { actions, of, store } = await broken();
    const before = shown("Actieplan");
    expect(places(of("formulaOverwritten"))).toEqual(["K5", "K6", "K7"].map((cell) => `formulaOverwritten Actieplan!${cell}`));
    await actions.mend(of("formulaOverwritten"));
    expect(store.get().notice).toEqual({ kind: "mended", done: 3, left: 0 });
    expect(of("formulaOverwritten")).toEqual([]);
    expect(shown("Actieplan")).toEqual(whole);
    await inExcel((workbook) => { plan(workbook).getRange("1:1").insert("Down"); });
    const later = await openPane();
    await later.actions.takeBack();
    expect(later.store.get().notice).toEqual({ kind: "takenBack", done: 3, left: 0 });
    await inExcel((workbook) => { plan(workbook).getRange("1:1").delete("Up"); });
    expect(shown("Actieplan")).toEqual(before);
  });

  test("in whose place somebody typed since stays as it is", async () => {
    const { actions, of, store } = await broken();
    await actions.mend(of("formulaOverwritten"));
    await inExcel((workbook) => { plan(workbook).getRange("K5").values = [["loopt al"]]; });
    await actions.takeBack();
    expect(store.get().notice).toEqual({ kind: "takenBack", done: 2, left: 1 });
    expect(shown("Actieplan").K5).toBe("loopt al");
  });
});

test("a cell that seems to hold something of a person is not mended: what stood there would be kept", async () => {
  await inExcel((workbook) => { plan(workbook).getRange("A5:A6").values = [[" Bellen over 111222333"], [" Bellen"]]; });
  const { of } = await openPane();
  expect(of("spacesOutside").map(({ finding: { cell, fix } }) => [cell, fix?.kind])).toEqual([["A5", undefined], ["A6", "spaces"]]);
});

test("one edit is told once, so that the pane is drawn once", async () => {
  const { store, actions } = await openPane();
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  const row = store.get().network!.actions[0]!.place.row;
  await actions.goToRow("actions", row);
  told = 0;
  await actions.takePart();
  stop();
  // Busy, what the check says now, busy no more, what can be taken back, and how it went.
  expect(told).toBe(5);
  expect(store.get().network!.stakeholders.every(({ status }) => status === "confirmed")).toBe(true);
});
