import { type Area, address } from "../../workbook/address";
import { quotedIfNeeded } from "../formula/reference";
import { refuse } from "../refusal";
import { contains, overlaps } from "./area";
import { type Cell, Cells, filled } from "./cells";
import type { Chart } from "./chart";
import { type Layout, newLayout } from "./layout";
import type { Look } from "./look";
import type { Picture } from "./picture";
import type { Conditional, Validation } from "./rules";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

export interface ProtectionOptions {
  [option: string]: unknown;
}

/** A worksheet. Widths and heights are in points; columns and rows without an entry have the standard size. */
export class Sheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** "" is no colour. */
  tabColor = "";
  gridlines = true;
  headings = true;
  enableCalculation = true;
  standardWidth = 8.43;
  readonly standardHeight = 15;
  readonly cells = new Cells();
  readonly columns = new Map<number, { width?: number; hidden?: boolean }>();
  /** With `fits` a row follows what stands in it, and its height is what that came to when it was last told. */
  readonly rows = new Map<number, { height?: number; fits?: boolean; hidden?: boolean; filtered?: boolean }>();
  tables: Table[] = [];
  validations: Validation[] = [];
  /** In order of priority, first one first. */
  conditionals: Conditional[] = [];
  charts: Chart[] = [];
  pictures: Picture[] = [];
  merges: Area[] = [];
  freeze?: { rows: number; columns: number };
  layout: Layout;
  protection?: { options: ProtectionOptions; password?: string };
  readonly customProperties = new Map<string, string>();

  constructor(readonly workbook: Workbook, readonly id: string, public name: string) {
    this.layout = newLayout(workbook.profile.culture === "nl-NL" ? "A4" : "Letter");
  }

  /** An area's full address: "Blad1!A1:B5". */
  address(area: Area): string {
    return `${quotedIfNeeded(this.name)}!${address(area)}`;
  }

  /** The look of a cell: its style's, and over it its own. */
  look(cell: Cell | undefined): Look {
    const style = this.workbook.styles.find(cell?.style ?? "Normal") ?? this.workbook.styles.need("Normal");
    return cell?.own ? { ...style.look, ...cell.own } : style.look;
  }

  /** The area in use; where nothing is, Excel says A1. Formatting counts unless `valuesOnly`. */
  used(valuesOnly = false): Area | undefined {
    return this.cells.extent(valuesOnly ? filled : (cell) => filled(cell) || cell.own !== undefined || cell.style !== "Normal");
  }

  /** Notes that a cell has other contents. */
  changes(row: number, column: number): void {
    this.workbook.changes.cell(this, row, column);
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find((table) => contains(table.area, { top: row, left: column, bottom: row, right: column }));
  }

  tablesOver(area: Area): Table[] {
    return this.tables.filter((table) => overlaps(table.area, area));
  }

  /** Width of a column in points. The standard width is counted in characters, as everywhere in Excel. */
  columnWidth(index: number): number {
    return this.columns.get(index)?.width ?? pointsOf(this.standardWidth);
  }

  rowHeight(index: number): number {
    return this.rows.get(index)?.height ?? this.standardHeight;
  }

  rowHidden(index: number): boolean {
    const row = this.rows.get(index);
    return row?.hidden === true || row?.filtered === true;
  }

  /** Refuses what a protected sheet refuses of everybody, the add-in included; `option` names what would allow it. */
  guard(option?: string): void {
    this.workbook.guard();
    if (this.protection && !(option && this.protection.options[option] === true)) {
      refuse("AccessDenied", `the sheet ${this.name} is protected`);
    }
  }

  /** Refuses to change contents where the sheet is protected and a cell of the area is locked. */
  guardContents(area: Area): void {
    this.workbook.guard();
    if (!this.protection) return;
    const normal = this.look(undefined);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.cells.get(row, column);
        if (cell ? this.look(cell).locked : normal.locked) refuse("AccessDenied", `cells of the protected sheet ${this.name} are locked`);
      }
    }
  }
}

/** Points of a width in characters of the default font (7 pixels a digit, 5 of padding, 0.75 points a pixel). */
function pointsOf(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}
