/**
 * Workbooks as earlier versions made them, kept as they came: with nine sheets ("eerste"), with the forms ("formulieren") and with the
 * figures ("cijfers"). All three say that they are of version 1.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examine } from "../../src/cli/examine";
import { bringUp, look, makeRoom, readForCheck, write } from "../../src/excel";
import { commonListIds, lists } from "../../src/domain/schema/lists";
import { listPlaces } from "../../src/workbook/lists";
import { migrations } from "../../src/workbook/migrations";
import { schemaVersion } from "../../src/workbook/meta";
import { allSheets } from "../../src/workbook/sheets";
import { readBook } from "../../src/file/read";
import { validate } from "../../src/domain/checking/validate";
import { planAgain } from "../../src/excel/planAgain";
import * as content from "../../src/taskpane/base/content";
import { cells } from "../../src/workbook/comparable";
import { roomShort } from "../../src/workbook/check/leftOut";
import { toChecked } from "../../src/workbook/check/toChecked";
import type { Book } from "../../src/workbook/types";
import { area, cell } from "../../src/workbook/address";
import type { Profile } from "../../src/host/profile";
import { openExcel, sheet } from "../excel/opened";

const today = 46_000;
const opened: { close(): void }[] = [];
afterEach(() => opened.splice(0).forEach((excel) => excel.close()));

/** The workbook of an earlier version, from its file. */
async function older(name: string): Promise<Book> {
  const read = await readBook(new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`))));
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  return read.value;
}

/** What people typed in each table, by the title of its sheet: of each row the texts and numbers, from left to right. */
function rowsIn(book: Book): Record<string, unknown[][]> {
  return Object.fromEntries(book.sheets.filter(({ tables, visibility }) => visibility === "visible" && tables.length > 0).map((sheet) => {
    const filled = Object.entries(cells(sheet)).map(([at, value]) => ({ ...area(at), value })).filter(({ value }) => value !== null && typeof value !== "object");
    return [sheet.name, sheet.tables.flatMap((table) => {
      const place = area(table.address);
      return Array.from({ length: place.bottom - place.top }, (_, i) => filled
        .filter(({ top, left }) => top === place.top + 1 + i && place.left <= left && left <= place.right)
        .sort((a, b) => a.left - b.left).map(({ value }) => value));
    })];
  }));
}

test.each(["eerste", "formulieren", "cijfers"])("a workbook of an earlier version (%s) is read from its file, and the check tells what it misses and takes no old row for wrong", async (name) => {
  const examined = await examine({ bytes: new Uint8Array(readFileSync(join(__dirname, `${name}.xlsx`))), today });
  if (!examined.ok) throw new Error(examined.problem.code);
  const errors = examined.value.findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(errors).toEqual([]);
  expect(examined.value.findings.filter(({ code }) => code === "schemaOlder")).toHaveLength(1);
});

/** Without the pages that are made anew. */
function withoutPages(book: Book): Book {
  return { ...book, sheets: book.sheets.filter(({ name }) => !["Dashboard", "Kwartaalrapport", "Cijfers"].includes(name)) };
}

test("the migrations lead from version to version, up to that of today", () => {
  expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: schemaVersion - 1 }, (_, i) => i + 2));
});

/** Opens the workbook in Excel and brings it up. */
async function raised(name: string, profile: Partial<Profile> = {}) {
  const excel = await openExcel(profile, await older(name));
  opened.push(excel);
  const before = excel.host.toBook();
  const first = excel.host.log.length;
  const outcome = await raise();
  return { excel, before, outcome, requests: excel.host.log.slice(first).filter(({ tidying }) => !tidying).length, after: excel.host.toBook() };
}

const raise = () => bringUp((found) => found.plan && planAgain(content, found, found.plan, today), today);

/** What the check finds that is wrong with the workbook itself, whatever people filled in. */
async function wrong(): Promise<string[]> {
  const read = await readForCheck();
  if (!read.ok) throw new Error(read.problem.code);
  const structural = ["columnMissing", "columnMoved", "headingChanged", "tableMoved", "nameBroken", "validationLost", "formatLost", "formulaOverwritten", "schemaOlder", "listChanged"];
  return validate(toChecked(read.value.read, today)).filter(({ code, severity }) => severity === "error" || structural.includes(code)).map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`);
}

/** Columns of every table of data, and items of every list, as they are in a workbook that is made today. */
async function whatIsThere() {
  const read = await readForCheck();
  if (!read.ok) throw new Error(read.problem.code);
  const { lists, tables } = read.value.read;
  return {
    columns: Object.fromEntries(tables.map(({ name, columns }) => [name, columns.map(({ heading, id }) => [id, heading])])),
    items: Object.fromEntries(lists.map(({ name, rows }) => [name, rows.map(({ values }) => values[1])])),
  };
}

test.each(["eerste", "formulieren", "cijfers"])("a workbook of an earlier version (%s) is brought up: nothing is lost, and it has what one has that is made today", async (name) => {
  const { before, excel, outcome, requests, after } = await raised(name);
  expect(outcome).toMatchObject({ ok: true });
  expect(rowsIn(after)).toMatchObject(rowsIn(withoutPages(before)));
  const found = await look();
  if (!found.ok || !found.value.plan) throw new Error("the plan is not known again");
  expect(found.value.plan).toMatchObject({ missing: [], meta: { schema: schemaVersion } });
  expect(await wrong()).toEqual([]);
  const there = await whatIsThere();
  const tables = allSheets.flatMap(({ table }) => (table && there.columns[table.name] ? [table] : []));
  expect(there.columns).toEqual(Object.fromEntries(tables.map(({ columns, name: table }) => [table, columns.map(({ heading, id }) => [id, heading.nl])])));
  for (const id of commonListIds) expect(there.items[listPlaces[id].table]?.toSorted()).toEqual([...lists[id]].sort());
  // What is typed as text stays text, and what stood there is what it was (above).
  const { address: at } = sheet(after, "Stakeholders").tables[0]!;
  const noteAt = cell(area(at).top + 1, area(at).left + sheet(after, "Stakeholders").tables[0]!.columns.findIndex(({ heading }) => heading === "Functie"));
  expect(await excel.host.type("Stakeholders", noteAt, "1-2")).toMatchObject({ accepted: true });
  expect(cells(sheet(excel.host.toBook(), "Stakeholders"))[noteAt]).toBe("1-2");
  // One reads, one gives what is missed and looks at it, and one makes whole sheets and finishes.
  expect(requests).toBe(3);
  const asks = excel.host.log.length;
  expect(await raise()).toMatchObject({ ok: true, value: { columns: 0, sheets: 0, kept: [] } });
  expect(excel.host.log.length - asks).toBe(1);
});

test("broken off it goes on where it was; figures of a quarter that was closed are what they were, and settings stay chosen", async () => {
  const excel = await openExcel({}, await older("cijfers"));
  opened.push(excel);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Cijfers").getRange("B7").values = [[8]];
    worksheets.getItem("Vastgelegd").getRange("A5:O5").values = [["2026-K1", "Wachttijd", "i1", "Percentage", "%", "Hoger is beter", "Gewogen gemiddelde", "Kwartaal", 20, 40, 5, 25, 2, 2, "v1"]];
    worksheets.getItem("Vastgelegde metingen").getRange("A5:I5").values = [["m1", "Wachttijd", "GGD", "2026-K1", "", 20, 80, "", "w1"]];
    worksheets.getItem("Vastgelegde metingen").getRange("A6:I6").values = [["m2", "Wachttijd", "Jeugdzorg", "2026-K1", "", 5, 20, "", "w2"]];
    await context.sync();
  });
  for (const place of [{ request: 2, afterActions: 120 }, { request: 3, afterActions: 400 }, { request: 4, afterActions: 900 }]) {
    excel.host.faults.plan("sessionLost", place);
    expect(await raise()).toMatchObject({ ok: false });
  }
  expect(await raise()).toMatchObject({ ok: true });
  const read = await readForCheck();
  if (!read.ok) throw new Error(read.problem.code);
  const table = read.value.read.tables.find(({ name }) => name === "tblVastgelegd");
  const [row] = table?.rows ?? [];
  const recorded = Object.fromEntries((table?.columns ?? []).map(({ id }, i) => [id, row?.values[i]]));
  expect(recorded).toMatchObject({ value: 25, measured: 2, expected: 2, way: 100, sign: 1, period: 1, key: "2026-K1|i1", id: "v1" });
  expect(recorded).toMatchObject({ people: 80, fewest: 20 });
  expect(JSON.parse(String(recorded["seal"]))).toMatchObject({ quarter: "2026-K1", value: 25, way: 100 });
  const settings = read.value.read.lists.find(({ name }) => name === "tblInstellingen");
  expect(settings?.rows.map(({ values }) => values[1])).toContain(8);
  expect(await wrong()).toEqual([]);
});

test("a workbook of an earlier version that was brought up gets room for indicators and parties as a new one does", async () => {
  const { excel: { Excel } } = await raised("cijfers");
  await Excel.run(async (context) => {
    for (const [name, what, count] of [["tblIndicatoren", "Indicator", 30], ["tblStakeholders", "Partij", 42]] as const) {
      const table = context.workbook.tables.getItem(name);
      const head = table.getHeaderRowRange().load("rowIndex,columnIndex,columnCount");
      await context.sync();
      const rows = (height: number, width: number) => table.worksheet.getRangeByIndexes(head.rowIndex, head.columnIndex, height, width);
      rows(count, 1).getOffsetRange(1, 0).values = Array.from({ length: count }, (_, i) => [`${what} ${i + 1}`]);
      table.resize(rows(count + 1, head.columnCount));
      await context.sync();
    }
  });
  const short = async () => { const read = await readForCheck(); return read.ok ? roomShort(read.value.read) : []; };
  const found = await short();
  expect(found.map(({ count, room }) => [count, room])).toEqual([[30, 24], [42, 40]]);
  expect(await makeRoom(found.flatMap(({ growths }) => growths))).toMatchObject({ ok: true });
  expect(await short()).toEqual([]);
});

test("where Excel takes no rule or colour for a column that came, the workbook does without, notes that, and gets it the next time", async () => {
  const excel = await openExcel({}, await older("cijfers"));
  opened.push(excel);
  for (const call of ["DataValidation.prompt", "ConditionalFormatCollection.add"]) excel.host.faults.refuse(call);
  expect(await raise()).toMatchObject({ ok: true });
  const noted = async () => {
    const found = await look();
    return found.ok ? found.value.plan?.sheets.filter(({ leftOut }) => leftOut.length > 0).map(({ key, leftOut }) => `${key}: ${leftOut.join(" ")}`) : [];
  };
  expect(await noted()).toEqual(expect.arrayContaining([expect.stringContaining("guard")]));
  excel.host.faults.lift();
  const found = await look();
  const plan = found.ok && found.value.plan && planAgain(content, found.value, found.value.plan, today);
  if (!plan) throw new Error("the plan is not known again");
  expect(await write(plan)).toMatchObject({ ok: true });
  expect(await noted()).toEqual([]);
  expect(await wrong()).toEqual([]);
});

test("where names are read by the semicolon of the computer, those of lists that came are there too", async () => {
  const excel = await openExcel({}, await older("eerste"));
  opened.push(excel);
  excel.host.state.localNames = true;
  expect(await raise()).toMatchObject({ ok: true });
  expect(await wrong()).toEqual([]);
});

test.each([{ culture: "en-US", platform: "desktop", api: "1.20" }, { culture: "nl-NL", platform: "desktop", api: "1.17" }, { culture: "en-US", platform: "web", api: "1.14" }] as const)("an older workbook is brought up in an Excel that is $culture, $platform, $api", async (profile) => {
  const { outcome, requests } = await raised("formulieren", profile);
  expect(outcome).toMatchObject({ ok: true });
  expect(requests).toBe(3);
  expect(await wrong()).toEqual([]);
});
