import type { Area } from "../../workbook/address";
import type { Place } from "../formula/check";
import { type Precedents, precedentsOf } from "../formula/precedents";
import { formulaOf } from "./cells";
import { key, place } from "./changes";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A cell with a formula. */
export interface FormulaCell extends Place {
  /** The formula as the engine takes it. */
  formula: string;
}

interface Node extends FormulaCell {
  reads: Range[];
  /** What it said and looked at when it was last read. */
  fingerprint: string;
  always: boolean;
  today: boolean;
}

/** An area that formulas look at. */
interface Range {
  sheet: Sheet;
  area: Area;
  readers: Set<Node>;
}

/** The ranges of a sheet: most are one cell, which is found by its place. */
interface Ranges {
  cells: Map<number, Range>;
  wider: Map<string, Range>;
}

type Places = [row: number, column: number][];

/**
 * Which formulas look at which cells, so that after a change only those are calculated that it touches. The engine
 * itself reads every formula of the workbook anew each time, which in a large workbook takes many times as long.
 */
export class Dependencies {
  private readonly nodes = new Map<Sheet, Map<number, Node>>();
  private readonly ranges = new Map<Sheet, Ranges>();
  private day = "";

  constructor(private readonly workbook: Workbook) {}

  /**
   * Takes in what has changed and tells which formulas look at that themselves, each once, in no particular order.
   * @param changed cells with other contents, rows and columns from 0
   * @param structural whether sheets, tables or names have changed
   */
  due(changed: ReadonlyMap<Sheet, Places>, structural: boolean): FormulaCell[] {
    if (structural) this.forgetSheets();
    const cells = [...changed].flatMap(([sheet, places]) => places.map(([row, column]) => ({ sheet, row, column })));
    const due = new Set(cells.flatMap((one) => this.read(one) ?? []));
    const day = new Date().toDateString();
    for (const node of this.all()) {
      if (!due.has(node) && ((structural && this.refresh(node)) || node.always || (node.today && day !== this.day))) due.add(node);
    }
    this.day = day;
    return [...due, ...this.readers(cells, due)];
  }

  /** The formulas that look at the given cells, each once, without those in `but`. */
  readers(cells: Iterable<Place>, but: ReadonlySet<FormulaCell>): FormulaCell[] {
    const found = new Set<FormulaCell>();
    const reached = ({ readers }: Range) => {
      for (const reader of readers) if (!but.has(reader)) found.add(reader);
    };
    for (const [sheet, keys] of bySheet(cells)) {
      const ranges = this.ranges.get(sheet);
      if (!ranges) continue;
      for (const cell of keys) {
        const range = ranges.cells.get(cell);
        if (range) reached(range);
      }
      for (const range of ranges.wider.values()) {
        if (keys.some((cell) => holds(range.area, cell))) reached(range);
      }
    }
    return [...found];
  }

  /** These formulas and all that look at them, directly or through others. */
  downstream(formulas: Iterable<FormulaCell>): FormulaCell[] {
    const found = new Set(formulas);
    for (let wave = [...found]; wave.length > 0;) {
      wave = this.readers(wave, found);
      for (const formula of wave) found.add(formula);
    }
    return [...found];
  }

  private *all(): Generator<Node> {
    for (const nodes of this.nodes.values()) yield* nodes.values();
  }

  /** Reads what stands in a cell now. Gives its formula, where it has one. */
  private read({ sheet, row, column }: Place): Node | undefined {
    const nodes = this.nodes.get(sheet) ?? new Map<number, Node>();
    this.nodes.set(sheet, nodes);
    const known = nodes.get(key(row, column));
    if (known) this.unread(known);
    nodes.delete(key(row, column));
    const formula = formulaOf(sheet.cells.get(row, column));
    if (formula === undefined) return undefined;
    const node: Node = { sheet, row, column, formula: "", reads: [], fingerprint: "", always: false, today: false };
    this.set(node, precedentsOf(formula, { sheet, row, column }));
    nodes.set(key(row, column), node);
    return node;
  }

  /** Whether a formula says or looks at something else than before, because tables, names or sheets are others now. */
  private refresh(node: Node): boolean {
    const formula = formulaOf(node.sheet.cells.get(node.row, node.column));
    if (formula === undefined) return false;
    const precedents = precedentsOf(formula, node);
    if (fingerprint(precedents) === node.fingerprint) return false;
    this.unread(node);
    this.set(node, precedents);
    return true;
  }

  private set(node: Node, precedents: Precedents): void {
    node.formula = precedents.formula;
    node.always = precedents.always;
    node.today = precedents.today;
    node.fingerprint = fingerprint(precedents);
    node.reads = precedents.areas.map(({ sheet, area }) => this.range(sheet, area));
    for (const range of node.reads) range.readers.add(node);
  }

  private unread(node: Node): void {
    for (const range of node.reads) {
      range.readers.delete(node);
      if (range.readers.size > 0) continue;
      const ranges = this.ranges.get(range.sheet);
      if (single(range.area)) ranges?.cells.delete(key(range.area.top, range.area.left));
      else ranges?.wider.delete(written(range.area));
    }
  }

  private range(sheet: Sheet, area: Area): Range {
    const ranges = this.ranges.get(sheet) ?? { cells: new Map<number, Range>(), wider: new Map<string, Range>() };
    this.ranges.set(sheet, ranges);
    const known = single(area) ? ranges.cells.get(key(area.top, area.left)) : ranges.wider.get(written(area));
    if (known) return known;
    const range: Range = { sheet, area, readers: new Set() };
    if (single(area)) ranges.cells.set(key(area.top, area.left), range);
    else ranges.wider.set(written(area), range);
    return range;
  }

  private forgetSheets(): void {
    const present = new Set(this.workbook.sheets);
    for (const [sheet, nodes] of this.nodes) {
      if (present.has(sheet)) continue;
      for (const node of nodes.values()) this.unread(node);
      this.nodes.delete(sheet);
    }
  }
}

function holds({ top, left, bottom, right }: Area, cell: number): boolean {
  const [row, column] = place(cell);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function single({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function written({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}

function bySheet(cells: Iterable<Place>): Map<Sheet, number[]> {
  const found = new Map<Sheet, number[]>();
  for (const { sheet, row, column } of cells) {
    const keys = found.get(sheet) ?? [];
    found.set(sheet, keys);
    keys.push(key(row, column));
  }
  return found;
}

function fingerprint({ formula, names, areas }: Precedents): string {
  return [formula, ...names, ...areas.map(({ sheet, area }) => `${sheet.id}!${written(area)}`)].join("\n");
}
