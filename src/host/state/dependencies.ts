import type { Area } from "../../workbook/address";
import type { CellPlace, KnownAreas } from "./formulas";
import { type Precedents, precedentsOf } from "./precedents";
import { formulaOf } from "./cells";
import { key } from "./changes";
import { type Nameable, nameableOf, touchedBetween } from "./nameable";
import { Placed } from "./placed";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A cell with a formula. */
export interface FormulaCell extends CellPlace {
  /** The formula as the engine takes it. */
  formula: string;
  reads: Range[];
  /** What the defined names in it stand for. */
  names: string[];
  /** What it said and looked at when it was last read. */
  fingerprint: string;
  always: boolean;
  today: boolean;
  spans: boolean;
}

/** An area that formulas look at. */
interface Range {
  sheet: Sheet;
  area: Area;
  readers: Set<FormulaCell>;
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
  /** The formulas that must be calculated again, apart from those that look at them. */
  readonly stale = new Set<FormulaCell>();
  private readonly nodes = new Map<Sheet, Placed<FormulaCell>>();
  private readonly ranges = new Map<Sheet, Ranges>();
  private nameable: Nameable = new Map();
  private day = "";

  constructor(private readonly workbook: Workbook) {}

  /**
   * Takes in what has changed: formulas that look at that themselves are stale from here on.
   * @param changed cells with other contents, rows and columns from 0
   * @param structural whether sheets, tables or names have changed
   */
  takeIn(changed: ReadonlyMap<Sheet, Places>, structural: boolean): void {
    if (structural) this.forgetSheets();
    const known: KnownAreas = new Map();
    const isTouched = structural ? this.touched() : () => false;
    const cells = [...changed].flatMap(([sheet, places]) => places.map(([row, column]) => ({ sheet, row, column })));
    const due = new Set(cells.flatMap((one) => this.read(one, known) ?? []));
    const day = new Date().toDateString();
    for (const node of this.all()) {
      if (!due.has(node) && ((isTouched(node) && this.refresh(node, known)) || node.always || (node.today && day !== this.day))) due.add(node);
    }
    this.day = day;
    for (const formula of [...due, ...this.readers(cells, due)]) this.stale.add(formula);
  }

  /** The formulas that these places hold, with all that they look at; undefined where only calculating tells what that is. */
  upstream(places: readonly Pick<Range, "sheet" | "area">[]): Set<FormulaCell> | undefined {
    const found = new Set<FormulaCell>();
    const seen = new Set<Range>();
    const look = ({ sheet, area }: Pick<Range, "sheet" | "area">) => [...this.nodes.get(sheet)?.within(area) ?? []];
    for (let wave = places.flatMap(look); wave.length > 0;) {
      const fresh = wave.filter((node) => !found.has(node));
      for (const node of fresh) found.add(node);
      if (fresh.some(({ always }) => always)) return undefined;
      const ranges = [...new Set(fresh.flatMap(({ reads }) => reads))].filter((range) => !seen.has(range));
      for (const range of ranges) seen.add(range);
      wave = ranges.flatMap(look);
    }
    return found;
  }

  /** The formulas that look at the given cells, each once, without those in `but`. */
  readers(cells: Iterable<CellPlace>, but: ReadonlySet<FormulaCell>): FormulaCell[] {
    const found = new Set<FormulaCell>();
    const reached = ({ readers }: Range) => {
      for (const reader of readers) if (!but.has(reader)) found.add(reader);
    };
    for (const [sheet, placed] of bySheet(cells)) {
      const ranges = this.ranges.get(sheet);
      if (!ranges) continue;
      for (const cell of placed.values()) {
        const range = ranges.cells.get(cell);
        if (range) reached(range);
      }
      for (const range of ranges.wider.values()) if (placed.meets(range.area)) reached(range);
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

  /**
   * Of formulas that are due those that have to wait for others of them. The engine walks them in their order, but for what works out the
   * corner of a range by a number in a cell: there it takes the number that stood there before.
   */
  waiting(due: readonly FormulaCell[]): ReadonlySet<FormulaCell> {
    if (!due.some(({ spans }) => spans)) return new Set();
    const all = new Set(due);
    const held = this.readers(due, new Set()).filter((formula) => formula.spans && all.has(formula));
    const waiting = new Set(held.length > 0 ? this.downstream(held).filter((formula) => all.has(formula)) : []);
    // Where all wait for each other there is no order.
    return waiting.size < due.length ? waiting : new Set();
  }

  /** The formulas that came to what their cells hold. */
  *calculated(): Generator<FormulaCell> {
    for (const node of this.all()) if (!this.stale.has(node)) yield node;
  }

  private *all(): Generator<FormulaCell> {
    for (const nodes of this.nodes.values()) yield* nodes.values();
  }

  /** Reads what stands in a cell now. Gives its formula, where it has one. */
  private read({ sheet, row, column }: CellPlace, known: KnownAreas): FormulaCell | undefined {
    const nodes = this.nodes.get(sheet) ?? new Placed<FormulaCell>();
    this.nodes.set(sheet, nodes);
    const before = nodes.get(row, column);
    if (before) this.unread(before);
    if (before) this.stale.delete(before);
    nodes.delete(row, column);
    const formula = formulaOf(sheet.cells.get(row, column));
    if (formula === undefined) return undefined;
    const node: FormulaCell = { sheet, row, column, formula: "", reads: [], names: [], fingerprint: "", always: false, today: false, spans: false };
    this.set(node, precedentsOf(formula, { sheet, row, column }, known));
    nodes.set(row, column, node);
    return node;
  }

  /** Tells which formulas can mean something else now, because of what has become of sheets, tables and names. */
  private touched(): (node: FormulaCell) => boolean {
    const before = this.nameable;
    this.nameable = nameableOf(this.workbook);
    return touchedBetween(before, this.nameable);
  }

  /** Whether a formula says or looks at something else than before, because tables, names or sheets are others now. */
  private refresh(node: FormulaCell, known: KnownAreas): boolean {
    const formula = formulaOf(node.sheet.cells.get(node.row, node.column));
    if (formula === undefined) return false;
    const precedents = precedentsOf(formula, node, known);
    if (fingerprint(precedents) === node.fingerprint) return false;
    this.unread(node);
    this.set(node, precedents);
    return true;
  }

  private set(node: FormulaCell, precedents: Precedents): void {
    node.formula = precedents.formula;
    node.names = precedents.names;
    node.always = precedents.always;
    node.today = precedents.today;
    node.spans = precedents.spans;
    node.fingerprint = fingerprint(precedents);
    node.reads = precedents.areas.map(({ sheet, area }) => this.range(sheet, area));
    for (const range of node.reads) range.readers.add(node);
  }

  private unread(node: FormulaCell): void {
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
      for (const node of nodes.values()) {
        this.unread(node);
        this.stale.delete(node);
      }
      this.nodes.delete(sheet);
    }
  }
}

function single({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function written({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}

function bySheet(cells: Iterable<CellPlace>): Map<Sheet, Placed<number>> {
  const found = new Map<Sheet, Placed<number>>();
  for (const { sheet, row, column } of cells) {
    const placed = found.get(sheet) ?? new Placed<number>();
    found.set(sheet, placed);
    placed.set(row, column, key(row, column));
  }
  return found;
}

function fingerprint({ formula, names, areas }: Precedents): string {
  return [formula, ...names, ...areas.map(({ sheet, area }) => `${sheet.id}!${written(area)}`)].join("\n");
}
