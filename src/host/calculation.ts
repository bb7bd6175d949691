import type { Calculated, Engine, EngineCell, Tidings } from "./engine/engine";
import { errorTexts } from "./engine/engine";
import type { FormulaCell } from "./state/dependencies";
import { engineColumn, type Place } from "./formula/check";
import { tokens } from "./formula/tokens";
import { decimalSign } from "./protocol/profile";
import { formulaOf, valueOf } from "./state/cells";
import type { Sheet } from "./state/sheet";
import type { Workbook } from "./state/workbook";

/** Functions that are younger than Office LTSC 2021 (API 1.14) and than LTSC 2024 (1.17). */
const youngerThan: Record<string, readonly string[]> = {
  "1.14": [
    "BYCOL", "BYROW", "CHOOSECOLS", "CHOOSEROWS", "DROP", "EXPAND", "HSTACK", "IMAGE", "ISOMITTED", "LAMBDA", "MAKEARRAY", "MAP", "REDUCE", "SCAN",
    "TAKE", "TEXTAFTER", "TEXTBEFORE", "TEXTSPLIT", "TOCOL", "TOROW", "VSTACK", "WRAPCOLS", "WRAPROWS",
  ],
  "1.17": [],
  "1.20": [],
};
const youngest = ["GROUPBY", "PERCENTOF", "PIVOTBY", "REGEXEXTRACT", "REGEXREPLACE", "REGEXTEST", "TRIMRANGE"];

/** Functions whose answer is as many cells as it needs. */
const spilling = new Set(["FILTER", "RANDARRAY", "SEQUENCE", "SORT", "SORTBY", "UNIQUE"]);

/** After so many rounds all that may follow is calculated at once: a long chain of formulas is the engine's to walk. */
const mostRounds = 8;

/**
 * Tells the engine what has changed and puts what the formulas came to into the cells. First those are calculated that look at what
 * has changed, then those that look at a result that is another than before, and so on: most changes stop soon.
 */
export async function calculate(workbook: Workbook, engine: Engine): Promise<void> {
  if (!workbook.changes.uncalculated) return;
  const first = tidings(workbook);
  let due = first.due;
  engine.tell(first.told);
  for (let round = 1; due.length > 0; round++) {
    const changed = settle(workbook, await engine.calculate());
    engine.tell({ cells: cellsOf(due, ({ sheet, row, column, formula }) => ({ formula, value: valueOf(sheet.cells.get(row, column)) })) });
    const next = workbook.dependencies.readers(changed, new Set(due));
    due = round < mostRounds ? next : workbook.dependencies.downstream(next);
    engine.tell({ cells: cellsOf(due, ({ formula }) => ({ formula })) });
  }
}

/** Puts what the formulas came to into their cells. Gives the cells that say something else than before. */
function settle(workbook: Workbook, calculated: readonly Calculated[]): Place[] {
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  return calculated.flatMap(({ sheet: id, row, column, value }) => {
    const sheet = byId.get(id);
    const cell = sheet?.cells.get(row, column);
    const formula = formulaOf(cell);
    if (!sheet || !cell || formula === undefined) return [];
    const result = refusedResult(workbook, sheet, row, column, formula) ?? value;
    if (cell.result === result) return [];
    workbook.changes.touch(sheet, "cells");
    cell.result = result;
    cell.error = typeof result === "string" && errorTexts.has(result);
    return [{ sheet, row, column }];
  });
}

/** The error that Excel gives where Univer calculates on: arrays in a table, functions that this Excel has not. */
function refusedResult(workbook: Workbook, sheet: Sheet, row: number, column: number, formula: string): string | undefined {
  const { api, platform } = workbook.profile;
  const functions = tokens(formula).filter((token) => token.kind === "function").map((token) => token.text.replace(/^_xlfn\./i, ""));
  const missing = platform === "desktop" ? [...(youngerThan[api] ?? []), ...(api === "1.20" ? [] : youngest)] : [];
  if (functions.some((name) => missing.includes(name))) return "#NAME?";
  const [first] = tokens(formula);
  if (first?.kind === "function" && spilling.has(first.text) && sheet.tableAt(row, column)) return "#SPILL!";
  return undefined;
}

/** What the engine must know, and which formulas it is to calculate first. */
function tidings(workbook: Workbook): { told: Tidings; due: FormulaCell[] } {
  const { structural, cells } = workbook.changes.takeForEngine();
  const present = new Set(workbook.sheets);
  const changed = new Map(cells.filter(([sheet]) => present.has(sheet)));
  const due = workbook.dependencies.due(changed, structural);
  const told = cellsOf(due, ({ formula }) => ({ formula }));
  for (const [sheet, places] of changed) {
    for (const [row, column] of places) {
      const content = sheet.cells.get(row, column)?.content ?? null;
      // A formula comes with those that are due.
      if (typeof content !== "object" || content === null) add(told, sheet, { row, column, content });
    }
  }
  if (!structural) return { told: { cells: told }, due };
  return {
    due,
    told: {
      cells: told,
      structure: {
        sheets: workbook.sheets.map(({ id, name }) => ({ id, name })),
        tables: workbook.tables.map(({ name, sheet, area, columns }) => ({ name, sheet: sheet.id, area, columns: columns.map((column) => engineColumn(column.name)) })),
        decimal: decimalSign(workbook.profile),
        names: workbook.names.all.map(({ name, formula, sheet }) => ({ name, formula, ...(sheet ? { sheet: sheet.id } : {}) })),
      },
    },
  };
}

/** Cells for the engine, by the ids of their sheets. */
function cellsOf(formulas: readonly FormulaCell[], content: (formula: FormulaCell) => EngineCell["content"]): Map<string, EngineCell[]> {
  const cells = new Map<string, EngineCell[]>();
  for (const formula of formulas) add(cells, formula.sheet, { row: formula.row, column: formula.column, content: content(formula) });
  return cells;
}

function add(cells: Map<string, EngineCell[]>, sheet: Sheet, cell: EngineCell): void {
  const known = cells.get(sheet.id) ?? [];
  cells.set(sheet.id, known);
  known.push(cell);
}
