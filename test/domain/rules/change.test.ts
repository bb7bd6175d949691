import fc from "fast-check";
import type { CheckedWorkbook } from "../../../src/domain/checked";
import type { CellValue } from "../../../src/domain/schema";
import { describe as describeFix, repaired } from "../../../src/domain/fix";
import { countedId } from "../../../src/domain/id";
import { startCheck, validate, type ChangedRow } from "../../../src/domain/checking/validate";
import { tell } from "../../../src/messages/findings";
import { everyTable } from "../../cases/everyTable";
import { figures } from "../../cases/figures";
import { around, goodRow } from "../../cases/goodRows";
import { personal } from "../../cases/personal";
import { plan } from "../../cases/plan";
import { relations } from "../../cases/relations";
import { workbookOf, workbookWith } from "./workbook";

const cases = [...everyTable, ...plan, ...figures, ...personal, ...relations];
/** Everything that the cases type, and a few values more. */
const typed: CellValue[] = [...cases.flatMap(({ wrong, right }) => [wrong, right].flat().flatMap((row) => Object.values(row))), null, "", " ", 0, -1, 1e9, true, "Woonhulp", "GGD Noord"];

/** All wrong rows of all cases in one workbook. */
const messy = workbookOf(Object.fromEntries((["Stakeholders", "Afspraken", "Actieplan", "Indicatoren", "Metingen", "Relaties"] as const).map((sheet) => [
  sheet, [...around[sheet], ...cases.filter((one) => one.sheet === sheet).flatMap(({ wrong }) => [wrong].flat()).map((row) => ({ ...goodRow[sheet], ...row }))],
])));

interface Edit { table: number; row: number; column: number; value: CellValue }

/** Places of the tables with rows. */
const filled = messy.tables.flatMap(({ rows }, place) => (rows.length > 0 ? [place] : []));

const edit: fc.Arbitrary<Edit> = fc.record({ table: fc.constantFrom(...filled), row: fc.nat(200), column: fc.nat(20), value: fc.constantFrom(...typed) });

/** The workbook with a cell changed, and the row as it is then. */
function edited(book: CheckedWorkbook, { table: place, row: index, column, value }: Edit): { book: CheckedWorkbook; change: ChangedRow } {
  const table = book.tables[place]!;
  const row = table.rows[index % table.rows.length]!;
  const after = { ...row, values: row.values.with(column % row.values.length, value) };
  const rows = table.rows.map((one) => (one === row ? after : one));
  return { book: { ...book, tables: book.tables.map((one) => (one === table ? { ...one, rows } : one)) }, change: { table: table.key, row: after } };
}

test("after any edits a running check says the same as a whole one", () => {
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
    const check = startCheck(messy);
    let book = messy;
    for (const one of edits) {
      const next = edited(book, one);
      book = next.book;
      expect(check.change([next.change])).toEqual(validate(book));
    }
  }), { numRuns: 30 });
});

test("the first row of a table, and its last that goes, count for what waits for them", () => {
  const book = workbookOf({ ...around, Metingen: [goodRow.Metingen] });
  const [row] = book.tables.find(({ key }) => key === "measurements")!.rows;
  const empty = { ...row!, values: row!.values.map(() => null) };
  const without = { ...book, tables: book.tables.map((table) => (table.key === "measurements" ? { ...table, rows: [] } : table)) };
  const check = startCheck(book);
  expect(check.change([{ table: "measurements", row: empty }])).toEqual(validate(without));
  expect(check.change([{ table: "measurements", row: row! }])).toEqual(validate(book));
  expect(validate(book)).not.toEqual(validate(without));
});

test("a check changes nothing in what it was given", () => {
  const before = JSON.stringify(messy);
  startCheck(messy).change([{ table: "actions", row: { index: 0, values: [] } }]);
  expect(JSON.stringify(messy)).toBe(before);
});

test("the order of rows changes nothing, but for which of two copied rows is the later", () => {
  const summary = (book: CheckedWorkbook) => validate(book).filter(({ code }) => code !== "idTwice" && code !== "goalWithoutIndicator")
    .map(({ code, column, row, details }) => [code, column, row, code.startsWith("name") ? "" : JSON.stringify(details)].join("|")).sort();
  const expected = summary(messy);
  fc.assert(fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
    const tables = messy.tables.map((table) => {
      const rows = table.rows.map((row) => ({ row, place: Number(numbers.next().value) })).sort((a, b) => a.place - b.place);
      return { ...table, rows: rows.map(({ row }, index) => ({ ...row, index })) };
    });
    expect(summary({ ...messy, tables })).toEqual(expected);
  }), { numRuns: 10 });
});

test("a finding that was repaired is silent, and taking the repair back brings it back with the same key", () => {
  const newId = countedId("new");
  const fixable = validate(messy).filter(({ fix }) => fix);
  expect(new Set(fixable.map(({ fix }) => fix?.kind))).toEqual(new Set(["spaces", "invisible", "spelling", "separator", "number", "date", "quarter", "newId"]));
  for (const finding of fixable) {
    const place = messy.tables.findIndex(({ key }) => key === finding.table);
    const table = messy.tables[place]!;
    const row = table.rows.findIndex(({ index }) => `${index + table.firstRow}` === finding.cell.replace(/\D/g, ""));
    const column = table.columns.findIndex(({ id }) => id === finding.column);
    const before = table.rows[row]!.values[column] ?? null;
    const value = repaired(finding.fix!, newId);
    const check = startCheck(messy);
    const mended = edited(messy, { table: place, row, column, value });
    expect(check.change([mended.change]).map(({ key }) => key)).not.toContain(finding.key);
    expect(check.change([mended.change]).filter(({ cell, code, sheet }) => cell === finding.cell && code === finding.code && sheet === finding.sheet)).toEqual([]);
    expect(check.change([edited(mended.book, { table: place, row, column, value: before }).change])).toEqual(validate(messy));
    expect(describeFix(finding.fix!, before)).toMatchObject({ before });
  }
});

test("no finding holds what was typed about a person", () => {
  for (const { sheet, wrong } of personal) {
    const text = String(Object.values(wrong)[0]);
    const parts = text.split(/[\s,()]+/).filter((part) => part.length > 4 && /[\d@]/.test(part));
    for (const finding of validate(workbookWith(sheet, wrong))) {
      const said = JSON.stringify({ ...finding, message: [tell(finding, "nl"), tell(finding, "en")] });
      for (const part of parts) expect(said).not.toContain(part);
    }
  }
});

test("a finding that was set aside comes back when its cell changes", () => {
  const keys = (note: string) => validate(workbookWith("Actieplan", { Actie: note })).filter(({ code }) => code === "formulaSign").map(({ key }) => key);
  expect(keys("=een")).toEqual(keys("=een"));
  expect(keys("=een")).not.toEqual(keys("=twee"));
});
