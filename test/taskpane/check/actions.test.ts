import type { Headless } from "../../../src/host/headless";
import type { KeptWorkbook } from "../../../src/host/host";
import * as excel from "../../../src/excel";
import { createActions } from "../../../src/taskpane/shell/actions";
import { checking } from "../../../src/taskpane/check/actions";
import { going } from "../../../src/taskpane/kept/going";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { lookIn } from "../../../src/taskpane/kept/look";
import { openExcel } from "../../excel/opened";
import { surroundings } from "../surroundings";

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
  const heard: Parameters<Watch>[0][] = [];
  const watch: typeof excel.watch = () => excel.watch((edited) => heard.push(edited));
  const around = surroundings({ excel: { watch } });
  const { store } = around;
  const actions = createActions(around);
  await actions.begin();
  const found = () => (store.get().checked?.items ?? []).map(({ finding }) => `${finding.code} ${finding.sheet}!${finding.cell}`);
  const kept = keptCheck(around);
  return { store, actions: { ...actions, ...kept, ...going(around, kept, lookIn(around)), ...checking(around, kept) }, heard, found };
}

/** The workbook that the first pane made, for making one takes long. */
let made: KeptWorkbook | undefined;

async function openNetwork() {
  if (made) headless.host.restore(made);
  const pane = await openPane();
  if (!made) {
    pane.actions.edit({ name: "Netwerk Noord", region: "Noord", organisations: "GGD\nPolitie" });
    await pane.actions.make();
  }
  await pane.actions.check();
  made ??= await headless.host.keep();
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
  expect(store.get().checked?.items.filter(({ finding }) => finding.severity === "error")).toEqual([]);
});

test("a pane that opens hears of changes in one request, and in another sees all that there is to see", async () => {
  await openNetwork();
  let opened: Awaited<ReturnType<typeof openPane>> | undefined;
  expect(await requestsOf(async () => { opened = await openPane(); })).toBe(2);
  const { checked, found, network } = opened!.store.get();
  expect([checked?.items.length, found?.plan?.missing, network?.stakeholders.map(({ organisation }) => organisation)]).toEqual([expect.any(Number), [], ["GGD", "Politie"]]);
  headless.host.clear();
  expect(await requestsOf(openPane)).toBe(2);
});

test("what somebody typed is found at its cell, and nothing in the workbook changes by looking", async () => {
  const { actions, found, store } = await openNetwork();
  await headless.host.type("Actieplan", "C5", "Polittie");
  const before = headless.host.toBook();
  await actions.check();
  expect(found()).toContain("referenceNear Actieplan!C5");
  expect(store.get().checked?.items.find(({ finding }) => finding.code === "referenceNear")).toMatchObject({ value: "Polittie", parties: ["Polittie"] });
  expect(headless.host.toBook()).toEqual(before);
});

describe("after an edit", () => {
  test.each<[string, string, string, string]>([
    ["Actieplan", "C5", "Polittie", "referenceNear Actieplan!C5"],
    ["Actieplan", "H6", "GGD; Polittie", "referenceNear Actieplan!H6"],
    ["Indicatoren", "A5", "", "required Indicatoren!A5"],
  ])("%s!%s that becomes '%s' is looked at in one request, and all that is found equals a whole check", async (sheet, cell, typed, code) => {
    const { actions, heard, found, store } = await openNetwork();
    heard.length = 0;
    await headless.host.type(sheet, cell, typed);
    const edits = heard.flatMap((edited) => edited ?? []);
    expect(edits).toEqual([{ sheetId: expect.any(String), address: cell }]);
    expect(await requestsOf(() => actions.followEdits(edits))).toBe(1);
    const [live, network] = [found(), store.get().network];
    expect(live).toContain(code);
    await actions.check();
    expect(live).toEqual(found());
    expect(network).toEqual(store.get().network);
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
    return { ...pane, item: pane.store.get().checked!.items.find(({ finding }) => finding.code === code)! };
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

describe("going to a row", () => {
  test("selects its first cell, wherever its sheet stands and whatever it is called", async () => {
    const { actions } = await openNetwork();
    expect(await actions.goToRow("actions", 2)).toBe("there");
    expect(await selected()).toBe("Actieplan!A7");
  });

  test("of a table that was never read says what to do", async () => {
    const { actions, store } = await openPane();
    expect(await actions.goToRow("actions", 0)).toBe("failed");
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

describe("mending", () => {
  const content = (sheet: string, cell: string) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load("values,formulas,numberFormat");
    await context.sync();
    return [range.values[0]![0], range.formulas[0]![0], range.numberFormat[0]![0]] as unknown[];
  });
  const write = (sheet: string, cell: string, formula: string, numberFormat?: string) => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    if (numberFormat) range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
    await context.sync();
  });

  /** A network in which three cells can be mended: outer spaces, a date that is text, and a name in another spelling. */
  async function openMendable() {
    const pane = await openNetwork();
    await write("Actieplan", "A5", "  Folder maken ");
    await write("Actieplan", "D5", "1-2-2027", "@");
    await write("Actieplan", "C6", "politie");
    await pane.actions.check();
    const mendable = pane.store.get().checked!.items.filter(({ finding }) => ["A5", "D5", "C6"].includes(finding.cell) && finding.fix);
    return { ...pane, mendable };
  }
  const cells = [["Actieplan", "A5"], ["Actieplan", "D5"], ["Actieplan", "C6"]] as const;
  const contents = () => Promise.all(cells.map(([sheet, cell]) => content(sheet, cell)));

  test("writes what was previewed and nothing else, and what was found there is found no more", async () => {
    const { actions, store, mendable, found } = await openMendable();
    expect(mendable.map(({ finding }) => finding.code).sort()).toEqual(["dateText", "referenceSpelling", "spacesOutside"]);
    const before = headless.host.toBook().sheets.filter(({ name }) => name !== "np_gegevens" && name !== "Actieplan");
    expect(await requestsOf(() => actions.mend(mendable))).toBe(3);
    expect(store.get().notice).toEqual({ kind: "mended", done: 3, left: 0 });
    expect((await contents()).map(([value]) => value)).toEqual(["Folder maken", 46419, "Politie"]);
    expect((await content("Actieplan", "D5"))[2]).toBe("d-m-yyyy");
    expect(found().filter((one) => mendable.some(({ finding }) => one === `${finding.code} Actieplan!${finding.cell}`))).toEqual([]);
    expect(headless.host.toBook().sheets.filter(({ name }) => name !== "np_gegevens" && name !== "Actieplan")).toEqual(before);
  });

  test("taken back by a pane that was opened later, cells hold exactly what they held, wherever their rows are", async () => {
    const { actions, mendable } = await openMendable();
    const before = await contents();
    await actions.mend(mendable);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actieplan").getRange("1:1").insert("Down");
      await context.sync();
    });
    const later = await openPane();
    expect(later.store.get().checked?.mended).toBe(3);
    await later.actions.takeBack();
    expect(later.store.get().notice).toEqual({ kind: "takenBack", done: 3, left: 0 });
    expect(await Promise.all(["A6", "D6", "C7"].map((cell) => content("Actieplan", cell)))).toEqual(before);
    expect(later.store.get().checked?.mended).toBe(0);
  });

  test("a word of a list is put back, and taken away again, on the sheet with lists", async () => {
    const { actions, store, found } = await openNetwork();
    const place = await Excel.run(async (context) => {
      const words = context.workbook.tables.getItem("tblLijstStatusActie").columns.getItemAt(0).getDataBodyRange().load("address");
      await context.sync();
      return /([A-Z]+)(\d+)/.exec(words.address.split("!")[1]!)!;
    });
    const cell = `${place[1]}${Number(place[2]) + 1}`;
    await write("Lijsten", cell, "Bezig");
    await actions.check();
    expect(found()).toContain(`listRenamed Lijsten!${cell}`);
    await actions.mend(store.get().checked!.items.filter(({ finding }) => finding.code === "listRenamed"));
    expect([store.get().notice, (await content("Lijsten", cell))[0]]).toEqual([{ kind: "mended", done: 1, left: 0 }, "Loopt"]);
    await actions.takeBack();
    expect((await content("Lijsten", cell))[0]).toBe("Bezig");
  });

  test("a cell that changed meanwhile is left, and said so", async () => {
    const { actions, store, mendable } = await openMendable();
    await write("Actieplan", "C6", "GGD");
    await actions.mend(mendable);
    expect(store.get().notice).toEqual({ kind: "mended", done: 2, left: 1 });
    expect((await content("Actieplan", "C6"))[0]).toBe("GGD");
    await write("Actieplan", "A5", "Nieuwe folder");
    await actions.takeBack();
    expect(store.get().notice).toEqual({ kind: "takenBack", done: 1, left: 1 });
    expect((await content("Actieplan", "A5"))[0]).toBe("Nieuwe folder");
  });

  test("one repair after the other is taken back, the last one first", async () => {
    const { actions, store, mendable } = await openMendable();
    for (const one of mendable) await actions.mend([one]);
    expect(store.get().checked?.mended).toBe(1);
    const [, second] = mendable;
    await actions.takeBack();
    await actions.takeBack();
    expect((await content("Actieplan", second!.finding.cell))[0]).toBe(second!.value);
    expect(store.get().checked?.mended).toBe(1);
  });

  test("nothing is written on a protected sheet", async () => {
    const { actions, store, mendable } = await openMendable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Actieplan").protection.protect();
      await context.sync();
    });
    await actions.mend(mendable);
    expect(store.get().notice).toMatchObject({ problem: { code: "sheetProtected" } });
    expect(store.get().checked?.mended).toBe(0);
  });
});

describe("setting aside", () => {
  test("takes a finding away with its reason, for every pane, until its cell changes", async () => {
    const { actions, store, found } = await openNetwork();
    await headless.host.type("Actieplan", "C5", "Polittie");
    await actions.check();
    const item = store.get().checked!.items.find(({ finding }) => finding.code === "referenceNear")!;
    await actions.setAside([item], "=Komt later");
    expect(found()).not.toContain("referenceNear Actieplan!C5");
    const later = await openPane();
    expect(later.store.get().checked?.aside).toMatchObject([{ item: { finding: { code: "referenceNear" } }, reason: "=Komt later" }]);
    await headless.host.type("Actieplan", "C5", "Politti");
    await later.actions.check();
    expect(later.found().filter((one) => /^reference\w+ Actieplan!C5$/.test(one))).toHaveLength(1);
  });

  test("reads nothing but what is kept: two requests, and one more small one where Excel tells of it, here or in another pane", async () => {
    const { actions, store } = await openNetwork();
    const other = await openPane();
    await other.actions.check();
    other.heard.length = 0;
    const [item] = store.get().checked!.items;
    expect(await requestsOf(() => actions.setAside([item!], "Zo afgesproken"))).toBe(2);
    const edits = other.heard.flatMap((edited) => edited ?? []);
    expect(edits.length).toBe(other.heard.length);
    const before = headless.host.log.length;
    expect(await other.actions.followEdits(edits)).toBe(true);
    const [asked, ...more] = headless.host.log.slice(before);
    expect(more).toEqual([]);
    expect(asked!.request + asked!.response).toBeLessThan(10_000);
    expect(other.store.get().checked?.aside).toMatchObject([{ reason: "Zo afgesproken" }]);
    const live = other.found();
    await other.actions.check();
    expect(other.found()).toEqual(live);
  });

  test("can be undone, and what others set aside stays", async () => {
    const { actions, store, found } = await openNetwork();
    const [first, second] = store.get().checked!.items;
    await actions.setAside([first!], "Zo afgesproken");
    await (await openPane()).actions.setAside([second!], "Ook zo");
    await actions.bringBack(first!);
    expect(store.get().checked?.aside.map(({ reason }) => reason)).toEqual(["Ook zo"]);
    expect(found()).toContain(`${first!.finding.code} ${first!.finding.sheet}!${first!.finding.cell}`);
  });

  test("what may be about a person stays in sight, with who says that it is not and why; a reason alone is not enough", async () => {
    const { actions, store } = await openNetwork();
    await headless.host.type("Actieplan", "A5", "Moeder 34 en haar zoontje zijn in behandeling");
    await headless.host.type("Actieplan", "A6", "Dossier 111222333");
    await actions.check();
    const [told, bsn] = ["caseWords", "bsn"].map((code) => store.get().checked!.items.find(({ finding }) => finding.code === code)!);
    expect([told, bsn].map((item) => [item!.isPersonal, item!.name, item!.value])).toEqual([[true, "", null], [true, "", null]]);
    await actions.setAside([told!, bsn!], "Klopt wel", "coördinator");
    await actions.setAside([told!, bsn!], "Het is een verzonnen voorbeeld");
    expect(store.get().checked?.aside).toEqual([]);
    await actions.setAside([bsn!], "Een zaaknummer van ons zelf", "coördinator, GGD");
    const later = await openPane();
    expect(later.store.get().checked?.aside.map(({ item, reason, who }) => [item.finding.code, reason, who])).toEqual([["bsn", "Een zaaknummer van ons zelf", "coördinator, GGD"]]);
    expect(later.found().filter((one) => /^(caseWords|bsn)/.test(one))).toEqual([`caseWords Actieplan!${told!.finding.cell}`]);
  });

  test("making the workbook once more changes nothing of what is kept", async () => {
    const { actions, store } = await openNetwork();
    await actions.setAside([store.get().checked!.items[0]!], "Zo afgesproken");
    const before = headless.host.toBook();
    await actions.complete();
    expect(headless.host.toBook()).toEqual(before);
  });
});
