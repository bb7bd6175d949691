import type { Engine, EngineCell, Tidings } from "./engine/engine";
import { errorTexts } from "./engine/engine";
import { engineColumn, engineFormula } from "./formula/check";
import { tokens } from "./formula/tokens";
import { type Cell, formulaOf } from "./state/cells";
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

/** Tells the engine what has changed and puts what the formulas came to into the cells. */
export async function calculate(workbook: Workbook, engine: Engine): Promise<void> {
  if (!workbook.changes.uncalculated) return;
  engine.tell(tidings(workbook));
  if (!workbook.sheets.some((sheet) => [...sheet.cells.all()].some(([, , cell]) => formulaOf(cell) !== undefined))) return;
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
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

function tidings(workbook: Workbook): Tidings {
  const { structural, cells } = workbook.changes.takeForEngine();
  const known = new Set(workbook.sheets);
  const changed = new Map<string, EngineCell[]>();
  for (const [sheet, places] of cells) {
    if (known.has(sheet)) changed.set(sheet.id, places.map(([row, column]) => engineCell(sheet, row, column, sheet.cells.get(row, column))));
  }
  if (!structural) return { cells: changed };
  // A table that has grown, moved or been renamed is told in the formulas that refer to it.
  for (const sheet of workbook.sheets) {
    const referring = [...sheet.cells.all()].filter(([, , cell]) => formulaOf(cell)?.includes("["));
    const told = changed.get(sheet.id) ?? [];
    if (referring.length > 0) changed.set(sheet.id, [...told, ...referring.map(([row, column, cell]) => engineCell(sheet, row, column, cell))]);
  }
  return {
    cells: changed,
    structure: {
      sheets: workbook.sheets.map(({ id, name }) => ({ id, name })),
      tables: workbook.tables.map(({ name, sheet, area, columns }) => ({ name, sheet: sheet.id, area, columns: columns.map((column) => engineColumn(column.name)) })),
      names: workbook.names.all.map(({ name, formula, sheet }) => ({ name, formula, ...(sheet ? { sheet: sheet.id } : {}) })),
    },
  };
}

function engineCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): EngineCell {
  const content = cell?.content ?? null;
  if (typeof content !== "object" || content === null) return { row, column, content };
  return { row, column, content: { formula: engineFormula(content.formula, { sheet, row, column }) } };
}
