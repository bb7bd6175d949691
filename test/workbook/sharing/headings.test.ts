import { mineIn } from "../../../src/domain/sharing/mineOf";
import { propose } from "../../../src/domain/sharing/propose";
import { arrive } from "../../../src/workbook/sharing/arrive";
import type { RawFile, RawRow } from "../../../src/workbook/sharing/raw";
import { planIn, rawOf } from "./inMemory";
import { day, must, sentToWoonhulp, withFirst } from "./oneCopy";

const { plan: book, copy } = sentToWoonhulp();
const { plan } = planIn(book, day);
const edited = rawOf(withFirst(copy, { Toelichting: "Nog iets" }));

/** The file with the rows of the action plan changed, and with the tables that it still has. */
function withRows(file: RawFile, change: (rows: readonly RawRow[], heading: number) => RawRow[], keepsTables = true): RawFile {
  return {
    sheets: file.sheets.map((sheet) => {
      if (!sheet.tables.some(({ name }) => name === "tblActieplan")) return keepsTables ? sheet : { ...sheet, tables: [] };
      const heading = sheet.rows.find(({ values }) => [...values.values()].includes("Toelichting"))?.index ?? -1;
      return { ...sheet, tables: keepsTables ? sheet.tables : [], rows: change(sheet.rows, heading) };
    }),
  };
}

/** What a copy proposes, and what is said of its columns. */
function asked(file: RawFile) {
  const arrived = must(arrive(file, "een.xlsx", plan));
  const { proposals } = propose(mineIn(plan.book), [arrived.returned]);
  return { proposals: proposals.map(({ kind, columns, theirs }) => `${kind} of ${columns.join(", ")}${theirs ? `: ${String(theirs[columns[0] ?? ""])}` : ""}`), strange: arrived.strange };
}

const without = (...headings: string[]) => (rows: readonly RawRow[], heading: number) => rows.map((row): RawRow => (row.index === heading ? { ...row, values: new Map([...row.values].filter(([, cell]) => !headings.includes(String(cell)))) } : row));
/** The columns from the one with this heading on, moved to the right: one came in before it, with something in the first row. */
const insertedBefore = (name: string) => (rows: readonly RawRow[], heading: number) => {
  const from = [...rows.find(({ index }) => index === heading)?.values ?? []].find(([, cell]) => cell === name)?.[0] ?? 0;
  return rows.map((row): RawRow => ({ ...row, values: new Map([...[...row.values].map(([column, cell]) => [row.index >= heading && column >= from ? column + 1 : column, cell] as const), ...(row.index === heading + 1 ? [[from, "Intern"] as const] : [])]) }));
};

const noted = { proposals: ["change of note: Nog iets"], strange: { cells: 0, headings: [] } };

test("a copy of which nothing was done to the headings brings what was typed", () => {
  expect(asked(edited)).toEqual(noted);
});

test.each([["Toelichting"], ["Actie"], ["Actie", "Toelichting"], ["Thema", "Status", "Toelichting"]])("where the headings %s are gone, their columns are known by their places", (...headings) => {
  expect(asked(withRows(edited, without(...headings)))).toEqual(noted);
  expect(asked(withRows(edited, without(...headings), false))).toEqual(noted);
});

test("where the row of headings is taken out, the columns are known by their places and the row that stands there is a row", () => {
  const moved = withRows(edited, (rows, heading) => rows.filter(({ index }) => index !== heading).map((row) => (row.index > heading ? { ...row, index: row.index - 1 } : row)));
  expect(asked(moved)).toEqual(noted);
});

test("what stands in a column without a heading that nobody can place is said by the letter of the column, and is not lost unsaid", () => {
  const wider = withRows(edited, (rows, heading) => insertedBefore("Verantwoordelijkheid")(without("Toelichting")(rows, heading), heading));
  const wide = { sheets: wider.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === "tblActieplan" ? { ...table, address: table.address.replace(/:[A-Z]+/, ":Z") } : table)) })) };
  const { proposals, strange } = asked(wide);
  expect(proposals).toEqual(["columnGone of note"]);
  expect(strange.cells).toBe(2);
  expect(strange.headings).toHaveLength(2);
  for (const heading of strange.headings) expect(heading).toMatch(/^[A-Z]$/);
});
