import { closeQuarter, correctQuarter, openQuarter, reopenQuarter, takeBackReopening } from "../../src/excel";
import { addQuarters, readQuarter, serial, writeQuarter } from "../../src/domain/quarter";
import { countedId } from "../../src/domain/id";
import type { Headless } from "../../src/host/headless";
import { demonstration, templates } from "../../src/templates";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { planDemonstration } from "../../src/workbook/plan";
import type { Content } from "../../src/workbook/types";
import { planOf } from "../workbook/network";
import { withoutPages } from "../workbook/withoutPages";
import { calculated, openExcel, sheetNow } from "./opened";

const today = serial(2026, 5, 20);
const shown = demonstration(today);
const first = readQuarter(shown.from);
if (!first.ok) throw new Error(shown.from);
const quarterAt = (place: number) => writeQuarter(addQuarters(first.value, place));
/** The fifth quarter of the example is closed, the sixth open with three figures to come, the seventh not open yet. */
const [closed, open, next] = [quarterAt(4), quarterAt(5), quarterAt(6)];
const plan = planDemonstration(templates[shown.template]!, shown, "nl", { newId: countedId("d") });
const book = withoutPages(plan.book);
let excel: Headless;
let openBook: () => void;

beforeAll(async () => {
  excel = await openExcel();
  openBook = await calculated(excel, book);
});
afterAll(() => excel.close());
beforeEach(() => openBook());

type Row = Record<string, Content>;

/** The rows of a table by its headings, as they stand now. */
function rows(title: string): Row[] {
  const one = sheetNow(excel.host, title);
  const found = cells(one);
  const [table] = one.tables;
  if (!table) throw new Error(`no table on ${title}`);
  const { top, left, bottom } = area(table.address);
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(table.columns.map(({ heading }, c) => [heading, found[cell(top + 1 + r, left + c)] ?? null])));
}

const of = (quarter: string) => ({ Kwartaal: quarter });
const inQuarter = (title: string, quarter: string) => rows(title).filter((row) => row.Kwartaal === quarter);

/** Types into the rows of Metingen that are meant, in the column with that heading. */
async function type(heading: string, text: string, meant: (row: Row) => boolean): Promise<void> {
  const { columns = [], address = "A1" } = sheetNow(excel.host, "Metingen").tables[0] ?? {};
  const { top, left } = area(address);
  const column = left + columns.findIndex((one) => one.heading === heading);
  for (const [i, row] of rows("Metingen").entries()) {
    if (meant(row)) expect(await excel.host.type("Metingen", cell(top + 1 + i, column), text)).toMatchObject({ accepted: true });
  }
}

test("opening adds a row for every due indicator and party, and nothing the second time", async () => {
  const before = rows("Metingen");
  const opened = await openQuarter({ quarter: next, deadline: today + 20, today });
  expect(opened).toMatchObject({ ok: true });
  const after = rows("Metingen");
  expect(after.slice(0, before.length)).toEqual(before);
  const added = after.slice(before.length);
  expect(opened).toEqual({ ok: true, value: { added: added.length } });
  expect(added.length).toBeGreaterThan(10);
  expect(new Set(added.map(({ Kwartaal }) => Kwartaal))).toEqual(new Set([next]));
  expect(new Set(after.map(({ ID }) => ID)).size).toBe(after.length);
  expect(inQuarter("Kwartalen", next)).toMatchObject([{ Stand: "Open", Deadline: today + 20, "Geopend op": today }]);
  expect(await openQuarter({ quarter: next, deadline: today + 20, today: today + 1 })).toEqual({ ok: true, value: { added: 0 } });
  expect(rows("Metingen")).toEqual(after);
});

test("three requests are enough, also where the sheets that come with the first quarter are still hidden", async () => {
  excel.host.load({ ...book, sheets: book.sheets.map((one) => (one.name === "Kwartalen" ? { ...one, visibility: "hidden" as const } : one)) });
  const before = excel.host.log.length;
  expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: true });
  expect(excel.host.log.length - before).toBe(3);
  expect(sheetNow(excel.host, "Kwartalen").visibility).toBe("visible");
});

test("a closed quarter is opened again with a reason, and taken back it is closed as it was", async () => {
  const [state, log] = [inQuarter("Kwartalen", closed), rows("Correcties")];
  expect(await reopenQuarter({ quarter: closed, reason: "  ", today })).toMatchObject({ ok: false, problem: { code: "reasonMissing" } });
  expect(await reopenQuarter({ quarter: open, reason: "Nagekomen", today })).toMatchObject({ ok: false, problem: { code: "quarterNotClosed" } });
  const reopened = await reopenQuarter({ quarter: closed, reason: "=Nagekomen", today });
  if (!reopened.ok) throw new Error(reopened.problem.code);
  expect(inQuarter("Kwartalen", closed)).toMatchObject([{ Stand: "Open", "Gesloten op": null }]);
  expect(rows("Correcties").slice(log.length)).toMatchObject([{ Datum: today, Kwartaal: closed, Wat: "Stand van het kwartaal", Was: "Gesloten", "Is nu": "Open", Reden: "=Nagekomen" }]);
  expect(await takeBackReopening({ ...reopened.value, today })).toMatchObject({ ok: true });
  expect(inQuarter("Kwartalen", closed)).toMatchObject(state.map(({ Stand, "Gesloten op": day }) => ({ Stand, "Gesloten op": day })));
  expect(rows("Correcties").filter(({ Reden }) => Reden === "=Nagekomen")).toEqual([]);
  expect(await takeBackReopening({ ...reopened.value, today })).toMatchObject({ ok: false, problem: { code: "quarterNotOpen" } });
});

test("wherever opening breaks, opening again completes it and no row was lost or doubled", async () => {
  const start = excel.host.log.length;
  expect(await openQuarter({ quarter: next, deadline: today + 20, today, newId: countedId("n") })).toMatchObject({ ok: true });
  const actions = excel.host.log.slice(start).map((one) => one.actions).at(-1) ?? 0;
  const whole = [rows("Metingen").map(({ ID: _, ...row }) => row), rows("Kwartalen")];
  for (let action = 0; action < actions; action++) {
    openBook();
    excel.host.faults.plan("internal", { request: 3, afterActions: action });
    expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: false });
    expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: true });
    expect([rows("Metingen").map(({ ID: _, ...row }) => row), rows("Kwartalen")]).toEqual(whole);
  }
}, 600_000);

test("a closed quarter is not opened again, and a quarter with open questions is not closed", async () => {
  expect(await openQuarter({ quarter: closed, deadline: today, today })).toMatchObject({ ok: false, problem: { code: "quarterClosed" } });
  expect(await openQuarter({ quarter: "2031-K1", deadline: today, today })).toMatchObject({ ok: false, problem: { code: "quarterNotInPlan" } });
  expect(await closeQuarter({ quarter: next, today })).toMatchObject({ ok: false, problem: { code: "quarterNotOpen" } });
  const missing = inQuarter("Metingen", open).filter((row) => row.Waarde === null && row["Reden leeg"] === null).length;
  expect(await closeQuarter({ quarter: open, today })).toMatchObject({ ok: false, problem: { code: "quarterUnanswered", details: { count: missing } } });
});

test("closing records values, definitions and targets, and closing again after a break completes it", async () => {
  await type("Reden leeg", "Niet gemeten", (row) => row.Kwartaal === open && row.Waarde === null && row["Reden leeg"] === null);
  const asked = inQuarter("Metingen", open);
  excel.host.faults.plan("internal", { request: 3, afterActions: 5 });
  expect(await closeQuarter({ quarter: open, today })).toMatchObject({ ok: false });
  expect(await closeQuarter({ quarter: open, today })).toEqual({ ok: true, value: { recorded: asked.length } });
  const values = inQuarter("Vastgelegde metingen", open);
  expect(values.map((row) => [row["ID van de meting"], row.Waarde, row["Reden leeg"]])).toEqual(asked.map((row) => [row.ID, row.Waarde, row["Reden leeg"]]));
  expect(inQuarter("Vastgelegd", open)).toEqual(expect.arrayContaining([expect.objectContaining({ ...of(open), Indicator: "Casussen per professional", Streefwaarde: 14, Marge: 2 })]));
  expect(inQuarter("Kwartalen", open)).toMatchObject([{ Stand: "Gesloten", "Gesloten op": today }]);
});

test("an error in a row of the quarter stands in the way of closing", async () => {
  await type("Reden leeg", "Niet gemeten", (row) => row.Kwartaal === open && row.Waarde === null && row["Reden leeg"] === null);
  await type("Waarde", "-3", (row) => row.Kwartaal === open && row.Indicator === "Tijd tussen signaal en start van hulp" && row.Waarde === 17);
  expect(await closeQuarter({ quarter: open, today })).toMatchObject({ ok: false, problem: { code: "quarterHasErrors" } });
});

const nothing = { numerator: undefined, denominator: undefined, blank: undefined, note: "" };

test("a correction changes the value and logs when, what, from, to and why; what somebody typed meanwhile is not overwritten", async () => {
  const row = inQuarter("Metingen", closed).find((one) => one.Indicator === "Casussen per professional" && one.Waarde === 16);
  const before = { ...nothing, value: 16 };
  const wanted = { measurement: String(row?.ID), before, after: { ...before, value: 15.5 }, today };
  expect(await correctQuarter({ ...wanted, reason: " " })).toMatchObject({ ok: false, problem: { code: "reasonMissing" } });
  expect(await correctQuarter({ ...wanted, reason: "=Verkeerd geteld" })).toEqual({ ok: true, value: { logged: 1 } });
  expect(rows("Metingen").find(({ ID }) => ID === row?.ID)).toEqual({ ...row, Waarde: 15.5 });
  expect(rows("Correcties").at(-1)).toMatchObject({
    Datum: today, Kwartaal: closed, Indicator: "Casussen per professional", Wat: "Waarde", Was: 16, "Is nu": 15.5, Reden: "=Verkeerd geteld", "ID van de meting": row?.ID,
  });
  expect(await correctQuarter({ ...wanted, reason: "Nog eens" })).toEqual({ ok: true, value: { logged: 0 } });
  await type("Waarde", "12", ({ ID }) => ID === row?.ID);
  expect(await correctQuarter({ ...wanted, after: { ...before, value: 11 }, reason: "Toch" })).toMatchObject({ ok: false, problem: { code: "changedMeanwhile" } });
  expect(rows("Metingen").find(({ ID }) => ID === row?.ID)?.Waarde).toBe(12);
  // What was typed in the grid can be explained afterwards.
  const typed = { ...before, value: 12 };
  expect(await correctQuarter({ measurement: String(row?.ID), before: typed, after: typed, reason: "Geteld in het dossier", today })).toEqual({ ok: true, value: { logged: 1 } });
  expect(rows("Correcties").at(-1)).toMatchObject({ Was: 15.5, "Is nu": 12 });
});

test("wherever a correction breaks, the value never changes without its reason, and made again it is logged once", async () => {
  const row = inQuarter("Metingen", closed).find((one) => one.Indicator === "Casussen per professional" && one.Waarde === 16);
  const before = { ...nothing, value: 16 };
  for (let action = 0; action < 40; action++) {
    openBook();
    const logged = rows("Correcties").length;
    excel.host.faults.plan("internal", { request: 3, afterActions: action });
    const wanted = { measurement: String(row?.ID), before, after: { ...before, value: 15 }, reason: "Dubbel geteld", today };
    const broken = await correctQuarter(wanted);
    const lines = rows("Correcties").filter(({ Reden }) => Reden === "Dubbel geteld").length;
    if (rows("Metingen").find(({ ID }) => ID === row?.ID)?.Waarde === 15) expect(lines).toBe(1);
    expect(await correctQuarter(wanted)).toMatchObject({ ok: true });
    expect(rows("Correcties")).toHaveLength(logged + 1);
    expect(rows("Metingen").find(({ ID }) => ID === row?.ID)?.Waarde).toBe(15);
    if (broken.ok) break;
  }
}, 600_000);

test("a filter is off while rows are written and comes back", async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblMetingen").columns.getItem("Kwartaal").filter.applyValuesFilter([closed]);
    await context.sync();
  });
  expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: true });
  await Excel.run(async (context) => {
    const { autoFilter } = context.workbook.tables.getItem("tblMetingen").load("autoFilter/isDataFiltered,autoFilter/criteria");
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(true);
    expect(autoFilter.criteria.filter(Boolean)).toMatchObject([{ filterOn: "Values", values: [closed] }]);
  });
});

test("nothing is written below which something stands, or on a protected sheet", async () => {
  const bottom = rows("Metingen").length + 8;
  await excel.host.type("Metingen", `A${bottom}`, "van ons");
  expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: false, problem: { code: "tableBlocked" } });
  await excel.host.type("Metingen", `A${bottom}`, "");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Kwartalen").protection.protect();
    await context.sync();
  });
  expect(await openQuarter({ quarter: next, deadline: today + 20, today })).toMatchObject({ ok: false, problem: { code: "sheetProtected" } });
  expect(inQuarter("Metingen", next)).toEqual([]);
});

test("an empty plan has nothing to ask", async () => {
  excel.host.load(planOf("leidraad", { examples: false, from: "2026-K1" }).book);
  expect(await openQuarter({ quarter: "2026-K1", deadline: today, today })).toMatchObject({ ok: false, problem: { code: "nothingAsked" } });
});
