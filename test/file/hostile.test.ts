import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ordinaryRoom, type ReadBudget } from "../../src/file/budget";
import { ordinaryLimits } from "../../src/file/guard";
import { readBook } from "../../src/file/read";
import { readList } from "../../src/file/lists";
import { decoding } from "../../src/file/lists/decode";
import { textRead } from "../../src/file/lists/csv";
import { withinLimits } from "../../src/file/lists/limits";
import { Refused } from "../../src/file/refused";
import { inSlices, type Steps } from "../../src/file/steps";
import { say } from "../../src/messages";
import { columnLetters } from "../../src/workbook/address";
import { entry, pack } from "../../src/file/zip";
import { madeFile, sheetOf } from "./made";

const given = (name: string) => readFile(join(__dirname, "..", "cases", "files", name));
const rows = (count: number, cells: (row: number) => string) => Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cells(i)}</row>`).join("");
const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const long = Array.from({ length: 2000 }, () => "B1").join("+");
const fonts = Array.from({ length: 5000 }, (_, i) => `<font><sz val="${8 + i / 1000}"/><name val="Calibri"/></font>`).join("");
const looks = Array.from({ length: 5000 }, (_, i) => `<xf fontId="${i}" numFmtId="0"/>`).join("");
const named = Array.from({ length: 5000 }, (_, i) => `<cellStyle name="Stijl ${i}" xfId="${i}"/>`).join("");

/** Files that are small and ask much of a reader, and what becomes of them: a problem, or how many sheets are read. */
const files: [what: string, file: () => Promise<Uint8Array> | Uint8Array, result: string | number][] = [
  ["far cells in ten thousand rows", () => given("lastcol_10k.xlsx"), 1],
  ["a cell further in each row, as it was given", () => given("diagonal_16k.xlsx"), 1],
  ["a long formula shared by many cells, as it was given", () => given("shared_long_x20k.xlsx"), "fileTooMuchText"],
  ["a cell further in each row", () => madeFile({ sheet: sheetOf(rows(4000, (i) => `<c r="${columnLetters(i)}${i + 1}"><v>1</v></c>`)) }), 1],
  ["a cell further in each row, to the last column", () => madeFile({ sheet: sheetOf(rows(16_384, (i) => `<c r="${columnLetters(i)}${i + 1}"><v>1</v></c>`)) }), 1],
  ["a million shared texts for two cells", () => madeFile({ sheet: sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>999999</v></c></row>'), texts: `<sst>${Array.from({ length: 1_000_000 }, (_, i) => `<si><t>t${i}</t></si>`).join("")}</sst>` }), 1],
  ["a thousand sheets on one part", () => given("sheets-1000-one-part.xlsx"), "fileSuspicious"],
  ["four thousand formats", () => given("styles-4000-formats.xlsx"), 1],
  ["five thousand named styles and looks", () => madeFile({ sheet: sheetOf(one), styles: `<styleSheet><fonts>${fonts}</fonts><cellStyleXfs>${looks}</cellStyleXfs><cellXfs>${looks}</cellXfs><cellStyles>${named}</cellStyles></styleSheet>` }), 1],
  ["an element with two hundred thousand attributes", () => madeFile({ sheet: sheetOf(one, `<x ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`) }), "fileSuspicious"],
  ["an element with a million attributes", () => madeFile({ sheet: sheetOf(one, `<x ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(" ")}/>`) }), "fileSuspicious"],
  ["elements with hundreds of attributes", () => madeFile({ sheet: sheetOf(one, `<x ${Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(" ")}/>`.repeat(100)) }), "fileSuspicious"],
  ["an element that never ends", () => madeFile({ sheet: sheetOf(one, `<x a="${"y".repeat(1_500_000)}`) }), "fileSuspicious"],
  ["a name without a value, a hundred thousand times", () => madeFile({ sheet: sheetOf(one, `<x ${"a ".repeat(100_000)}/>`) }), 1],
  ["a long formula shared by many cells", () => madeFile({ sheet: sheetOf(rows(20_000, (i) => `<c r="A${i + 1}"><f t="shared" si="0">${i === 0 ? long : ""}</f><v>1</v></c>`)) }), "fileTooMuchText"],
  ["more cells than there is room for", () => madeFile({ sheet: sheetOf(`<row>${"<c/>".repeat(10_000)}</row>`.repeat(11)) }), "fileTooManyCells"],
  ["elements inside one another", () => madeFile({ sheet: sheetOf(one, "<x>".repeat(10_000) + "</x>".repeat(10_000)) }), "fileUnreadable"],
  ["a text that is longer than any cell", () => madeFile({ sheet: sheetOf(`<row><c t="inlineStr"><is><t>${"_x000B_".repeat(40_000)}</t></is></c></row>`) }), "fileTooMuchText"],
  ["a shared text that is longer than any cell", () => madeFile({ sheet: sheetOf(one), texts: `<sst><si><t>${"a".repeat(240_000)}</t></si></sst>` }), "fileTooMuchText"],
  ["the longest text that a cell can hold, every sign spelled out", () => madeFile({ sheet: sheetOf(`<row><c t="inlineStr"><is><t>${"_x000D_".repeat(32_767)}</t></is></c></row>`) }), 1],
  ["more parts than a workbook has", () => pack(Array.from({ length: 5001 }, (_, i) => entry(`xl/${i}.xml`, new Uint8Array()))), "fileSuspicious"],
  ["a part with a name that goes on", () => pack([entry(`xl/${"a".repeat(2000)}.xml`, new Uint8Array())]), "fileUnreadable"],
  ["a row that no sheet has", () => madeFile({ sheet: sheetOf('<row r="1048577"><c><v>1</v></c></row>') }), "fileUnreadable"],
  ["a column that no sheet has", () => madeFile({ sheet: sheetOf('<row r="1"><c r="XFE1"><v>1</v></c></row>') }), "fileUnreadable"],
];

/** Little enough that a test need not make a file that is large. */
const small: ReadBudget = { ...ordinaryRoom, cells: 100_000 };

test.each(files)("%s: refused with a sentence or read", async (_, file, result) => {
  const read = await readBook(await file(), { ...ordinaryLimits, room: small });
  expect(read.ok ? read.value.sheets.length : read.problem.code).toBe(result);
  if (!read.ok) expect(say(read.problem, "nl")).not.toMatch(/[{}]/);
});

test.each([
  ["cells", { cells: 500 }, "fileTooManyCells"], ["texts", { texts: 500 }, "fileTooManyTexts"], ["characters", { characters: 500 }, "fileTooMuchText"], ["elements", { elements: 5 }, "fileTooManyRules"],
])("what a file takes of memory is counted: %s", async (_, room, code) => {
  const texts = `<sst>${Array.from({ length: 1000 }, (_, i) => `<si><t>tekst ${i}</t></si>`).join("")}</sst>`;
  const file = madeFile({ sheet: sheetOf(rows(1000, (i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`)), texts });
  expect(await readBook(file)).toMatchObject({ ok: true });
  expect(await readBook(file, { ...ordinaryLimits, room: { ...ordinaryRoom, ...room } })).toMatchObject({ ok: false, problem: { code } });
});

test("rows in any order come out in the order of the sheet", async () => {
  const places = [7, 3, 9, 1, 900_000, 2];
  const read = await readBook(madeFile({ sheet: sheetOf(places.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`).join("")) }));
  expect(read.ok && read.value.sheets[0]?.blocks.map(({ at, content }) => [at, content])).toEqual([1, 2, 3, 7, 9, 900_000].map((row) => [`A${row}`, [[row]]]));
});

test("columns that are hidden are counted once, however many a file tells of", async () => {
  const columns = Array.from({ length: 50_000 }, (_, i) => `<col min="${i + 1}" max="${i + 1}" hidden="1"/>`).join("") + '<col min="1" max="16384" hidden="1"/>'.repeat(1000);
  const sheet = `<worksheet><cols>${columns}</cols><sheetData><row><c t="str"><v>Naam</v></c><c/><c t="str"><v>Rol</v></c></row></sheetData></worksheet>`;
  expect(await readList(madeFile({ sheet }))).toMatchObject({ ok: true, value: [{ unseen: { rows: [], columns: 2 } }] });
});

/** How often work lets go. */
function turnsOf(steps: Steps<unknown>): number {
  let turns = 0;
  while (!steps.next().done) turns++;
  return turns;
}

const text = (bytes: string) => new TextEncoder().encode(bytes);

test.each<[what: string, steps: () => Steps<unknown>, pieces: number]>([
  ["a text in UTF-8", () => decoding(text("Naam;Rol\n".repeat(100_000))), 900_000 / 65_536],
  ["a text in Windows-1252", () => decoding(new Uint8Array(900_000).fill(0xe9)), 900_000 / 65_536],
  ["long rows", () => textRead(`A;B\n${`${"\v".repeat(30_000)};x\n`.repeat(30)}`), 600_000 / 65_536],
  ["many rows", () => textRead("Naam;Rol;Plaats\n".repeat(10_000)), 160_000 / 65_536],
  ["wide rows", () => withinLimits(Array.from({ length: 2000 }, () => Array<string>(200).fill("x"))), 400_000 / 20_000],
])("reading lets go after every piece: %s", (_, steps, pieces) => {
  expect(turnsOf(steps())).toBeGreaterThanOrEqual(Math.floor(pieces));
});

test("a text with more signs than any list is given up where they have been seen", () => {
  expect(() => turnsOf(decoding(new Uint8Array(200_000).fill(0x80), 100_000))).toThrow(Refused);
});

test("a list of nothing but quotes and separators is refused, as it was given", async () => {
  expect(await readList(gunzipSync(await given("quotes_mixed.csv.gz")))).toMatchObject({ ok: false, problem: { code: "listTooManyColumns" } });
});

test("a list with a row of millions of cells is refused without holding them", async () => {
  const row = new TextEncoder().encode('";";'.repeat(500_000));
  expect(await readList(row)).toMatchObject({ ok: false, problem: { code: "listTooManyColumns" } });
});

test("between the steps of reading others get their turn, and work that takes too long is given up", async () => {
  let turns = 0;
  setTimeout(() => { turns++; }, 0);
  function* untilTurn(): Steps<string> {
    while (turns === 0) yield;
    return "others had their turn";
  }
  expect(await inSlices(untilTurn())).toBe("others had their turn");
  function* endless(): Steps<never> {
    for (;;) yield;
  }
  await expect(inSlices(endless(), 0)).rejects.toMatchObject({ problem: { code: "fileTooDemanding" } });
});
