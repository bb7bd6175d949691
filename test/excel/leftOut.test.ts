/** Excel refuses what it refuses: no finishing touch stops a workbook, and what a workbook had to do without is noted and tried again. */
import { isDeepStrictEqual } from "node:util";
import { look, write } from "../../src/excel";
import { inExcel } from "../../src/excel/session";
import { carry } from "../../src/excel/writing/carry";
import type { WriteStep } from "../../src/excel/writing/step";
import { steps } from "../../src/excel/writing/steps";
import type { Headless } from "../../src/host/headless";
import { cells } from "../../src/workbook/comparable";
import type { Plan } from "../../src/workbook/meta";
import type { Book, Sheet } from "../../src/workbook/types";
import { planOf } from "../workbook/network";
import { openExcel, ours, sheet } from "./opened";
import { emptyWorkbook } from "./samples";
import { smallPlan } from "./smallPlan";

let excel: Headless;

beforeAll(async () => { excel = await openExcel(); });
afterAll(() => excel.close());
beforeEach(() => {
  excel.host.clear();
  excel.host.faults.lift();
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** What stands in cells and tables, but for the journal, which says what was left out. */
function contents(book: Book, { journal }: Plan) {
  const own = (one: Sheet) => Object.entries(cells(one)).filter(([at]) => one.name !== journal.sheet || !Object.values(journal.cells).includes(at));
  return plain(book.sheets.map((one) => [one.name, own(one), one.tables.map(({ name, address }) => [name, address])]));
}

/** The sheets of the plan alone, in its order. */
function ofPlan(book: Book, plan: Plan): Book {
  return { ...book, sheets: plan.book.sheets.map(({ name }) => sheet(book, name)) };
}

/** What the journal says was left out, by sheet. */
async function leftOut(): Promise<Record<string, readonly string[]>> {
  const seen = await look();
  if (!seen.ok) throw new Error(seen.problem.code);
  return Object.fromEntries((seen.value.plan?.sheets ?? []).filter((one) => one.leftOut.length > 0).map((one) => [one.name, one.leftOut]));
}

test("whichever step Excel refuses: a touch is left out alone, data is not; and writing again makes the workbook whole", async () => {
  const all = steps(smallPlan, emptyWorkbook, new Map());
  // Which sheet is in front is people's own afterwards.
  const plannedOf = (book: Book) => plain(ours({ ...book, active: "" }, smallPlan));
  const whole = plannedOf(smallPlan.book);
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  const filled = contents(ofPlan(excel.host.toBook(), smallPlan), smallPlan);
  const wrong: string[] = [];
  for (const [k, { touch, makes }] of all.entries()) {
    excel.host.clear();
    const refused = all.map((step, i): WriteStep => (i === k ? { ...step, run: ({ workbook }) => { workbook.worksheets.getItem("nergens").load("name"); } } : step));
    const without: WriteStep[] = [];
    const carried = await inExcel((context) => carry(context, refused, { leftOut: without, alone: false, before: () => undefined }));
    const orphans = all.filter(({ needs }) => makes !== undefined && needs === makes).length;
    if (carried.ok !== (touch !== undefined) || without.length !== (touch ? 1 + orphans : 0)) wrong.push(`${k}: ${touch} left out ${without.length}`);
    if (touch && !isDeepStrictEqual(contents(ofPlan(excel.host.toBook(), smallPlan), smallPlan), filled)) wrong.push(`${k}: ${touch} lost contents`);
    expect(await write(smallPlan)).toMatchObject({ ok: true });
    // A link puts a text of its own in its cell, so it does not come where somebody may have typed since.
    if (touch !== "link" && !isDeepStrictEqual(plannedOf(excel.host.toBook()), whole)) wrong.push(`${k}: ${touch} is not whole when written again`);
  }
  expect(wrong).toEqual([]);
});

test("a whole workbook stands, though Excel takes no paper size, marker, frozen pane, tab colour nor prompt; what is missing is noted and comes later", async () => {
  const { host } = excel;
  const plan = planOf("leidraad");
  for (const call of ["PageLayout.paperSize", "ChartSeries.markerStyle", "WorksheetFreezePanes.freezeRows", "WorksheetFreezePanes.freezeAt", "Worksheet.tabColor"]) host.faults.refuse(call);
  expect(await write(plan)).toMatchObject({ ok: true });
  const noted = await leftOut();
  expect(noted).toMatchObject({ Actieplan: ["freeze", "print", "tabs"], Dashboard: expect.arrayContaining(["chart", "print"]) });
  const bare = contents(ofPlan(host.toBook(), plan), plan);

  host.faults.lift();
  expect(await write(plan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({});
  expect(plain(ours(host.toBook(), plan))).toEqual(plain(ours(plan.book, plan)));
  expect(bare).toEqual(contents(ofPlan(host.toBook(), plan), plan));
});

test("an Excel that does not tell how far it came is given one thing after the other", async () => {
  excel.host.faults.traceless = true;
  excel.host.faults.refuse("PageLayout.paperSize");
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({ Start: ["print"], Acties: ["print"] });
  excel.host.faults.lift();
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(plain(ours(excel.host.toBook(), smallPlan))).toEqual(plain(ours(smallPlan.book, smallPlan)));
});

test("touches are not tried again on a sheet whose table stands elsewhere by now", async () => {
  excel.host.faults.refuse("PageLayout.paperSize");
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  excel.host.faults.lift();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Acties").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({ Acties: ["print"] });
});

/** A run of which everything was done up to the colours. */
async function brokenBeforeColours(): Promise<void> {
  const broken = steps(smallPlan, emptyWorkbook, new Map()).map((step): WriteStep => (step.touch === "colours" ? { ...step, touch: undefined, run: ({ workbook }) => { workbook.worksheets.getItem("nergens").load("name"); } } : step));
  expect(await inExcel((context) => carry(context, broken, { leftOut: [], alone: false, before: () => undefined }))).toMatchObject({ ok: false });
}

const inActions = (change: (sheet: Excel.Worksheet) => void) => Excel.run(async (context) => {
  change(context.workbook.worksheets.getItem("Acties"));
  await context.sync();
});

const whole = (book: Book) => plain(ours({ ...book, active: "" }, smallPlan));

test("rules come though a part of their cells has a prompt already: a run broke off, and somebody pasted over a cell since", async () => {
  await brokenBeforeColours();
  await inActions((sheetOf) => { sheetOf.getRange("C4").dataValidation.clear(); });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({});
  expect(whole(excel.host.toBook())).toEqual(whole(smallPlan.book));
});

test("a table of which somebody deleted a row after a run broke off gets its rows again", async () => {
  await brokenBeforeColours();
  await inActions((sheetOf) => { sheetOf.getRange("4:4").delete("Up"); });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(whole(excel.host.toBook())).toEqual(whole(smallPlan.book));
});

test("touches are not tried again where somebody put a column into the table: they would go to other cells", async () => {
  excel.host.faults.refuse("DataValidation.prompt");
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  excel.host.faults.lift();
  await inActions((sheetOf) => { sheetOf.getRange("C:C").insert("Right"); });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({ Acties: ["guard"] });
  expect(sheet(excel.host.toBook(), "Acties").validations.filter(({ address }) => address.startsWith("C") && address !== "C3:C4")).toEqual([]);
});

test("touches that are tried again go for the rows that came since, too", async () => {
  excel.host.faults.refuse("DataValidation.prompt");
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  excel.host.faults.lift();
  await inActions((sheetOf) => { sheetOf.tables.getItem("tblActies").resize(sheetOf.getRange("A2:D7")); });
  expect(await write(smallPlan)).toMatchObject({ ok: true });
  expect(await leftOut()).toEqual({});
  expect(sheet(excel.host.toBook(), "Acties").validations).toEqual(expect.arrayContaining([expect.objectContaining({ address: "C3:C7", prompt: { title: "Einde", message: "Wanneer is het klaar?" } })]));
});
