import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { guard } from "../src/file/guard";
import { openSheet } from "../src/file/sheet";
import { finish } from "../src/file/steps";
import { openWorkbook } from "../src/file/workbook";
import { say } from "../src/messages";
import { cell } from "../src/workbook/address";

type Value = string | number | boolean | null;

/** What stands in a workbook: cells by sheet and address, and where its tables are. */
interface Read {
  cells: Record<string, Record<string, Value>>;
  tables: Record<string, string>;
}

/** What we read of a workbook; of the cells with a formula too, which another program may have calculated otherwise. */
async function ours(path: string): Promise<Read & { calculated: Set<string> }> {
  const parts = guard(await readFile(path));
  if (!parts.ok) throw new Error(`${path}: ${say(parts.problem, "en")}`);
  const workbook = finish(openWorkbook(parts.value));
  const read: Read = { cells: {}, tables: {} };
  const calculated = new Set<string>();
  for (const listed of workbook.sheets) {
    const own: Record<string, Value> = {};
    for (const { index, cells } of finish(openSheet(workbook, listed)).cells.rows) {
      for (const { column, value, formula, shares } of cells) {
        const at = cell(index, column);
        if (value !== null) own[at] = value;
        if (formula !== undefined || shares !== undefined) calculated.add(`${listed.name}!${at}`);
      }
    }
    read.cells[listed.name] = own;
    for (const { name, address } of listed.tables) read.tables[name] = `${listed.name}!${address}`;
  }
  return { ...read, calculated };
}

/** The same by openpyxl, for each of the files. */
function theirs(paths: readonly string[]): Read[] {
  const lines = execFileSync("/usr/bin/python3", ["-W", "ignore", join(__dirname, "read-cells.py"), ...paths], { encoding: "utf8", maxBuffer: 2 ** 30 });
  return lines.trim().split("\n").map((line) => JSON.parse(line) as Read);
}

/** Where two readers, or two files, say something else. Nothing and an empty text are the same; a number goes no further than programs write it. */
function differences(one: Read, other: Read, isLooked: (at: string) => boolean): string[] {
  const sheets = [...new Set([...Object.keys(one.cells), ...Object.keys(other.cells)])];
  const cells = sheets.flatMap((sheet) => {
    const [here, there] = [one.cells[sheet] ?? {}, other.cells[sheet] ?? {}];
    return [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((at) => isLooked(`${sheet}!${at}`) && told(here[at]) !== told(there[at]))
      .map((at) => `${sheet}!${at}: ${JSON.stringify(here[at])} and ${JSON.stringify(there[at])}`);
  });
  const tables = [...new Set([...Object.keys(one.tables), ...Object.keys(other.tables)])].filter((name) => one.tables[name] !== other.tables[name])
    .map((name) => `table ${name}: ${one.tables[name]} and ${other.tables[name]}`);
  return [...cells, ...tables];
}

function told(value: Value | undefined): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return value === null || value === undefined || value === "" ? "" : JSON.stringify(typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
}

/** Compares what we read with what openpyxl reads, of files of ours and of the same as LibreOffice saved them, and those two with each other. */
async function agree(calculated: string, files: readonly string[]): Promise<boolean> {
  const saved = files.map((path) => join(calculated, basename(path)));
  const [byOther, bySaved] = [theirs(files), theirs(saved)];
  let count = 0;
  for (const [i, path] of files.entries()) {
    const [own, again] = [await ours(path), await ours(saved[i] ?? "")];
    const every = () => true;
    const found = [
      ...differences(own, byOther[i] ?? { cells: {}, tables: {} }, every).map((one) => `beside openpyxl, ${one}`),
      ...differences(again, bySaved[i] ?? { cells: {}, tables: {} }, every).map((one) => `as saved by LibreOffice beside openpyxl, ${one}`),
      ...differences(own, again, (at) => !own.calculated.has(at) && !again.calculated.has(at)).map((one) => `before and after LibreOffice, ${one}`),
    ];
    for (const one of found.slice(0, 20)) console.log(`${basename(path)} ${one}`);
    const cells = Object.values(own.cells).reduce((sum, all) => sum + Object.keys(all).length, 0);
    console.log(`${basename(path)}: ${cells} cells, ${Object.keys(own.tables).length} tables, ${found.length} differences`);
    count += found.length;
  }
  return count === 0;
}

const { values: { calculated }, positionals } = parseArgs({ options: { calculated: { type: "string" } }, allowPositionals: true });
if (calculated === undefined || positionals.length === 0) throw new Error("usage: compare-reading.ts --calculated FOLDER FILE.xlsx...");
void agree(calculated, positionals).then((fine) => { process.exitCode = fine ? 0 : 1; });
