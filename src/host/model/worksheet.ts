import type { Area } from "../../workbook/address";
import { lastColumn, lastRow } from "../formula/reference";
import { child, type Members, method, property, reads } from "../protocol/kind";
import { between, color, flag, integer, optional, short, text, type Type, word } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { eventType, wholeWorkbook } from "../state/events";
import { renameSheet } from "../state/renames";
import type { Sheet } from "../state/sheet";
import { deleteSheet } from "../state/sheets";
import { autoFilter } from "./autoFilter";
import { charts } from "./charts";
import { comments } from "./comments";
import { customProperties } from "./customProperties";
import { eventMethods } from "./eventMethods";
import { freezePanes } from "./freezePanes";
import { names } from "./names";
import { horizontalPageBreaks, pageLayout } from "./pageLayout";
import { range, worksheet } from "./kinds";
import { areaNamed, moved } from "./reach";
import { shapes } from "./shapes";
import { sheetProtection } from "./sheetProtection";
import { tables } from "./tables";

const colorOrNone: Type<string> = (value, where) => (value === "" ? "" : color(value, where));

/** `showGridlines` goes over the wire as "Gridlines" when it is set, and as "ShowGridlines" when it is loaded. */
const gridlines = property<Sheet, boolean>(flag, (sheet) => sheet.gridlines, (sheet, value) => view(sheet, () => { sheet.gridlines = value; }), { since: 8 });
const headings = property<Sheet, boolean>(flag, (sheet) => sheet.headings, (sheet, value) => view(sheet, () => { sheet.headings = value; }), { since: 8 });

/** What a sheet has. */
export const worksheetMembers: Members<Sheet> = {
  id: (sheet) => ({ Id: sheet.id }),
  properties: {
    EnableCalculation: property(flag, (sheet) => sheet.enableCalculation, (sheet, value) => { sheet.enableCalculation = value; }, { since: 9 }),
    Gridlines: { ...gridlines, get: undefined },
    Headings: { ...headings, get: undefined },
    Id: reads((sheet) => sheet.id),
    Name: property(text, (sheet) => sheet.name, rename),
    Position: property(integer, (sheet) => sheet.workbook.sheets.indexOf(sheet), moveTo),
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    StandardHeight: reads((sheet) => sheet.standardHeight, { since: 7 }),
    StandardWidth: property(between(0, 255), (sheet) => sheet.standardWidth, (sheet, value) => view(sheet, () => { sheet.standardWidth = value; }), { since: 7 }),
    TabColor: property(colorOrNone, (sheet) => sheet.tabColor, (sheet, value) => view(sheet, () => { sheet.tabColor = value; }), { since: 7 }),
    TabId: reads((sheet) => sheet.workbook.sheets.indexOf(sheet) + 1, { since: 14 }),
    Visibility: property(word("Visible", "Hidden", "VeryHidden"), (sheet) => sheet.visibility, show),
  },
  children: {
    AutoFilter: child((sheet) => autoFilter.of({ sheet }), { since: 9 }),
    Charts: child((sheet) => charts.of(sheet)),
    Comments: child((sheet) => comments.of({ workbook: sheet.workbook, sheet }), { since: 10 }),
    CustomProperties: child((sheet) => customProperties.of(sheet), { since: 12 }),
    FreezePanes: child((sheet) => freezePanes.of(sheet), { since: 7 }),
    HorizontalPageBreaks: child((sheet) => horizontalPageBreaks.of(sheet), { since: 9 }),
    Names: child((sheet) => names.of({ workbook: sheet.workbook, sheet }), { since: 4 }),
    PageLayout: child((sheet) => pageLayout.of(sheet), { since: 9 }),
    Protection: child((sheet) => sheetProtection.of(sheet), { since: 2 }),
    Shapes: child((sheet) => shapes.of(sheet), { since: 9 }),
    Tables: child((sheet) => tables.of({ workbook: sheet.workbook, sheet })),
  },
  methods: {
    Activate: method([], (sheet: Sheet) => sheet.workbook.activate(sheet)),
    Calculate: method([optional(flag)], () => undefined, { since: 6, looksAt: () => "everything" }),
    Delete: method([], (sheet: Sheet) => deleteSheet(sheet)),
    GetCell: method([integer, integer], (sheet: Sheet, row, column) => on(sheet, { top: row, left: column, bottom: row, right: column })),
    GetNext: method([optional(flag)], (sheet: Sheet, visibleOnly) => beside(sheet, 1, visibleOnly) ?? refuse("ItemNotFound", "there is no sheet behind it"), { since: 5 }),
    GetNextOrNullObject: method([optional(flag)], (sheet: Sheet, visibleOnly) => beside(sheet, 1, visibleOnly) ?? null, { since: 5 }),
    GetPrevious: method([optional(flag)], (sheet: Sheet, visibleOnly) => beside(sheet, -1, visibleOnly) ?? refuse("ItemNotFound", "there is no sheet before it"), { since: 5 }),
    GetPreviousOrNullObject: method([optional(flag)], (sheet: Sheet, visibleOnly) => beside(sheet, -1, visibleOnly) ?? null, { since: 5 }),
    GetRange: method([optional(text)], (sheet: Sheet, address) =>
      (address === undefined || address === "" ? on(sheet, { top: 0, left: 0, bottom: lastRow, right: lastColumn }) : on(sheet, areaNamed(sheet, address)))),
    GetRangeByIndexes: method([integer, integer, integer, integer], (sheet: Sheet, row, column, rows, columns) => {
      if (rows < 1 || columns < 1) invalid("a range has at least one row and one column");
      return on(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }, { since: 7 }),
    GetUsedRange: method([optional(flag)], (sheet: Sheet, valuesOnly) => on(sheet, sheet.used(valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 })),
    GetUsedRangeOrNullObject: method([optional(flag)], (sheet: Sheet, valuesOnly) => {
      const used = sheet.used(valuesOnly);
      return used ? on(sheet, used) : null;
    }, { since: 4 }),
    _GetSheetById: method([text], (sheet: Sheet, id) => worksheet.of(sheet.workbook.sheet(id) ?? refuse("ItemNotFound", `there is no sheet ${id}`)), { since: 5 }),
    ...eventMethods<Sheet>((sheet) => [sheet.workbook, sheet.id], {
      ActivatedEvent: [eventType.sheetActivated, 7],
      DataChangedEvent: [eventType.sheetChanged, 7],
      DeactivatedEvent: [eventType.sheetDeactivated, 7],
      ProtectionChangedEvent: [eventType.sheetProtectionChanged, 14],
      SelectionChangedEvent: [eventType.sheetSelectionChanged, 7],
    }),
  },
};

function on(sheet: Sheet, area: Area) {
  return range.of(moved({ sheet, area }, {}));
}

function view(sheet: Sheet, change: () => void): void {
  sheet.workbook.guard();
  change();
  sheet.workbook.changes.touch(sheet, "layout");
}

function rename(sheet: Sheet, name: string): void {
  sheet.workbook.guardStructure();
  short(31)(name, "name");
  sheet.workbook.checkSheetName(name, sheet);
  renameSheet(sheet, name);
}

function moveTo(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  if (position < 0 || position >= workbook.sheets.length) invalid(`there is no position ${position}`);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changes.structure();
}

/** Excel keeps one sheet in sight; the sheet in front gives way to a neighbour when it is hidden. */
function show(sheet: Sheet, visibility: Sheet["visibility"]): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  const before = sheet.visibility;
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  const [next] = others;
  if (visibility !== "Visible" && !next) refuse("InvalidOperation", `${sheet.name} is the last sheet that can be seen`);
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.active === sheet && next) workbook.activate(next);
  workbook.changes.structure();
  workbook.events.raise(eventType.sheetVisibilityChanged, [sheet.id, wholeWorkbook],
    { worksheetId: sheet.id, visibilityBefore: before, visibilityAfter: visibility, source: "Local" });
}

function beside(sheet: Sheet, step: 1 | -1, visibleOnly = false) {
  const { sheets } = sheet.workbook;
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (!found) return undefined;
    if (!visibleOnly || found.visibility === "Visible") return worksheet.of(found);
  }
}
