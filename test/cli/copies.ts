import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCopies } from "../../src/cli/runCopies";
import { runMerge } from "../../src/cli/runMerge";
import { readBook } from "../../src/file/read";
import { writeBook } from "../../src/file/write";
import { area } from "../../src/workbook/address";
import type { Book, Content } from "../../src/workbook/types";

/** A folder with a plan, its copies and what came of them. */
export interface Shared {
  folder: string;
  plan: string;
  recorded: string;
  copies: { file: string; path: string; organisation: string; sendId: string; tables: Record<string, number>; bytes: number }[];
}

/** What a command printed, and its exit code. */
export interface Ran {
  code: number;
  printed: string[];
  errors: string[];
}

async function ran(run: typeof runCopies, args: string[]): Promise<Ran> {
  const [printed, errors]: [string[], string[]] = [[], []];
  const code = await run(args, { log: (text: string) => printed.push(text), error: (text: string) => errors.push(text) });
  return { code, printed, errors };
}

export async function saveBook(book: Book, path: string): Promise<string> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  await writeFile(path, written.value);
  return path;
}

export async function openBook(path: string): Promise<Book> {
  const read = await readBook(await readFile(path));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Sends copies of a plan, and notes it beside the plan. */
export async function sent(book: Book, ...more: string[]): Promise<Shared> {
  const folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  const [plan, recorded, out] = [await saveBook(book, join(folder, "plan.xlsx")), join(folder, "recorded.xlsx"), join(folder, "copies")];
  const { code, printed, errors } = await ran(runCopies, [plan, "--out", out, "--recorded", recorded, ...more]);
  if (code !== 0) throw new Error(errors.join("\n"));
  const copies = printed.map((line) => JSON.parse(line) as Shared["copies"][number]).map((one) => ({ ...one, path: join(out, one.file) }));
  expect((await readdir(out)).sort()).toEqual(copies.map(({ file }) => file).sort());
  return { folder, plan, recorded, copies };
}

export interface Told {
  file: string; organisation: string; table: string; row: string; rowName: string; columns: string[]; kind: string;
  sent: Record<string, unknown> | null; mine: Record<string, unknown> | null; theirs: Record<string, unknown> | null; ticked: boolean; id: string; refused?: string;
  found?: { code: string; severity: string; message: string }[];
}

/** Takes files back into a plan, and gives what was proposed beside what the command said. */
export async function merged({ folder }: Shared, plan: string, files: readonly string[], out = "merged.xlsx", ...more: string[]): Promise<Ran & { proposals: Told[]; path: string }> {
  const path = join(folder, out);
  const result = await ran(runMerge, [plan, "--out", path, "--json", ...files, ...more]);
  return { ...result, path, proposals: result.printed.map((line) => JSON.parse(line) as Told) };
}

/** The rows of a table as people see them: by heading, headings being what it has. */
export function tableIn(book: Book, name: string): { headings: string[]; rows: Content[][] } {
  const { sheet, whole } = placeOf(book, name);
  const grid = gridOf(sheet);
  const across = Array.from({ length: whole.right - whole.left + 1 }, (_, i) => whole.left + i);
  const line = (row: number) => across.map((column) => grid[row]?.[column] ?? null);
  return { headings: line(whole.top).map(String), rows: Array.from({ length: Math.max(whole.bottom + 1, grid.length) - whole.top - 1 }, (_, i) => line(whole.top + 1 + i)) };
}

/** A copy in which somebody works on a table: the rows are put back in the order in which they are given, more of them run on below it. */
export function edited(book: Book, name: string, change: (rows: Content[][], at: (heading: string) => number) => Content[][]): Book {
  const { sheet, whole } = placeOf(book, name);
  const { headings, rows } = tableIn(book, name);
  const at = (heading: string) => { const place = headings.indexOf(heading); if (place < 0) throw new Error(`${name} has no heading ${heading}: ${headings.join(", ")}`); return place; };
  const after = change(rows.map((row) => [...row]), at);
  const grid = gridOf(sheet).map((row, r) => (r > whole.top ? row.map((value, column) => (column >= whole.left && column <= whole.right ? null : value)) : row));
  after.forEach((row, r) => row.forEach((value, c) => { if (value !== null) (grid[whole.top + 1 + r] ??= [])[whole.left + c] = value; }));
  const width = Math.max(...grid.map((row) => row?.length ?? 0));
  const content = Array.from(grid, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? null));
  return { ...book, sheets: book.sheets.map((one) => (one === sheet ? { ...sheet, blocks: [{ at: "A1", content }] } : one)) };
}

/** As Google Sheets and Numbers save it: cells, and no tables, names, hidden sheets or rules. */
export function stripped(book: Book): Book {
  const sheets = book.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => ({ ...sheet, tables: [], validations: [], conditionals: [], links: [], blocks: sheet.blocks.map((block) => ({ ...block, content: block.content.map((row) => row.map((one) => (one !== null && typeof one === "object" ? 0 : one))) })) }));
  return { ...book, sheets, names: [], active: sheets[0]?.name ?? "" };
}

function placeOf(book: Book, name: string) {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, whole: area(table.address) };
  }
  throw new Error(`no table ${name}`);
}

/** What stands in a sheet, by row and column from 0, up to the last row that holds anything. */
export function gridOf({ blocks }: Book["sheets"][number]): Content[][] {
  const grid: Content[][] = [];
  for (const { at, content } of blocks) {
    const { top, left } = area(at);
    content.forEach((row, r) => row.forEach((value, c) => { if (value !== null) (grid[top + r] ??= [])[left + c] = value; }));
  }
  return Array.from(grid, (row) => row ?? []);
}
