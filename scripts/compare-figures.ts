import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { figures } from "../src/domain/indicators/figures";
import type { IndicatorSeries } from "../src/domain/indicators/series";
import { shown } from "../src/domain/indicators/smallNumbers";
import type { Network } from "../src/domain/network";
import type { Outcome } from "../src/domain/outcome";
import { serial } from "../src/domain/quarter";
import type { Settings } from "../src/domain/settings";
import { toNetwork } from "../src/domain/toNetwork";
import { guard } from "../src/file/guard";
import { valuesIn } from "../src/file/parts/foundCells";
import { readForCheck } from "../src/file/readForCheck";
import { openSheet } from "../src/file/sheet";
import { finish } from "../src/file/steps";
import { openWorkbook } from "../src/file/workbook";
import { figures as words, say, type Language } from "../src/messages";
import { toChecked } from "../src/workbook/check/toChecked";
import { blockLeft, columnKeys, firstRow, type FigureBlock, type FigureColumn } from "../src/workbook/figures/layout";
import { shownCodes } from "../src/workbook/figures/smallNumbers";
import { figures as sheet } from "../src/workbook/sheets/figures";

/** One figure as the sheet Cijfers says it and as the code does. */
export interface Compared {
  /** "Wachttijd, 2026-K1: value" */
  what: string;
  sheet: unknown;
  code: unknown;
}

/**
 * Every figure of the sheet Cijfers beside what the code computes of the same network, numbers to six decimals.
 * @param cell what stands in a cell of that sheet; row and column from 0
 * @param shown how many quarters the sheet shows: the last ones of a plan that was made longer
 */
export function compared({ language, ...network }: Network, cell: (row: number, column: number) => unknown, shown = network.quarters.length): Compared[] {
  return figures({ language, ...network }).flatMap((series, i) => {
    const row = firstRow + i;
    const once = Object.entries(columnsOf(series, language)).map(([key, code]) => ({ key, what: series.indicator.name, code, column: columnKeys.indexOf(key as FigureColumn) }));
    const each = series.quarters.slice(-shown).flatMap((figure, place) => Object.entries({ ...blocksOf(figure, language), shown: shownOf(figure, network.settings) }).map(([key, code]) => (
      { key, what: `${series.indicator.name}, ${figure.quarter}`, code, column: blockLeft(key as FigureBlock, shown) + place })));
    return [...once, ...each].map(({ key, what, code, column }) => ({ what: `${what}: ${key}`, sheet: told(cell(row, column)), code: told(code) }));
  });
}

/** Whether the sheet says something else than the code. */
export function differs({ sheet: there, code }: Compared): boolean {
  return there !== code;
}

function columnsOf({ indicator, latest, trend, forecast }: IndicatorSeries, language: Language): Partial<Record<FigureColumn, unknown>> {
  return { name: indicator.name, latest: latest?.value, latestQuarter: latest?.quarter, change: latest?.change, trend: trend && phrase(words[language].trend[trend]), forecast: forecast?.value };
}

function blocksOf(figure: IndicatorSeries["quarters"][number], language: Language): Partial<Record<FigureBlock, unknown>> {
  const { value, target, baseline, measured, expected, status, isDue } = figure;
  return {
    value, target, baseline, measured, expected, isDue: isDue ? 1 : undefined,
    status: value === undefined ? undefined : phrase(words[language].status[status]),
    isBreak: figure.break && { target: 1, definition: 2 }[figure.break],
  };
}

/** What may be shown of it when it leaves the network, as the number that the sheet has for it. */
function shownOf({ kind, value, parts }: IndicatorSeries["quarters"][number], settings: Settings): number | undefined {
  const { is } = shown(kind, value, parts, settings);
  if (is === "none") return undefined;
  const hasSmallPart = (kind ?? "count") === "count" && parts.smallest !== undefined && parts.smallest < settings.smallNumberBound;
  return is === "value" && hasSmallPart ? shownCodes.smallPart : shownCodes[is];
}

function phrase({ icon, word }: { icon: string; word: string }): string {
  return `${icon} ${word}`;
}

/** Nothing is an empty text; a number goes no further than people compute. */
function told(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(6)) : value ?? "";
}

/** The network that a file holds, as of today. */
async function networkIn(path: string): Promise<Network> {
  const now = new Date();
  const { read } = or(path, await readForCheck(await readFile(path)));
  return toNetwork(toChecked(read, serial(now.getFullYear(), now.getMonth() + 1, now.getDate())));
}

/** What the sheet Cijfers of a file holds, by row and column from 0: formulas as they were calculated when it was saved. */
async function figuresIn(path: string, language: Language) {
  const workbook = finish(openWorkbook(or(path, guard(await readFile(path)))));
  const own = workbook.sheets.find(({ name }) => name === sheet.name[language]);
  if (!own) throw new Error(`${path} has no sheet ${sheet.name[language]}`);
  const { cells } = finish(openSheet(workbook, own));
  const right = Math.max(0, ...cells.rows.map((row) => row.cells.at(-1)?.column ?? 0));
  return valuesIn(cells, { top: 0, left: 0, bottom: Infinity, right }, workbook.parts.budget);
}

function or<T>(path: string, outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${path}: ${say(outcome.problem, "en")}`);
  return outcome.value;
}

/** Compares the files with what an office suite made of them; prints a line for each file and each difference. Gives whether there was none. */
async function agree(calculated: string, files: readonly string[]): Promise<boolean> {
  let differences = 0;
  for (const path of files) {
    const [network, name] = [await networkIn(path), basename(path)];
    const cells = await figuresIn(join(calculated, name), network.language);
    const all = compared(network, (row, column) => cells[row]?.[column]);
    const wrong = all.filter(differs);
    for (const one of wrong) console.log(`${name} ${one.what} is ${JSON.stringify(one.sheet)} on the sheet, and ${JSON.stringify(one.code)} by the code`);
    console.log(`${name}: ${network.indicators.length} indicators, ${all.length} figures, ${wrong.length} differences`);
    differences += wrong.length;
  }
  return differences === 0;
}

/** `scripts/compare-figures.ts --calculated FOLDER FILE.xlsx...`: the folder is one that `scripts/recalculate --into` filled. */
if (process.argv[1]?.endsWith("compare-figures.ts")) {
  const { values: { calculated }, positionals } = parseArgs({ options: { calculated: { type: "string" } }, allowPositionals: true });
  if (calculated === undefined || positionals.length === 0) throw new Error("usage: compare-figures.ts --calculated FOLDER FILE.xlsx...");
  void agree(calculated, positionals).then((fine) => { process.exitCode = fine ? 0 : 1; });
}
