import { serial } from "../../src/domain/quarter";
import { demonstration, templates } from "../../src/templates";
import { area, cell } from "../../src/workbook/address";
import { cells } from "../../src/workbook/comparable";
import type { SheetKey } from "../../src/workbook/meta";
import { planDemonstration } from "../../src/workbook/plan";
import type { Sheet } from "../../src/workbook/types";
import { planOf } from "./network";

/** How the forms come out on A4 with Excel's usual margins, in points. */
const paper = { portrait: { across: 494, down: 734 }, landscape: { across: 741, down: 487 } } as const;
const each = Object.keys(templates).flatMap((id) => [[id, "nl"], [id, "en"]] as const);

function sheetOf(id: string, language: "nl" | "en", key: SheetKey): Sheet | undefined {
  const { usual, more } = templates[id]!.sheets;
  return planOf(id, { sheets: [...usual, ...more], language, organisations: ["GGD", "Politie"] }).book.sheets.find((one) => one.key === key);
}

/** Points of the columns that are printed, and of each row of them. */
function printed({ columns, rows, print }: Sheet): { wide: number; heights: number[] } {
  const { left, right, top, bottom: last } = area(print!.area!);
  // Of whole columns the rows in use are printed.
  const bottom = Math.min(last, Math.max(...rows.map(({ index }) => index)));
  const width = new Map(columns.map((column) => [column.index, column.hidden ? 0 : column.width]));
  const height = new Map(rows.map((row) => [row.index, row.height]));
  return {
    wide: Array.from({ length: right - left + 1 }, (_, i) => width.get(left + i) ?? 48).reduce((a, b) => a + b, 0),
    heights: Array.from({ length: bottom - top + 1 }, (_, i) => height.get(top + i) ?? 15),
  };
}

/** How much smaller it is printed, so that its columns fit across. */
const scaleOf = (sheet: Sheet) => Math.min(1, paper[sheet.print!.orientation].across / printed(sheet).wide);

/** Pages that its rows take: a row that does not fit goes to the next, below the headings that every page repeats. */
function pages(sheet: Sheet): number {
  const { heights } = printed(sheet);
  const room = paper[sheet.print!.orientation].down / scaleOf(sheet);
  const { repeat } = sheet.print!;
  const headings = repeat ? heights.slice(repeat.from - 1, repeat.to).reduce((a, b) => a + b, 0) : 0;
  let [count, used] = [1, 0];
  for (const height of heights) {
    if (used + height > room) [count, used] = [count + 1, headings];
    used += height;
  }
  return count;
}

test.each(each)("the steps of %s in %s print on at most three pages, at a size that can be read", (id, language) => {
  const sheet = sheetOf(id, language, "steps");
  if (!sheet) return expect(templates[id]!.steps).toEqual([]);
  expect(scaleOf(sheet)).toBeGreaterThan(0.6);
  expect(pages(sheet)).toBeLessThanOrEqual(3);
});

test("so they do where every column is shown, tips too, as in the demonstration", () => {
  const example = demonstration(serial(2026, 5, 12));
  for (const language of ["nl", "en"] as const) {
    const sheet = planDemonstration(templates[example.template]!, example, language).book.sheets.find(({ key }) => key === "steps")!;
    expect(pages(sheet)).toBeLessThanOrEqual(3);
  }
});

test.each(each)("a declaration of %s in %s is one page upright, at a size that can be read", (id, language) => {
  const sheet = sheetOf(id, language, "participation");
  if (!sheet) return expect([...templates[id]!.sheets.usual, ...templates[id]!.sheets.more]).not.toContain("participation");
  expect(sheet.print).toMatchObject({ orientation: "portrait", wide: 1, tall: 1 });
  const { heights } = printed(sheet);
  expect(Math.min(scaleOf(sheet), paper.portrait.down / heights.reduce((a, b) => a + b, 0))).toBeGreaterThan(0.65);
});

test.each(["nl", "en"] as const)("the mark of the demonstration never covers a title, nor the sentence below it, in %s", (language) => {
  const example = demonstration(serial(2026, 5, 12));
  const { sheets } = planDemonstration(templates[example.template]!, example, language).book;
  // Points of an average letter of Calibri 20, bold: almost twice that of the text.
  const letter = 10.5;
  const covered = sheets.filter(({ visibility }) => visibility === "visible").flatMap((sheet) => {
    const filled = cells(sheet);
    const [mark] = Object.entries(filled).filter(([, content]) => typeof content === "string" && /^(Voorbeeld|Example): /.test(content));
    const { left, top } = area(mark![0]);
    const before = Array.from({ length: left }, (_, i) => sheet.columns.find(({ index }) => index === i)).reduce((sum, column) => sum + (column?.hidden ? 0 : column?.width ?? 48), 0);
    const title = String(filled["A1"]);
    return top !== 1 && (top !== 0 || title.length * letter <= before) ? [] : [`${sheet.name}: ${title} of ${title.length * letter} points in ${before}`];
  });
  expect(covered).toEqual([]);
});

/** Points that an average bold letter of Calibri 11 takes. */
const boldLetter = 5.8;

it.each(each.concat([["leidraad,kompas", "nl"], ["leidraad,kompas", "en"]]))("of %s in %s, each subject of an agreement stands above the table as a whole", (id, language) => {
  const { sheets } = planOf(id, { language }).book;
  const sheet = sheets.find(({ key }) => key === "agreements")!;
  const strips = sheet.conditionals.map(({ address }) => area(address)).filter(({ bottom }) => bottom < area(sheet.tables[0]!.address).top).toSorted((a, b) => a.left - b.left);
  const lists = sheets.find(({ key }) => key === "lists")!;
  const { top, bottom, left } = area(lists.tables.find(({ name }) => name === "tblLijstOnderwerp")!.address);
  const subjects = Array.from({ length: bottom - top }, (_, i) => cells(lists)[cell(top + 1 + i, left)]).filter((one) => typeof one === "string");
  expect(subjects.length).toBeGreaterThan(2);
  expect(strips).toHaveLength(3);
  const { right } = area(sheet.print!.area!);
  const room = strips.map((strip, place) => sheet.columns.filter(({ index, hidden }) => !hidden && index >= strip.left && index < (strips[place + 1]?.left ?? right + 1))
    .reduce((sum, { width }) => sum + width, 0));
  expect(subjects.filter((subject, i) => (subject.length + 2) * boldLetter > room[i % strips.length]!)).toEqual([]);
});
