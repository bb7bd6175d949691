import { look, write } from "../../src/excel";
import type { Headless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import { isOptional, schemaVersion, sheetKeys } from "../../src/workbook/meta";
import type { Book } from "../../src/workbook/types";
import { openExcel, ours, sheet, sheetNow } from "./opened";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(async () => {
  excel.host.clear();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
});

/** Does something to the workbook as another add-in or a person's click would. */
async function inWorkbook(work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

const titles = (book: Book) => book.sheets.map(({ name }) => name);

test("the workbook knows its plan", async () => {
  const found = await look();
  expect(found).toMatchObject({
    ok: true,
    value: {
      empty: false, title: "Netwerk Noord",
      plan: {
        meta: { planId: "klein", templates: ["leidraad"], schema: schemaVersion, language: "nl", from: "2026-K1", quarters: 4 },
        sheets: [
          { key: "start", name: "Start", visibility: "visible", done: true }, { key: "actions", name: "Acties", done: true },
          { key: "dashboard", done: true }, { key: "lists", visibility: "hidden", done: true }, { key: "meta", visibility: "veryHidden", done: true },
        ],
        missing: sheetKeys.filter((key) => !isOptional(key) && !["start", "actions", "dashboard", "lists", "meta"].includes(key)),
        rows: { tblActies: 2 },
      },
    },
  });
});

test("sheets that were renamed and moved are still ours, and nothing is written", async () => {
  await inWorkbook((workbook) => {
    workbook.worksheets.getItem("Acties").name = "Thema's en acties";
    workbook.worksheets.getItem("Dashboard").position = 0;
  });
  const before = excel.host.toBook();
  expect(await write(smallPlan)).toEqual({ ok: true, value: { created: [], sheets: 0, tables: 0, charts: 0, requests: 1 } });
  expect(excel.host.toBook()).toEqual(before);
});

test("a deleted sheet comes back in its place, and formulas that had lost it work again", async () => {
  await excel.host.type("Start", "B2", "van ons");
  await inWorkbook((workbook) => workbook.worksheets.getItem("Acties").delete());
  const lost = cells(sheetNow(excel.host, "Dashboard")).B2;
  expect(lost).toEqual({ formula: expect.stringContaining("#REF!") });

  expect(await write(smallPlan)).toMatchObject({ ok: true, value: { created: ["Acties"], sheets: 1, tables: 1 } });
  const book = excel.host.toBook();
  expect(titles(book)).toEqual(["Start", "Acties", "Dashboard", "Lijsten", "np_gegevens"]);
  expect(cells(sheet(book, "Start")).B2).toBe("van ons");
  expect(cells(sheet(book, "Acties"))).toEqual(cells(sheet(smallPlan.book, "Acties")));
  expect(cells(sheet(book, "Dashboard"))).toEqual(cells(sheet(smallPlan.book, "Dashboard")));
  expect(await write(smallPlan)).toMatchObject({ value: { requests: 1 } });
});

test("names and styles that were deleted come back, styles that people changed stay as they are", async () => {
  await inWorkbook((workbook) => {
    workbook.names.getItem("lijst_Status").delete();
    workbook.styles.getItem("NP Kop").delete();
    workbook.styles.getItem("NP Titel").font.color = "#FF0000";
  });
  expect(await write(smallPlan)).toMatchObject({ ok: true, value: { created: [], sheets: 0 } });
  const { names, styles } = excel.host.toBook();
  expect(names.some(({ name }) => name === "lijst_Status")).toBe(true);
  expect(styles.find(({ name }) => name === "NP Kop")?.fill).toBe("#E3F0EF");
  expect(styles.find(({ name }) => name === "NP Titel")?.font.color).toBe("#FF0000");
});

test("what people add to a complete sheet is theirs", async () => {
  await excel.host.type("Acties", "A5", "Nieuwe actie");
  await excel.host.type("Acties", "B3", "Klaar");
  const before = excel.host.toBook();
  expect(await write(smallPlan)).toMatchObject({ value: { requests: 1 } });
  expect(excel.host.toBook()).toEqual(before);
  expect(await look()).toMatchObject({ value: { plan: { rows: { tblActies: 3 } } } });
});

test("a chart that a person changed keeps the change, one taken away stays away, and no chart is drawn a second time", async () => {
  await inWorkbook((workbook) => {
    const { charts } = workbook.worksheets.getItem("Dashboard");
    const chart = charts.getItem("np_Acties");
    chart.title.text = "Onze acties";
    chart.chartType = "BarClustered";
    chart.series.getItemAt(0).format.fill.setSolidColor("#B3261E");
    chart.setPosition("M2", "R20");
    charts.getItem("np_Vak").delete();
  });
  const before = sheetNow(excel.host, "Dashboard").charts;
  expect(before).toMatchObject([{ name: "np_Acties", title: "Onze acties", kind: "bars", address: "M2:R20", series: [{ color: "#B3261E" }, {}] }]);

  // The plan changes: an action more, and a sheet that was gone.
  await excel.host.type("Acties", "A5", "Nieuwe actie");
  await excel.host.type("Acties", "B5", "Loopt");
  await inWorkbook((workbook) => workbook.worksheets.getItem("Lijsten").delete());
  for (const round of ["again", "and again"]) {
    expect({ round, written: await write(smallPlan) }).toMatchObject({ written: { ok: true, value: { charts: 0 } } });
    expect(sheetNow(excel.host, "Dashboard").charts).toEqual(before);
  }
  const shown = await Excel.run(async (context) => {
    const figure = context.workbook.worksheets.getItem("Dashboard").getRange("B2").load("values");
    await context.sync();
    return figure.values[0]?.[0] as unknown;
  });
  expect(shown).toBe(2);
});

test("one of our sheets copied into another workbook makes that workbook no plan of ours", async () => {
  const copied: Book = {
    ...smallPlan.book, title: "", active: "Start", sheets: [sheet(smallPlan.book, "Start")],
    names: smallPlan.book.names.filter(({ name }) => name === "np_start"),
  };
  excel.host.load(copied);
  const found = await look();
  expect(found).toMatchObject({ ok: true, value: { ours: {} } });
  expect(found.ok && found.value.plan).toBeUndefined();
  expect(await write(smallPlan)).toMatchObject({ ok: false, problem: { code: "sheetTaken", details: { name: "Start", suggestion: "Start 2" } } });
  expect(ours(excel.host.toBook(), smallPlan)).toEqual(ours(copied, smallPlan));
});

test("the blank sheet of a new workbook becomes the first of the plan, and what somebody typed there in that very moment stays", async () => {
  const { host } = excel;
  host.clear();
  let asked = 0;
  host.faults.between(async () => {
    if (++asked === 2) for (const [at, text] of [["B2", "van ons"], ["C3", "1-2"], ["C4", "=1+1"]] as const) await host.type("Blad1", at, text);
  });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  host.faults.lift();
  expect(ours(host.toBook(), smallPlan)).toEqual(ours(smallPlan.book, smallPlan));
  expect(titles(host.toBook()).filter((title) => !smallPlan.book.sheets.some(({ name }) => name === title))).toEqual(["Blad1"]);
  expect(cells(sheetNow(host, "Blad1"))).toMatchObject({ B2: "van ons", C4: { formula: "=1+1" } });
});

test("an Excel that reads names by the semicolon of the computer gets them in its own words, and the workbook is whole", async () => {
  const { host } = excel;
  host.clear();
  host.state.localNames = true;
  const plan = structuredClone(smallPlan);
  const name = plan.book.names.find((one) => one.name === "lijst_Status")!;
  name.formula = "=Lijsten!$A$2:INDEX(Lijsten!$A$2:$A$1001,MAX(1,2))";
  expect(await write(plan)).toMatchObject({ ok: true });
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));
  expect(Object.keys(cells(sheetNow(host, "np_gegevens"))).filter((at) => at.startsWith("XFA"))).toEqual([]);
  await inWorkbook((workbook) => workbook.names.getItem("lijst_Status").delete());
  expect(await write(plan)).toMatchObject({ ok: true });
  expect(ours(host.toBook(), plan)).toEqual(ours(plan.book, plan));
});
