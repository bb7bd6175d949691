import { serial } from "../../src/domain/quarter";
import { demonstration, templateOf, templates } from "../../src/templates";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import { leftOutAtFirst } from "../../src/workbook/exampleIndicators";
import { planDemonstration } from "../../src/workbook/plan";
import type { Headless } from "../../src/host/headless";
import type { Plan } from "../../src/workbook/meta";
import type { Sheet } from "../../src/workbook/types";
import { openExcel } from "../excel/opened";
import { planOf } from "./network";

/** A workbook as a coordinator begins with it: what the step plan advises, with its examples. */
function firstPlan(id: string, language: "nl" | "en" = "nl"): Plan {
  const template = templateOf(id.split(","))!;
  return planOf(id, { sheets: [...template.sheets.usual], leftOut: leftOutAtFirst(template), language });
}
const first = (id: string, language?: "nl" | "en") => firstPlan(id, language).book;

const visible = (sheets: readonly Sheet[]) => sheets.filter(({ visibility }) => visibility === "visible");
const shownColumns = ({ columns }: Sheet) => new Set(columns.filter(({ hidden }) => !hidden).map(({ index }) => index));

/** Columns of the tables that somebody sees. */
function columnsSeen(sheet: Sheet): number {
  const shown = shownColumns(sheet);
  return sheet.tables.map(({ address }) => area(address)).map(({ left, right }) => [...shown].filter((index) => index >= left && index <= right).length).reduce((a, b) => a + b, 0);
}

/** The cells of a sheet that somebody sees. The figures that a page is drawn from stand below it. */
function isSeen(sheet: Sheet): (at: string) => boolean {
  const shown = shownColumns(sheet);
  const bottom = sheet.tables.length > 0 || !sheet.print?.area ? Infinity : area(sheet.print.area).bottom;
  return (at) => shown.has(area(at).left) && area(at).top <= bottom;
}

const wordsIn = (text: unknown) => (typeof text === "string" ? text.match(/\p{Letter}+/gu)?.length ?? 0 : 0);

let headless: Headless;
beforeAll(async () => { headless = await openExcel(); });
afterAll(() => headless.close());

/** Words that somebody sees in a workbook, by sheet: what is written, and what formulas give. */
async function wordsSeen({ book }: Plan): Promise<Record<string, number>> {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, charts: [] }));
  headless.host.load({ ...book, sheets });
  await headless.host.calculate();
  const counted: Record<string, number> = {};
  await Excel.run(async (context) => {
    const read = visible(book.sheets).map((sheet) => {
      const bounds = Object.keys(cells(sheet)).map(area);
      const [bottom, right] = [Math.max(...bounds.map((one) => one.bottom)), Math.max(...bounds.map((one) => one.right))];
      return { sheet, range: context.workbook.worksheets.getItem(sheet.name).getRange(`A1:${cell(bottom, right)}`).load("values") };
    });
    await context.sync();
    for (const { sheet, range } of read) {
      const seen = isSeen(sheet);
      counted[sheet.name] = range.values.flatMap((row, i) => row.map((value, j) => (seen(cell(i, j)) ? wordsIn(value) : 0))).reduce((a: number, b: number) => a + b, 0);
    }
  });
  return counted;
}

const total = (counted: Record<string, number>) => Object.values(counted).reduce((a, b) => a + b, 0);

const sum = (sheets: readonly Sheet[], of: (sheet: Sheet) => number) => visible(sheets).map(of).reduce((a, b) => a + b, 0);

test.each(Object.keys(templates).flatMap((id) => [[id, "nl"], [id, "en"]] as const))("a first workbook of %s in %s has at most 8 sheets and 60 columns", (id, language) => {
  const { sheets } = first(id, language);
  expect(visible(sheets).length).toBeLessThanOrEqual(8);
  expect(sum(sheets, columnsSeen)).toBeLessThanOrEqual(60);
});

// English takes more words than Dutch; of the longest, Dutch is counted too.
test.each([...Object.keys(templates).map((id) => [id, "en"] as const), ["kompas", "nl"] as const])("of a first workbook of %s in %s somebody sees at most 1,800 words, those that formulas give included", async (id, language) => {
  const counted = await wordsSeen(firstPlan(id, language));
  // What is calculated is there.
  expect(Object.values(counted).every((count) => count > 50)).toBe(true);
  expect(total(counted)).toBeLessThanOrEqual(1_800);
});

// Each step plan brings its own steps, agreements and actions; what two have in common comes once.
test.each([["leidraad,naasten", 2_050], ["kompas,naasten", 2_200], ["leidraad,kompas", 2_700]] as const)("of a first workbook of %s together somebody sees at most %d words", async (ids, most) => {
  expect(total(await wordsSeen(firstPlan(ids, "en")))).toBeLessThanOrEqual(most);
});

test.each(["leidraad,naasten", "kompas,naasten", "leidraad,kompas,jeugdzorgPlus,naasten", "naasten,leidraad"])("one of %s together begins with as few sheets and columns, and offers the others", (ids) => {
  const { sheets } = first(ids);
  expect(visible(sheets).length).toBeLessThanOrEqual(8);
  expect(sum(sheets, columnsSeen)).toBeLessThanOrEqual(60);
  const { usual, more } = templateOf(ids.split(","))!.sheets;
  expect([...usual, ...more].sort()).toEqual([...new Set(ids.split(",").flatMap((id) => [...templates[id]!.sheets.usual, ...templates[id]!.sheets.more]))].sort());
});

test("Stakeholders begins with seven columns, with those on gatekeepers in the Leidraad alone", () => {
  const headings = (id: string) => {
    const sheet = first(id).sheets.find(({ key }) => key === "stakeholders")!;
    const { top } = area(sheet.tables[0]!.address);
    return [...shownColumns(sheet)].map((index) => cells(sheet)[cell(top, index)]);
  };
  expect(headings("leidraad")).toEqual(["Organisatie", "Contactpersoon", "Domein", "Kring", "Voert de aanpak in", "Gatekeeper", "Status"]);
  expect(headings("kompas")).toEqual(["Organisatie", "Contactpersoon", "Domein", "Kring", "Rol", "Bijdrage", "Status"]);
});

test.each(Object.keys(templates))("nothing above a table of a first workbook of %s stands in a column that is hidden", (id) => {
  const unseen = visible(first(id).sheets).flatMap((sheet) => sheet.tables.flatMap(({ address }) => {
    const shown = shownColumns(sheet);
    // The row above the headings explains each of them.
    const above = area(address).top - 1;
    return Object.keys(cells(sheet)).filter((at) => area(at).top < above && !shown.has(area(at).left)).map((at) => `${sheet.name}!${at}`);
  }));
  expect(unseen).toEqual([]);
});

test("figures, corrections and what comes with the first quarter are hidden; the ids never stand in the way", () => {
  const { sheets } = first("kompas");
  expect(sheets.filter(({ visibility }) => visibility === "hidden").map(({ key }) => key)).toEqual(["quarters", "corrections", "report", "figures", "lists"]);
});

test.each(Object.keys(templates).flatMap((id) => [[id, "nl"], [id, "en"]] as const))("Start of %s in %s fits on one screen, and from it every sheet can be reached", (id, language) => {
  const { sheets } = first(id, language);
  const start = sheets.find(({ key }) => key === "start")!;
  const height = start.rows.reduce((points, row) => points + row.height, 0);
  // A screen of 1080 points high at Excel's usual size shows some 40 rows of 15 points below the ribbon.
  expect(height).toBeLessThanOrEqual(620);
  const reached = new Set(start.links.map(({ to }) => to));
  const others = visible(sheets).filter(({ key }) => key !== "start").map(({ key }) => `np_${key}`.toLowerCase());
  expect(others.filter((name) => !reached.has(name))).toEqual([]);
});

test("the demonstration has every sheet that its step plan offers and every column", () => {
  const example = demonstration(serial(2026, 5, 12));
  const { book } = planDemonstration(templates[example.template]!, example, "nl");
  const { usual, more } = templates[example.template]!.sheets;
  expect(visible(book.sheets).map(({ key }) => key)).toEqual(expect.arrayContaining([...usual, ...more, "quarters", "report"]));
  expect(book.sheets.find(({ key }) => key === "stakeholders")!.columns.filter(({ hidden }) => hidden)).toHaveLength(1);
});
