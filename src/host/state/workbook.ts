import type { Area } from "../../workbook/address";
import { defaultProfile, type Profile } from "../profile";
import { invalid, refuse } from "../refusal";
import { Dependencies } from "./dependencies";
import { Changes } from "./changes";
import { Events, eventType, wholeWorkbook } from "./events";
import { Names } from "./names";
import { Sheet } from "./sheet";
import { Styles } from "./styles";
import type { Table } from "./table";

/** What stands in the way of the add-in, set by a person or a test rather than by the add-in. */
export interface Obstacles {
  /** A person is typing in a cell. */
  editing: boolean;
  /** The workbook is opened for reading. */
  readOnly: boolean;
  /** It may be changed, but is only being viewed now: in protected view, or in a browser until somebody chooses to edit. */
  viewing: boolean;
  /** Another workbook is in front (desktop). */
  inactive: boolean;
  /** The sheet in front holds a chart and no cells. */
  chartSheet: boolean;
  /** A chart is selected, and no cell. */
  chartSelected: boolean;
  /** Defined names are read with the list separator of the person at the keyboard. */
  localNames: boolean;
}

/** An area on a sheet. */
export interface Place {
  sheet: Sheet;
  area: Area;
}

/** A comment beside a cell, and what was answered to it. A person writes it; the add-in only reads. */
export interface Written extends Place {
  id: string;
  content: string;
  replies: readonly string[];
}

/** The workbook that is being played, with everything in it. */
export class Workbook {
  name = "Map1.xlsx";
  readonly sheets: Sheet[] = [];
  readonly names = new Names();
  readonly styles = new Styles();
  readonly events = new Events();
  readonly changes = new Changes();
  readonly dependencies = new Dependencies(this);
  readonly obstacles: Obstacles = { editing: false, readOnly: false, viewing: false, inactive: false, chartSheet: false, chartSelected: false, localNames: false };
  readonly properties: Record<string, string> = {};
  readonly settings = new Map<string, unknown>();
  readonly written: Written[] = [];
  calculationMode = "Automatic";
  /** The add-in asked not to calculate before its next batch; what it reads until then is old. */
  suspended = false;
  structureProtected = false;
  /** New rows of a table get the formulas of its calculated columns; people can switch that off (AutoCorrect). */
  fillsFormulas = true;
  /** Days are counted from 1904, as Excel once did on a Mac, and not from 1900. */
  countsFrom1904 = false;
  active: Sheet;
  selection: Place;
  private readonly references = new Map<string, Place>();
  private lastId = 0;

  constructor(readonly profile: Profile = defaultProfile) {
    this.name = profile.culture === "nl-NL" ? "Map1.xlsx" : "Book1.xlsx";
    this.active = this.newSheet(this.freeName(this.defaultSheetName));
    this.sheets.push(this.active);
    this.selection = { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.changes.structure();
  }

  /** What a new sheet is called before its number: "Blad" or "Sheet". */
  get defaultSheetName(): string {
    return this.profile.culture === "nl-NL" ? "Blad" : "Sheet";
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Sheet by name (capitals alike) or id. */
  sheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  /** Table by name (capitals alike) or id, anywhere in the workbook. */
  table(key: string): Table | undefined {
    const name = key.toLowerCase();
    // Every reference of every formula is looked up here: the sheets are walked as they stand, without a list of all tables.
    for (const { tables } of this.sheets) {
      const found = tables.find((table) => table.name.toLowerCase() === name || table.id === key);
      if (found) return found;
    }
    return undefined;
  }

  /** Keeps a range for later: tracked by the add-in, or told in an event. Returns its reference id. */
  keep(place: Place): string {
    const id = `${place.sheet.id}-${this.nextId()}`;
    this.references.set(id, place);
    return id;
  }

  /** A range that was kept; undefined where it is gone. */
  kept(id: string): Place | undefined {
    const place = this.references.get(id);
    return place && this.sheets.includes(place.sheet) ? place : undefined;
  }

  forget(id: string): void {
    this.references.delete(id);
  }

  /** Every range that is kept, to be moved where rows or columns are inserted or deleted. */
  get keptPlaces(): Place[] {
    return [...this.references.values()];
  }

  /** A number that was not given out before. */
  nextId(): number {
    return ++this.lastId;
  }

  /** The first of "Blad1", "Blad2"... that is free. */
  freeName(start: string): string {
    for (let number = 1; ; number++) if (!this.sheet(`${start}${number}`)) return `${start}${number}`;
  }

  newSheet(name: string): Sheet {
    const number = this.nextId().toString(16).toUpperCase().padStart(8, "0");
    return new Sheet(this, `{${number}-0001-0000-0000-000000000000}`, name);
  }

  /** Adds a sheet behind the others, as `worksheets.add` does: it does not come into front. */
  addSheet(name: string = this.freeName(this.defaultSheetName)): Sheet {
    this.guardStructure();
    this.checkSheetName(name);
    const sheet = this.newSheet(name);
    this.sheets.push(sheet);
    this.changes.structure();
    this.events.raise(eventType.sheetAdded, [wholeWorkbook], { worksheetId: sheet.id, source: "Local" });
    return sheet;
  }

  /** Brings a sheet into front and moves the selection there. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") refuse("InvalidOperation", `the sheet ${sheet.name} is hidden`);
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    this.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    if (this.sheets.includes(before)) this.events.raise(eventType.sheetDeactivated, [before.id, wholeWorkbook], { worksheetId: before.id });
    this.events.raise(eventType.sheetActivated, [sheet.id, wholeWorkbook], { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.selection = { sheet, area };
    this.changes.touch(sheet, "selection");
    const at = sheet.address(area);
    this.events.raise(eventType.sheetSelectionChanged, [sheet.id, wholeWorkbook], { worksheetId: sheet.id, address: at.slice(at.indexOf("!") + 1) });
    this.events.raiseDocument(eventType.selectionChanged);
  }

  /** Refuses every change where the workbook is opened for reading, or is only being viewed. */
  guard(): void {
    if (this.obstacles.viewing) refuse("AccessDenied", "the workbook is only being viewed");
    if (this.obstacles.readOnly) refuse("AccessDenied", "the workbook is opened for reading");
  }

  /** Refuses to add, delete, rename, move or hide sheets where the structure is protected. */
  guardStructure(): void {
    this.guard();
    if (this.structureProtected) refuse("AccessDenied", "the structure of the workbook is protected");
  }

  /** Refuses a name that Excel does not take for a sheet; `own` is the sheet that is being renamed. */
  checkSheetName(name: string, own?: Sheet): void {
    if (name.length < 1 || name.length > 31) invalid(`a sheet's name has 1 to 31 characters: "${name}"`);
    if (/[[\]:*?/\\]/.test(name)) invalid(`a sheet's name has none of [ ] : * ? / \\: "${name}"`);
    if (name.startsWith("'") || name.endsWith("'")) invalid(`a sheet's name neither begins nor ends with an apostrophe: ${name}`);
    if (["history", "geschiedenis"].includes(name.toLowerCase())) invalid(`"${name}" is a name that Excel keeps for itself`);
    const taken = this.sheets.find((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
    if (taken) refuse("ItemAlreadyExists", `there is a sheet "${taken.name}" already`);
  }
}
