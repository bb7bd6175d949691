import { area } from "../workbook/address";
import { applyFilters } from "./state/filter";
import type { Scalar } from "./state/cells";
import type { Workbook } from "./state/workbook";

/** What a person has done to the workbook that gets in an add-in's way; a test or the page sets it. */
export class HostState {
  private readonly waiting = new Set<() => void>();

  constructor(private readonly workbook: () => Workbook) {}

  /** A cell is being edited: every request is refused, or waits where the add-in asked for that. */
  get editing(): boolean {
    return this.workbook().obstacles.editing;
  }

  set editing(value: boolean) {
    this.workbook().obstacles.editing = value;
    if (value) return;
    for (const go of this.waiting) go();
    this.waiting.clear();
  }

  /** Resolves once nobody is typing in a cell. */
  async typed(): Promise<void> {
    if (this.editing) await new Promise<void>((resolve) => { this.waiting.add(resolve); });
  }

  /** The workbook is opened for reading: every change is refused. */
  get readOnly(): boolean {
    return this.workbook().obstacles.readOnly;
  }

  set readOnly(value: boolean) {
    this.workbook().obstacles.readOnly = value;
  }

  /** The workbook is only being viewed: every change is refused until somebody chooses to edit. */
  get viewing(): boolean {
    return this.workbook().obstacles.viewing;
  }

  set viewing(value: boolean) {
    this.workbook().obstacles.viewing = value;
  }

  /** The structure is protected: sheets cannot be added, deleted, renamed, moved or hidden. */
  get structureProtected(): boolean {
    return this.workbook().structureProtected;
  }

  set structureProtected(value: boolean) {
    this.workbook().structureProtected = value;
  }

  /** The sheet in front is a chart sheet: it is no worksheet to the API. */
  get chartSheet(): boolean {
    return this.workbook().obstacles.chartSheet;
  }

  set chartSheet(value: boolean) {
    this.workbook().obstacles.chartSheet = value;
  }

  /** A chart is selected: no cell is active. */
  get chartSelected(): boolean {
    return this.workbook().obstacles.chartSelected;
  }

  set chartSelected(value: boolean) {
    this.workbook().obstacles.chartSelected = value;
  }

  /** Another workbook is in front (desktop): what needs the one in front fails (`behind.ts`). */
  get inactive(): boolean {
    return this.workbook().obstacles.inactive;
  }

  set inactive(value: boolean) {
    this.workbook().obstacles.inactive = value;
  }

  /** A formula for a defined name is read with the list separator that people here have, so that one with commas is refused (OfficeDev/office-js#2891). */
  get localNames(): boolean {
    return this.workbook().obstacles.localNames;
  }

  set localNames(value: boolean) {
    this.workbook().obstacles.localNames = value;
  }

  /** New rows of a table get the formulas of its calculated columns, unless people switched that off (OfficeDev/office-js#2093). */
  get fillsFormulas(): boolean {
    return this.workbook().fillsFormulas;
  }

  set fillsFormulas(value: boolean) {
    this.workbook().fillsFormulas = value;
  }

  /** The workbook counts its days from 1904: what `DATE` gives is four years less. Its other functions know nothing of it here. */
  get countsFrom1904(): boolean {
    return this.workbook().countsFrom1904;
  }

  set countsFrom1904(value: boolean) {
    this.workbook().countsFrom1904 = value;
  }

  /** Protects a sheet by name, or takes its protection away. Throws where there is no such sheet. */
  protectSheet(name: string, protectedNow = true): void {
    const sheet = this.workbook().sheet(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    if (protectedNow) sheet.protection = { options: {} };
    else delete sheet.protection;
  }

  /** Writes a comment at a cell, with what was answered to it. Throws where there is no such sheet. */
  comment(name: string, cell: string, content: string, ...replies: readonly string[]): void {
    const { written } = this.workbook();
    const sheet = this.workbook().sheet(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    written.push({ sheet, area: area(cell), id: `written${written.length + 1}`, content, replies });
  }

  /** Filters a table by the values that a column may show; no values takes all its filters away. */
  filterTable(name: string, column: string, values: readonly Scalar[]): void {
    const table = this.workbook().table(name);
    const index = table?.columnIndex(column) ?? -1;
    if (!table || index < 0) throw new Error(`there is no table "${name}" with a column "${column}"`);
    if (values.length === 0) table.filters.clear();
    else table.filters.set(index, { filterOn: "Values", values });
    applyFilters(table);
  }
}
