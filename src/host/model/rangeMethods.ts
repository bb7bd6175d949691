import { address as written, type Area } from "../../workbook/address";
import { lastColumn, lastRow } from "../formula/reference";
import { offset } from "../formula/rewrite";
import { method, type Method, object } from "../protocol/kind";
import { anything, flag, integer, optional, record, text, word } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { around, contains, intersection, overlaps } from "../state/area";
import { filled, formulaOf, valueOf } from "../state/cells";
import { clearContents, writeContents } from "../state/contents";
import { displayed } from "../state/display";
import { clearFormats } from "../state/formats";
import { shiftCells } from "../state/shift";
import { clearValidation } from "../state/validate";
import type { Place } from "../state/workbook";
import { clearConditionals } from "./conditionalFormats";
import { cellsOf } from "./matrix";
import { placeNamed, moved } from "./reach";
import { range } from "./kinds";
import { setColumnProperties, setRowProperties } from "./sizes";
import { special, specialCells } from "./specialCells";
import { scopedTables } from "./tables";

const other = object(range);

/** A range, or the address of one; `getIntersection` and `getBoundingRect` take both. */
const rangeOrAddress = (place: Place, value: unknown): Place =>
  (typeof value === "string" ? placeNamed(place.sheet.workbook, value, place.sheet) : other(value, "range"));

function on(place: Place, change: Partial<Area>) {
  return range.of(moved(place, change));
}

function shared(place: Place, value: unknown) {
  const second = rangeOrAddress(place, value);
  const area = second.sheet === place.sheet ? intersection(place.area, second.area) : undefined;
  return area && range.of({ sheet: place.sheet, area });
}

function used({ sheet, area }: Place, valuesOnly: boolean | undefined) {
  const extent = sheet.cells.extent((cell) => filled(cell) || (!valuesOnly && (cell.own !== undefined || cell.style !== "Normal")), area);
  return extent && range.of({ sheet, area: extent });
}

function clear({ sheet, area }: Place, applyTo = "All"): void {
  sheet.guardContents(sheet.protection ? area : { ...area, bottom: area.top, right: area.left });
  if (applyTo === "All" || applyTo === "Formats") {
    clearFormats(sheet, area);
    clearConditionals(sheet, area);
  }
  if (applyTo === "All") clearValidation(sheet, area);
  if (applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    for (const [, , cell] of sheet.cells.within(area)) delete cell.link;
  }
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents") clearContents(sheet, area, "addin");
}

function merge({ sheet, area }: Place, across = false): void {
  sheet.guard();
  if (sheet.tablesOver(area).length > 0) refuse("InvalidOperation", "cells of a table cannot be merged");
  const areas = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
  for (const whole of areas) {
    if (whole.top === whole.bottom && whole.left === whole.right) continue;
    sheet.merges = [...sheet.merges.filter((known) => !overlaps(known, whole)), whole];
    for (const [row, column, cell] of sheet.cells.within(whole)) {
      if (row === whole.top && column === whole.left) continue;
      if (filled(cell)) {
        cell.content = null;
        sheet.changes(row, column);
      }
    }
  }
  sheet.workbook.changes.touch(sheet, "layout");
}

function found(place: Place, sought: string, criteria: Record<string, unknown> = {}) {
  const { sheet, area } = place;
  const matchCase = criteria.matchCase === true;
  const complete = criteria.completeMatch === true;
  const folded = (value: string) => (matchCase ? value : value.toLowerCase());
  const hits = [...sheet.cells.within(area)].filter(([, , cell]) => {
    if (!filled(cell)) return false;
    const shown = folded(displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture));
    return complete ? shown === folded(sought) : shown.includes(folded(sought));
  });
  const [first] = hits.sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  return first && range.of({ sheet, area: { top: first[0], left: first[1], bottom: first[0], right: first[1] } });
}

/** The block of filled cells around a range, up to blank rows and columns on all sides. */
function region({ sheet, area }: Place): Place {
  let grown = area;
  for (;;) {
    const ring = { top: Math.max(0, grown.top - 1), left: Math.max(0, grown.left - 1), bottom: Math.min(lastRow, grown.bottom + 1), right: Math.min(lastColumn, grown.right + 1) };
    const extent = sheet.cells.extent(filled, ring);
    const next = extent ? around(grown, extent) : grown;
    if (contains(grown, next)) return { sheet, area: grown };
    grown = next;
  }
}

/** Rows below (`sign` 1) or above (-1) a range, or columns after or before it. */
function beside(place: Place, vertical: boolean, sign: 1 | -1, count = 1) {
  const { top, left, bottom, right } = place.area;
  const forward = sign * Math.sign(count) > 0;
  const size = Math.abs(count);
  if (size === 0) invalid("count cannot be 0");
  if (vertical) return on(place, forward ? { top: bottom + 1, bottom: bottom + size } : { top: top - size, bottom: top - 1 });
  return on(place, forward ? { left: right + 1, right: right + size } : { left: left - size, right: left - 1 });
}

/** Copies formulas and constants; a source that fits several times into the range is repeated. Nothing else is copied here. */
function copyFrom(place: Place, from: unknown, what = "All", skipBlanks = false, transpose = false): void {
  if (what !== "Formulas" || skipBlanks || transpose) refuse("NotImplemented", "only formulas are copied here");
  // Excel does not say on which sheet an address without one is; `tables.add` takes the one in front.
  const source = typeof from === "string" ? placeNamed(place.sheet.workbook, from, place.sheet.workbook.active) : other(from, "sourceRange");
  const [height, width] = [source.area.bottom - source.area.top + 1, source.area.right - source.area.left + 1];
  const { top, left, bottom, right } = place.area;
  const fits = (bottom - top + 1) % height === 0 && (right - left + 1) % width === 0;
  const target = fits ? place.area : { top, left, bottom: top + height - 1, right: left + width - 1 };
  writeContents(place.sheet, target, cellsOf(target, (row, column) => {
    const [r, c] = [source.area.top + ((row - top) % height), source.area.left + ((column - left) % width)];
    const cell = source.sheet.cells.get(r, c);
    const formula = formulaOf(cell);
    if (formula !== undefined) return offset(formula, row - r, column - c);
    const value = valueOf(cell);
    return typeof value === "string" && value !== "" ? `'${value}` : value;
  }) ?? [], "addin");
}

/** What a range can do. */
export const rangeMethods: Record<string, Method<Place>> = {
  Calculate: method([], () => undefined, { since: 6, looksAt: () => "everything" }),
  Clear: method([optional(word("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"))], clear),
  CopyFrom: method([anything, optional(word("All", "Formulas", "Values", "Formats", "Link")), optional(flag), optional(flag)], copyFrom, { since: 9 }),
  Delete: method([word("Up", "Left")], ({ sheet, area }: Place, shift) => shiftCells(sheet, area, shift, "addin")),
  Find: method([text, optional(record)], (place: Place, sought, criteria) =>
    found(place, sought, criteria) ?? refuse("ItemNotFound", `"${sought}" is not found in ${written(place.area)}`), { since: 9, looksAt: (place) => [place] }),
  FindOrNullObject: method([text, optional(record)], (place: Place, sought, criteria) => found(place, sought, criteria) ?? null, { since: 9, looksAt: (place) => [place] }),
  GetAbsoluteResizedRange: method([integer, integer], (place: Place, rows, columns) =>
    on(place, { bottom: place.area.top + rows - 1, right: place.area.left + columns - 1 }), { since: 7 }),
  GetBoundingRect: method([anything], (place: Place, value) => on(place, around(place.area, rangeOrAddress(place, value).area))),
  GetCell: method([integer, integer], (place: Place, row, column) => {
    const { top, left } = place.area;
    return on(place, { top: top + row, left: left + column, bottom: top + row, right: left + column });
  }),
  GetColumn: method([integer], (place: Place, column) => {
    if (column < 0 || column > place.area.right - place.area.left) invalid(`the range has no column ${column}`);
    return on(place, { left: place.area.left + column, right: place.area.left + column });
  }),
  GetColumnsAfter: method([optional(integer)], (place: Place, count) => beside(place, false, 1, count), { since: 3 }),
  GetColumnsBefore: method([optional(integer)], (place: Place, count) => beside(place, false, -1, count), { since: 3 }),
  GetEntireColumn: method([], (place: Place) => on(place, { top: 0, bottom: lastRow })),
  GetEntireRow: method([], (place: Place) => on(place, { left: 0, right: lastColumn })),
  GetIntersection: method([anything], (place: Place, value) => shared(place, value) ?? refuse("ItemNotFound", "the ranges do not meet")),
  GetIntersectionOrNullObject: method([anything], (place: Place, value) => shared(place, value) ?? null, { since: 4 }),
  GetLastCell: method([], (place: Place) => on(place, { top: place.area.bottom, left: place.area.right })),
  GetLastColumn: method([], (place: Place) => on(place, { left: place.area.right })),
  GetLastRow: method([], (place: Place) => on(place, { top: place.area.bottom })),
  GetOffsetRange: method([integer, integer], (place: Place, rows, columns) => {
    const { top, left, bottom, right } = place.area;
    return on(place, { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }),
  GetResizedRange: method([integer, integer], (place: Place, rows, columns) =>
    on(place, { bottom: place.area.bottom + rows, right: place.area.right + columns }), { since: 3 }),
  GetRow: method([integer], (place: Place, row) => {
    if (row < 0 || row > place.area.bottom - place.area.top) invalid(`the range has no row ${row}`);
    return on(place, { top: place.area.top + row, bottom: place.area.top + row });
  }),
  GetRowsAbove: method([optional(integer)], (place: Place, count) => beside(place, true, -1, count), { since: 3 }),
  GetRowsBelow: method([optional(integer)], (place: Place, count) => beside(place, true, 1, count), { since: 3 }),
  GetSpecialCells: method([word(...specialCells), optional(anything)], (place: Place, kind) =>
    special(place, kind) ?? refuse("ItemNotFound", `no cell is ${kind}`), { since: 9 }),
  GetSpecialCellsOrNullObject: method([word(...specialCells), optional(anything)], (place: Place, kind) => special(place, kind) ?? null, { since: 9 }),
  GetSurroundingRegion: method([], (place: Place) => range.of(region(place)), { since: 7 }),
  GetTables: method([optional(flag)], ({ sheet, area }: Place, fully) =>
    scopedTables.of(sheet.tables.filter((table) => (fully ? contains(area, table.area) : overlaps(area, table.area)))), { since: 9 }),
  GetUsedRange: method([optional(flag)], (place: Place, valuesOnly) =>
    used(place, valuesOnly) ?? refuse("ItemNotFound", `nothing stands in ${written(place.area)}`)),
  GetUsedRangeOrNullObject: method([optional(flag)], (place: Place, valuesOnly) => used(place, valuesOnly) ?? null, { since: 4 }),
  Insert: method([word("Down", "Right")], (place: Place, shift) => {
    shiftCells(place.sheet, place.area, shift, "addin");
    return range.of(place);
  }),
  Merge: method([optional(flag)], merge, { since: 2 }),
  Select: method([], ({ sheet, area }: Place) => {
    sheet.workbook.activate(sheet);
    sheet.workbook.select(sheet, area);
  }),
  SetColumnProperties: method([anything], setColumnProperties, { since: 9 }),
  SetRowProperties: method([anything], setRowProperties, { since: 9 }),
  Unmerge: method([], ({ sheet, area }: Place) => {
    sheet.guard();
    sheet.merges = sheet.merges.filter((known) => !overlaps(known, area));
    sheet.workbook.changes.touch(sheet, "layout");
  }, { since: 2 }),
  _ValidateArraySize: method([integer, integer], ({ area }: Place, rows, columns) =>
    rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1, { since: 3 }),
};
