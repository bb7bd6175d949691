import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../../src/cli/examine";
import { examineApart } from "../../src/cli/examineApart";
import { runCheck } from "../../src/cli/runCheck";
import { readForCheck } from "../../src/file/readForCheck";
import { writeBook } from "../../src/file/write";
import { address, area, cell } from "../../src/workbook/address";
import { keptHeadingRow, keptTables, readRepairs, writeAsides, writeRepairs, type Aside, type Repair } from "../../src/workbook/check/kept";
import type { Book, Content } from "../../src/workbook/types";
import { today } from "../cases/goodRows";
import { planOf } from "../workbook/network";

let folder = "";
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), "netwerkplan-")); });
afterEach(() => rm(folder, { recursive: true }));

async function check(...args: string[]): Promise<{ code: number; printed: string[]; errors: string[] }> {
  const [printed, errors]: [string[], string[]] = [[], []];
  const code = await runCheck(args, { log: (text: string) => printed.push(text), error: (text: string) => errors.push(text) }, examine);
  return { code, printed, errors };
}

/** Saves the empty workbook after something was done to it, and gives its path. */
async function saved(change: (book: Book) => void = () => {}): Promise<string> {
  const { book } = planOf("kompas", { examples: false });
  change(book);
  const written = await writeBook(book);
  if (!written.ok) throw new Error(written.problem.code);
  const path = join(folder, "plan.xlsx");
  await writeFile(path, written.value);
  return path;
}

/** Types into a cell of a sheet, over what stands there. */
function type(book: Book, sheet: string, at: string, content: Content): void {
  const { blocks } = book.sheets.find(({ name }) => name === sheet)!;
  const { top, left } = area(at);
  for (const block of blocks) {
    const first = area(block.at);
    const row = block.content[top - first.top];
    if (row && row[left - first.left] !== undefined) row[left - first.left] = null;
  }
  blocks.push({ at, content: [[content]] });
}

test("a fresh workbook has nothing to tell", async () => {
  expect(await check(await saved())).toEqual({ code: 0, printed: ["Alles in orde."], errors: [] });
  expect(await check(await saved(), "--language", "en")).toEqual({ code: 0, printed: ["All is well."], errors: [] });
});

test("findings come by sheet and cell, in words, with a sum", async () => {
  const path = await saved((book) => {
    type(book, "Actieplan", "A5", "Bellen met de huisartsen");
    type(book, "Actieplan", "E5", "19-8-2026");
  });
  const { code, printed } = await check(path);
  expect(code).toBe(1);
  expect(printed).toContain("Actieplan!E5  fout  In “Tijdspad einde” staat een datum als tekst. Excel kan er niet mee rekenen. Maak er een echte datum van.");
  expect(printed.at(-1)).toMatch(/^Fouten: 1\. Waarschuwingen: \d+\. Nog in te vullen: \d+\. Tips: \d+\.$/);
});

test("--json of a workbook without findings is an empty list", async () => {
  expect(await check(await saved(), "--json")).toEqual({ code: 0, printed: ["[]"], errors: [] });
});

test("--json says of each finding where it is, and never what was typed", async () => {
  const path = await saved((book) => {
    type(book, "Metingen", "A5", "Iets");
    type(book, "Metingen", "H5", "Moeder belt op 06-12345678");
  });
  const { code, printed } = await check(path, "--json");
  const found = JSON.parse(printed.join("")) as Record<string, string>[];
  expect(found.find((one) => one.code === "privatePhone")).toMatchObject({ severity: "warning", sheet: "Metingen", cell: "H5", table: "tblMetingen", column: "note", row: "" });
  expect(printed.join("")).not.toContain("12345678");
  expect(code).toBe(1);
});

test.each<[string, (book: Book) => void, string, string]>([
  ["a heading that was changed", (book) => {
    type(book, "Actieplan", "B4", "Waarom");
    const table = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblActieplan");
    table!.columns[1]!.heading = "Waarom";
  }, "headingChanged", "B4"],
  ["a formula that was typed over", (book) => { type(book, "Actieplan", "A5", "Bellen"); type(book, "Actieplan", "K5", "klaar"); }, "formulaOverwritten", "K5"],
  ["a row below the table", (book) => type(book, "Metingen", "A6", "Nog een"), "rowBelow", "A6"],
  ["a name that lost what it pointed at", (book) => { book.names = book.names.map((one) => (one.name === "lijst_Thema" ? { ...one, formula: "=#REF!" } : one)); }, "nameBroken", ""],
  ["a sheet that was removed", (book) => { book.names = book.names.filter(({ name }) => name !== "np_dashboard"); }, "sheetMissing", ""],
  ["a table that was removed", (book) => { for (const sheet of book.sheets) sheet.tables = sheet.tables.filter(({ name }) => name !== "tblAfspraken"); }, "tableMissing", ""],
  ["a list that was lost by pasting", (book) => {
    type(book, "Actieplan", "A5", "Bellen");
    for (const sheet of book.sheets) sheet.validations = sheet.validations.map((one) => (sheet.name === "Actieplan" && one.address.startsWith("I") ? { ...one, address: "I6:I9" } : one));
  }, "validationLost", "I5"],
])("a file shows %s", async (_, change, code, cell) => {
  const { printed } = await check(await saved(change), "--json");
  const found = JSON.parse(printed.join("")) as Record<string, string>[];
  expect(found.filter((one) => one.code === code).map((one) => one.cell)).toEqual([cell]);
});

/** The book with what was set aside, kept as the pane keeps it. */
function setAside(book: Book, asides: readonly Aside[]): void {
  const { name, left, headings } = keptTables.asides;
  const meta = book.sheets.at(-1)!;
  const rows = writeAsides(asides);
  meta.blocks.push({ at: cell(keptHeadingRow, left), content: [[...headings], ...rows] });
  meta.tables.push({
    name, address: address({ top: keptHeadingRow, bottom: keptHeadingRow + rows.length, left, right: left + headings.length - 1 }),
    columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: false,
  });
}

test("what was set aside is left out, and its number is told", async () => {
  const wrong = (book: Book) => { type(book, "Actieplan", "A5", "Bellen met de huisartsen"); type(book, "Actieplan", "E5", "19-8-2026"); };
  const bytes = await readFile(await saved(wrong));
  const before = await examine({ bytes, today });
  const finding = before.ok ? before.value.findings.find(({ code }) => code === "dateText") : undefined;
  const path = await saved((book) => { wrong(book); setAside(book, [{ id: finding!.key, reason: "=Komt later", day: today }]); });
  const { code, printed } = await check(path);
  expect(code).toBe(0);
  expect(printed.filter((line) => line.includes("datum als tekst"))).toEqual([]);
  expect(printed.slice(-2)).toEqual([expect.stringMatching(/^Fouten: 0\./), "Er is 1 melding opzij gezet; die staat er niet bij."]);
  expect((await check(path, "--json")).printed.join("")).not.toContain("dateText");
});

test("a file keeps what was set aside and what was mended, every value with its type", async () => {
  const asides: Aside[] = [{ id: "late|k1|end|00ff", reason: "=Zo afgesproken", day: 46_000 }];
  const repairs: Repair[] = [null, "0123", "=1", 35, true].map((before, i) => ({ id: `r${i}`, batch: "b", table: "tblActieplan", row: "k1", column: "note", cell: "A5", before, after: "x", format: "@" }));
  const path = await saved((book) => setAside(book, asides));
  const read = await readForCheck(await readFile(path));
  expect(read.ok && read.value.asides).toEqual(asides);
  expect(readRepairs([keptTables.repairs.headings, ...writeRepairs(repairs)])).toEqual(repairs);
});

describe("in a thread of its own", () => {
  test("a file is read and checked as without", async () => {
    const bytes = await readFile(await saved((book) => type(book, "Metingen", "A5", "Iets")));
    expect(await examineApart({ bytes, today })).toEqual(await examine({ bytes, today }));
  });

  test("one that takes longer than we wait is given up, with a sentence and code 2", async () => {
    const path = await saved();
    const errors: string[] = [];
    const code = await runCheck([path], { log: () => {}, error: (text: string) => errors.push(text) }, (question) => examineApart(question, { milliseconds: 1, megabytes: 2048 }));
    expect([code, errors]).toEqual([2, [expect.stringContaining("kost te veel tijd of geheugen")]]);
  });

  test("one that takes more memory than we give is given up", async () => {
    const bytes = await readFile(await saved());
    expect(await examineApart({ bytes, today }, { milliseconds: 60_000, megabytes: 16 })).toMatchObject({ ok: false, problem: { code: "fileTooDemanding" } });
  });
});

test("what cannot be read is told in one sentence, with code 2", async () => {
  const [text, foreign] = [join(folder, "plan.txt"), join(folder, "other.xlsx")];
  await writeFile(text, "geen werkboek");
  const { book } = planOf("kompas");
  const written = await writeBook({ ...book, sheets: book.sheets.filter(({ name }) => name === "Stakeholders"), active: "Stakeholders", names: [] });
  if (written.ok) await writeFile(foreign, written.value);
  expect(await check(text)).toEqual({ code: 2, printed: [], errors: ["Dit bestand is geen Excel-werkmap (.xlsx) of het is beschadigd."] });
  expect(await check(foreign)).toMatchObject({ code: 2, errors: ["Deze werkmap is niet met Netwerkplan gemaakt."] });
  expect(await check(join(folder, "weg.xlsx"))).toMatchObject({ code: 2, errors: [expect.stringContaining("kan niet worden gelezen")] });
  expect(await check()).toMatchObject({ code: 2, errors: ["Geef het bestand op dat je wilt controleren. Met --help zie je een voorbeeld."] });
  expect(await check(text, "--jsn")).toMatchObject({ code: 2, errors: ["De optie --jsn bestaat niet. Met --help zie je welke er zijn."] });
  expect(await check(text, "--language", "fr")).toMatchObject({ code: 2 });
});

test("a file that was cut off is refused, and the file itself never changes", async () => {
  const path = await saved();
  const whole = await readFile(path);
  await check(path);
  expect(await readFile(path)).toEqual(whole);
  await writeFile(path, whole.subarray(0, whole.length / 2));
  expect(await check(path)).toMatchObject({ code: 2 });
});

test("--help tells how, in both languages", async () => {
  for (const language of ["nl", "en"]) {
    const { code, printed } = await check("--help", "--language", language);
    expect(code).toBe(0);
    expect(printed[0]).toContain("--json ");
  }
});
