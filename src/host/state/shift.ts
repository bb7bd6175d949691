import type { Area } from "../../workbook/address";
import { lastColumn, lastRow } from "../formula/reference";
import { refuse } from "../refusal";
import { columnCount, contains, isEntireColumn, isEntireRow } from "./area";
import type { Cell } from "./cells";
import { type ChangeSource, sheetChanged } from "./changed";
import { changeSources } from "./charts";
import { setContent } from "./content";
import { rewriteAll } from "./renames";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { freeHeading } from "./tableContents";

export type Direction = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts blank cells at an area and pushes what is there down or right; or deletes the area and pulls up or left.
 * Everything that knows its place moves along: cells, tables, rules, merges, charts' sources, names and formulas.
 * A table that would be torn apart refuses it (InsertDeleteConflict).
 */
export function shiftCells(sheet: Sheet, area: Area, direction: Direction, source: ChangeSource): void {
  sheet.guard();
  const move = mover(area, direction);
  refuseTorn(sheet, area, move);
  moveCells(sheet, area, move, direction);
  moveParts(sheet, move);
  if (isEntireRow(area)) shiftKeys(sheet.rows, area.top, area.bottom, direction === "Down");
  if (isEntireColumn(area)) shiftKeys(sheet.columns, area.left, area.right, direction === "Right");
  rewriteAll(sheet.workbook, (own) => ({
    reference(reference) {
      const target = reference.sheet === undefined ? own : sheet.workbook.sheet(reference.sheet);
      if (target !== sheet) return reference;
      const moved = move(reference.area);
      return moved === reference.area ? reference : moved && { ...reference, area: moved };
    },
  }));
  sheet.workbook.changes.touch(sheet, "layout");
  sheetChanged(sheet, area, changeType(area, direction), source);
}

function changeType(area: Area, direction: Direction): string {
  const inserted = direction === "Down" || direction === "Right";
  if (isEntireRow(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (isEntireColumn(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}

/** Where an area goes: itself where it is not touched, undefined where it is deleted. */
type Mover = (area: Area) => Area | undefined;

function mover(area: Area, direction: Direction): Mover {
  const vertical = direction === "Down" || direction === "Up";
  const [from, to] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const inserting = direction === "Down" || direction === "Right";
  const last = vertical ? lastRow : lastColumn;
  return (moved) => {
    // Only what lies within the lanes that shift moves; what sticks out of them stays.
    const within = vertical ? moved.left >= area.left && moved.right <= area.right : moved.top >= area.top && moved.bottom <= area.bottom;
    if (!within) return moved;
    const [start, end] = vertical ? [moved.top, moved.bottom] : [moved.left, moved.right];
    const span = inserting ? inserted(start, end, from, to, last) : deleted(start, end, from, to);
    if (!span) return undefined;
    if (span[0] === start && span[1] === end) return moved;
    return vertical ? { ...moved, top: span[0], bottom: span[1] } : { ...moved, left: span[0], right: span[1] };
  };
}

function inserted(start: number, end: number, from: number, to: number, last: number): [number, number] {
  const count = to - from + 1;
  // A whole column or row stays whole.
  if (start === 0 && end === last) return [start, end];
  return [start >= from ? start + count : start, end >= from ? end + count : end];
}

function deleted(start: number, end: number, from: number, to: number): [number, number] | undefined {
  if (start >= from && end <= to) return undefined;
  const count = to - from + 1;
  const newStart = start > to ? start - count : Math.min(start, from);
  const newEnd = end > to ? end - count : Math.min(end, from - 1);
  return [newStart, Math.max(newStart, newEnd)];
}

function refuseTorn(sheet: Sheet, area: Area, move: Mover): void {
  for (const table of sheet.tables) {
    if (contains(area, table.area)) continue;
    const after = move(table.area);
    const losesHeading = after !== table.area && move(table.header) === undefined;
    if (losesHeading) refuse("InsertDeleteConflict", `the heading row of ${table.name} cannot be deleted`);
    // Where the table does not move as a whole, nothing of it may.
    if (after === table.area && [...sheet.cells.within(table.area)].some(([row, column]) => moves(row, column, move))) {
      refuse("InsertDeleteConflict", `cells of the table ${table.name} would be shifted apart`);
    }
  }
}

function moves(row: number, column: number, move: Mover): boolean {
  const cell = { top: row, left: column, bottom: row, right: column };
  return move(cell) !== cell;
}

function moveCells(sheet: Sheet, area: Area, move: Mover, direction: Direction): void {
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, column, cell] of sheet.cells.all()) {
    const place = { top: row, left: column, bottom: row, right: column };
    const target = move(place);
    if (target === place) continue;
    sheet.cells.remove(row, column);
    sheet.changes(row, column);
    if (target) moved.push([target.top, target.left, cell]);
  }
  for (const [row, column, cell] of moved) {
    sheet.cells.put(row, column, cell);
    sheet.changes(row, column);
  }
  if (direction === "Down" || direction === "Right") inheritLook(sheet, area, direction);
}

/** Inserted cells look like those above or left of them. */
function inheritLook(sheet: Sheet, area: Area, direction: Direction): void {
  const from = direction === "Down" ? area.top - 1 : area.left - 1;
  if (from < 0) return;
  const edge = direction === "Down" ? { ...area, top: from, bottom: from } : { ...area, left: from, right: from };
  for (const [row, column, cell] of sheet.cells.within(edge)) {
    if (cell.style === "Normal" && !cell.own) continue;
    const run = direction === "Down" ? area.bottom - area.top + 1 : area.right - area.left + 1;
    for (let step = 1; step <= run; step++) {
      const target = direction === "Down" ? sheet.cells.ensure(row + step, column) : sheet.cells.ensure(row, column + step);
      target.style = cell.style;
      target.own = cell.own;
    }
  }
}

function moveParts(sheet: Sheet, move: Mover): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = move(table.area);
    if (area) {
      if (columnCount(area) !== columnCount(table.area)) table.columns = movedColumns(table, area, move);
      table.area = area;
    }
    return area !== undefined;
  });
  const moveAll = (areas: Area[]) => areas.flatMap((area) => move(area) ?? []);
  sheet.merges = moveAll(sheet.merges);
  for (const validation of sheet.validations) validation.areas = moveAll(validation.areas);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.conditionals = sheet.conditionals.filter((conditional) => {
    const area = move(conditional.area);
    if (area) conditional.area = area;
    return area !== undefined;
  });
  for (const other of sheet.workbook.sheets) {
    for (const chart of other.charts) changeSources(chart, (source) => (source.sheet === sheet ? moveSource(source, move) : source));
  }
  for (const part of ["area", "titleRows", "titleColumns"] as const) if (sheet.layout[part]) sheet.layout[part] = move(sheet.layout[part]);
  for (const place of sheet.workbook.keptPlaces) if (place.sheet === sheet) place.area = move(place.area) ?? place.area;
}

function moveSource<T extends { area: Area }>(source: T, move: Mover): T | undefined {
  const area = move(source.area);
  return area && { ...source, area };
}

/** The columns of a table whose sheet has gained or lost columns in it; new ones get a heading of their own. */
function movedColumns(table: Table, after: Area, move: Mover): Table["columns"] {
  const { header, columns, sheet } = table;
  const placed = new Map(columns.flatMap((column, index) => {
    const cell = move(table.columnArea(index, header));
    return cell ? [[cell.left, column] as const] : [];
  }));
  return Array.from({ length: columnCount(after) }, (_, index) => {
    const kept = placed.get(after.left + index);
    if (kept) return kept;
    const name = freeHeading({ columns, sheet }, index, "");
    setContent(sheet, after.top, after.left + index, name);
    return { id: sheet.workbook.nextId() + 1000, name };
  });
}

function shiftKeys<T>(map: Map<number, T>, from: number, to: number, inserting: boolean): void {
  const count = to - from + 1;
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    if (inserting) map.set(key >= from ? key + count : key, value);
    else if (key < from) map.set(key, value);
    else if (key > to) map.set(key - count, value);
  }
}
