import type { Engine, EngineCell, Tidings } from "./engine/engine";
import { errorTexts } from "./engine/engine";
import type { FormulaCell } from "./state/dependencies";
import { engineColumn } from "./formula/check";
import { tokens } from "./formula/tokens";
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

/** Tells the engine what has changed and puts what the formulas came to into the cells. Only formulas that the change touches are calculated. */
export async function calculate(workbook: Workbook, engine: Engine): Promise<void> {
  if (!workbook.changes.uncalculated) return;
  const { told, due } = tidings(workbook);
  engine.tell(told);
  if (due.length === 0) return;
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const known = new Map<string, EngineCell[]>();
  for (const { sheet: id, row, column, value } of await engine.calculate()) {
    const sheet = byId.get(id);
    const cell = sheet?.cells.get(row, column);
    const formula = formulaOf(cell);
    if (!sheet || !cell || formula === undefined) continue;
    const result = refusedResult(workbook, sheet, row, column, formula) ?? value;
    if (cell.result !== result) workbook.changes.touch(sheet, "cells");
    cell.result = result;
    cell.error = typeof result === "string" && errorTexts.has(result);
  }
  for (const { sheet, row, column, formula } of due) {
    add(known, sheet, { row, column, content: { formula, value: valueOf(sheet.cells.get(row, column)) } });
  }
  engine.tell({ cells: known });
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

/** What the engine must know, and which formulas it is to calculate. */
function tidings(workbook: Workbook): { told: Tidings; due: FormulaCell[] } {
  const { structural, cells } = workbook.changes.takeForEngine();
  const present = new Set(workbook.sheets);
  const changed = new Map(cells.filter(([sheet]) => present.has(sheet)));
  const due = workbook.dependencies.due(changed, structural);
  const told = new Map<string, EngineCell[]>();
  for (const [sheet, places] of changed) {
    for (const [row, column] of places) {
      const content = sheet.cells.get(row, column)?.content ?? null;
      // A formula comes with those that are due.
      if (typeof content !== "object" || content === null) add(told, sheet, { row, column, content });
    }
  }
  for (const { sheet, row, column, formula } of due) add(told, sheet, { row, column, content: { formula } });
  if (!structural) return { told: { cells: told }, due };
  return {
    due,
    told: {
      cells: told,
      structure: {
        sheets: workbook.sheets.map(({ id, name }) => ({ id, name })),
        tables: workbook.tables.map(({ name, sheet, area, columns }) => ({ name, sheet: sheet.id, area, columns: columns.map((column) => engineColumn(column.name)) })),
        names: workbook.names.all.map(({ name, formula, sheet }) => ({ name, formula, ...(sheet ? { sheet: sheet.id } : {}) })),
      },
    },
  };
}

function add(cells: Map<string, EngineCell[]>, sheet: Sheet, cell: EngineCell): void {
  const known = cells.get(sheet.id) ?? [];
  cells.set(sheet.id, known);
  known.push(cell);
}
