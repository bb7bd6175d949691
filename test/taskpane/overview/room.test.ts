import type { Headless } from "../../../src/host/headless";
import { going } from "../../../src/taskpane/kept/going";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { lookIn } from "../../../src/taskpane/kept/look";
import { adjusting } from "../../../src/taskpane/overview/actions";
import { comparable } from "../../../src/workbook/comparable";
import { wordsColumn } from "../../../src/workbook/figures/layout";
import type { Book, Sheet } from "../../../src/workbook/types";
import { calculated, openExcel, sheet } from "../../excel/opened";
import { planOf } from "../../workbook/network";
import { surroundings } from "../surroundings";

/** Room for indicators that people typed into an empty plan, through the real carrier. */
const empty = { examples: false, quarters: 1, sheets: [] };
const plan = planOf("leidraad", empty);
const pages = ["Cijfers", "Dashboard", "Kwartaalrapport"];
/** Of sixty people typed in our own trials; a few more than there is room for do as well where it is about something else. */
const [many, some] = [60, 26];

/** Columns of the list of figures: the words that formulas compare with stand to the right of it. */
const listed = wordsColumn(empty.quarters) - 2;

let headless: Headless;
let again: () => void;

beforeAll(async () => {
  headless = await openExcel();
  again = await calculated(headless, plan.book);
});
beforeEach(() => again());
afterAll(() => headless.close());

/** A pane beside the workbook, with indicators typed below each other: the sheet, its columns and a blank row behind the last. */
async function typedPane(count = some, ...others: [table: string, what: string] | []) {
  await type(headless, count, ...others);
  const around = surroundings();
  const kept = keptCheck(around);
  await kept.followEdits(undefined);
  return { ...around, ...adjusting(around, kept, going(around, kept, lookIn(around))), codes: () => around.store.get().checked?.items.map(({ finding }) => finding) ?? [] };
}

async function type({ Excel }: Headless, count: number, name = "tblIndicatoren", what = "Indicator"): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const head = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
    await context.sync();
    const rows = (height: number, width: number) => table.worksheet.getRangeByIndexes(head.rowIndex, head.columnIndex, height, width);
    rows(count + 1, 1).getOffsetRange(1, 0).getResizedRange(-1, 0).values = Array.from({ length: count }, (_, i) => [`${what} ${i + 1}`]);
    table.resize(rows(count + 2, head.columnCount));
    await context.sync();
  });
}

/** What a sheet shows, row by row, as far to the right as is asked and down to the last row that shows something there. */
async function shown({ Excel }: Headless, name: string, columns = listed): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    const range = used.getIntersection(used.getCell(0, 0).getEntireColumn().getResizedRange(0, columns - 1)).load("values");
    await context.sync();
    const rows = range.values as unknown[][];
    return rows.slice(0, rows.findLastIndex((row) => row.some((value) => value !== "")) + 1);
  });
}

/** Everything of a sheet beside its cells. */
function beside(book: Book, name: string): unknown {
  const one: Sheet = { ...sheet(book, name), blocks: [], rows: [] };
  return comparable({ ...book, names: [], sheets: [one] });
}

test("of sixty indicators that were typed the pane says how many count, and one press makes room for all of them in three requests", async () => {
  const pane = await typedPane(many);
  expect(pane.codes().filter(({ code }) => code === "indicatorsLeftOut")).toMatchObject([{ sheet: "Indicatoren", cell: "A29", details: { count: many, room: 24 } }]);
  const { host } = headless;
  const sent = host.log.length;
  await pane.makeRoom();
  expect(host.log.slice(sent).filter(({ tidying }) => !tidying)).toHaveLength(3);
  expect(pane.store.get().notice).toEqual({ kind: "roomMade" });
  expect(pane.codes().filter(({ code }) => code === "indicatorsLeftOut")).toEqual([]);
  const [figures, ...others] = await Promise.all(pages.map((name) => shown(headless, name, name === "Cijfers" ? 1 : 6)));
  expect([figures, ...others].flat(2).filter((text) => /^Let op|geteld over/.test(String(text)))).toEqual([]);
  expect(figures!.map(([name]) => name).filter((name) => /^Indicator \d/.test(String(name)))).toEqual(Array.from({ length: many }, (_, i) => `Indicator ${i + 1}`));
});

test("a workbook that got room shows what one shows that was made with it, and its charts, rules and paper are those", async () => {
  const pane = await typedPane();
  await pane.makeRoom();
  const { host } = headless;
  const grown = await Promise.all(pages.map((name) => shown(headless, name)));
  const book = host.toBook();
  host.load(planOf("leidraad", empty, { room: some + 8 }).book);
  await type(headless, some);
  expect(grown).toEqual(await Promise.all(pages.map((name) => shown(headless, name))));
  for (const name of pages) expect(beside(book, name)).toEqual(beside(host.toBook(), name));
});

test("of parties below what the pages have room for it says how many count, and one press makes room for all of them", async () => {
  const [parties, room] = [45, 40];
  const pane = await typedPane(parties, "tblStakeholders", "Partij");
  expect(pane.codes().filter(({ code }) => code === "partiesLeftOut")).toMatchObject([{ sheet: "Stakeholders", cell: "A45", details: { count: parties, room } }]);
  const said = async () => (await Promise.all(["Dashboard", "Kwartaalrapport"].map((name) => shown(headless, name, 6)))).map((rows) => rows.flat().filter((text) => /de eerste \d+ van|Partij 45/.test(String(text))));
  expect(await said()).toEqual([[expect.stringContaining("(de eerste 40 van 45 partijen)")], [expect.stringContaining("(de eerste 40 van 45 partijen)")]]);
  await pane.makeRoom();
  expect(pane.store.get().notice).toEqual({ kind: "roomMade" });
  expect(pane.codes().filter(({ code }) => code === "partiesLeftOut")).toEqual([]);
  expect(await said()).toEqual([["Partij 45"], ["Partij 45"]]);
});

test("a workbook that got room for parties shows what one shows that was made with it", async () => {
  const pane = await typedPane(41, "tblStakeholders", "Partij");
  await pane.makeRoom();
  const { host } = headless;
  const grown = await Promise.all(pages.map((name) => shown(headless, name)));
  const book = host.toBook();
  host.load(planOf("leidraad", empty, { partyRoom: 51 }).book);
  await type(headless, 41, "tblStakeholders", "Partij");
  expect(grown).toEqual(await Promise.all(pages.map((name) => shown(headless, name))));
  for (const name of pages) expect(beside(book, name)).toEqual(beside(host.toBook(), name));
});

test("what people put beside and below the figures stays beside what it was about", async () => {
  const { host } = headless;
  const cijfers = sheet(plan.book, "Cijfers");
  const last = Math.max(...cijfers.blocks.map(({ at, content }) => Number(/\d+/.exec(at)![0]) + content.length - 1));
  await host.type("Cijfers", `A${last + 3}`, "Van ons");
  await host.type("Cijfers", "B20", "Eigen eenheid");
  const pane = await typedPane();
  await pane.makeRoom();
  const rows = await shown(headless, "Cijfers", 2);
  expect(rows.flat().filter((text) => text === "Van ons")).toHaveLength(1);
  expect(rows[19]).toEqual(["Indicator 2", "Eigen eenheid"]);
});

test("on a protected page nothing grows, and it says which one", async () => {
  const pane = await typedPane();
  await headless.Excel.run(async (context) => { context.workbook.worksheets.getItem("Dashboard").protection.protect(); await context.sync(); });
  const before = await shown(headless, "Cijfers", 1);
  await pane.makeRoom();
  expect(pane.store.get().notice).toMatchObject({ kind: "problem", problem: { code: "sheetProtected", details: { name: "Dashboard" } } });
  expect(await shown(headless, "Cijfers", 1)).toEqual(before);
});

test("where somebody else made room meanwhile it says so, and the next press finds that there is enough", async () => {
  const pane = await typedPane();
  const other = await typedPane();
  await other.makeRoom();
  const before = await shown(headless, "Cijfers", 1);
  await pane.makeRoom();
  expect(pane.store.get().notice).toMatchObject({ kind: "problem", problem: { code: "changedMeanwhile" } });
  expect(await shown(headless, "Cijfers", 1)).toEqual(before);
  expect(pane.codes().filter(({ code }) => code === "indicatorsLeftOut")).toEqual([]);
});
