import type { Calculated, Engine, EngineCell, Tidings } from "./engine/engine";
import { errorTexts } from "./engine/engine";
import type { FormulaCell } from "./state/dependencies";
import { engineColumn } from "./formula/structured";
import type { CellPlace } from "./state/formulas";
import { tokens } from "./formula/tokens";
import type { Looked } from "./protocol/kind";
import { decimalSign } from "./profile";
import { filled, formulaOf, valueOf } from "./state/cells";
import type { Sheet } from "./state/sheet";
import type { Place as Seen, Workbook } from "./state/workbook";

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

/** Of a cell on a sheet, from 0. */
type Spot = [row: number, column: number];

/** After so many rounds all that may follow is calculated at once: a long chain of formulas is the engine's to walk. */
const mostRounds = 8;

/**
 * Puts into cells what their formulas come to: into those that are looked at, with all that they look at themselves; the others wait
 * until they are asked for. First those are calculated that look at what has changed, then those that look at a result that is another
 * than before, and so on: most changes stop soon.
 */
export async function calculate(workbook: Workbook, engine: Engine, looked: Looked = "everything"): Promise<void> {
  const { dependencies } = workbook;
  if (looked !== "everything" && !looked.some(holdsFormula)) return;
  if (!workbook.suspended) takeIn(workbook, engine);
  if (dependencies.stale.size === 0) return;
  const wanted = looked === "everything" ? undefined : dependencies.upstream(looked);
  const isWanted = (formula: FormulaCell) => !wanted || wanted.has(formula);
  let due = [...dependencies.stale].filter(isWanted);
  for (let round = 1; due.length > 0; round++) {
    const waiting = dependencies.waiting(due);
    const now = waiting.size > 0 ? due.filter((formula) => !waiting.has(formula)) : due;
    engine.tell({ cells: cellsOf(now, ({ formula }) => ({ formula })) });
    const settled = settle(workbook, await engine.calculate());
    for (const formula of now) dependencies.stale.delete(formula);
    engine.tell({ cells: cellsOf(now, withResult) });
    const next = dependencies.readers(settled, new Set(now));
    for (const formula of next) dependencies.stale.add(formula);
    due = [...new Set([...(round < mostRounds ? next : dependencies.downstream(next)), ...waiting])].filter(isWanted);
  }
}

/** Tells an engine that knows of nothing yet all that a workbook holds and came to. */
export function tellAll(workbook: Workbook, engine: Engine): void {
  const cells = constants(new Map(workbook.sheets.map((sheet) => [sheet, [...sheet.cells.all()].filter(([, , cell]) => filled(cell)).map(([row, column]): Spot => [row, column])])));
  engine.tell({ cells, structure: structureOf(workbook) });
  engine.tell({ cells: cellsOf([...workbook.dependencies.calculated()], withResult) });
}

function withResult({ sheet, row, column, formula }: FormulaCell): EngineCell["content"] {
  return { formula, value: valueOf(sheet.cells.get(row, column)) };
}

function holdsFormula({ sheet, area }: Seen): boolean {
  for (const [, , cell] of sheet.cells.within(area)) if (formulaOf(cell) !== undefined) return true;
  return false;
}

/** Tells the engine what has changed and notes which formulas look at that; what `calculate` comes to while suspended is what they come to now. */
export function takeIn(workbook: Workbook, engine: Engine): void {
  if (!workbook.changes.uncalculated) return;
  const { structural, cells } = workbook.changes.takeForEngine();
  const present = new Set(workbook.sheets);
  const changed = new Map(cells.filter(([sheet]) => present.has(sheet)));
  workbook.dependencies.takeIn(changed, structural);
  engine.tell({ cells: constants(changed), ...(structural ? { structure: structureOf(workbook) } : {}) });
}

/** Puts what the formulas came to into their cells. Gives the cells that say something else than before. */
function settle(workbook: Workbook, calculated: readonly Calculated[]): CellPlace[] {
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  return calculated.flatMap(({ sheet: id, row, column, value }) => {
    const sheet = byId.get(id);
    const cell = sheet?.cells.get(row, column);
    const formula = formulaOf(cell);
    // What was changed while calculation is suspended has its turn later.
    if (!sheet || !cell || formula === undefined || workbook.changes.has(sheet, row, column)) return [];
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

/** What was put into cells. A formula comes when it is to be calculated. */
function constants(changed: ReadonlyMap<Sheet, Spot[]>): Map<string, EngineCell[]> {
  const told = new Map<string, EngineCell[]>();
  for (const [sheet, places] of changed) {
    for (const [row, column] of places) {
      const content = sheet.cells.get(row, column)?.content ?? null;
      if (typeof content !== "object" || content === null) add(told, sheet, { row, column, content });
    }
  }
  return told;
}

function structureOf(workbook: Workbook): Tidings["structure"] {
  return {
    sheets: workbook.sheets.map(({ id, name }) => ({ id, name })),
    tables: workbook.tables.map(({ name, sheet, area, columns }) => ({ name, sheet: sheet.id, area, columns: columns.map((column) => engineColumn(column.name)) })),
    decimal: decimalSign(workbook.profile),
    names: workbook.names.all.map(({ name, formula, sheet }) => ({ name, formula, ...(sheet ? { sheet: sheet.id } : {}) })),
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
