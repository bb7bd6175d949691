import { failure, success, type Outcome } from "../domain/outcome";
import { area, type Area } from "../workbook/address";
import { readFound } from "../workbook/check/found";
import { keptTables, readAsides, type Aside } from "../workbook/check/kept";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { standingOf } from "../workbook/check/standing";
import { guard, type Limits } from "./guard";
import { toBook } from "./read";
import { findTables } from "./readTables";
import { openWorkbook, type OpenSheet, type OpenWorkbook } from "./workbook";
import { at, children } from "./xml";

/** A workbook as a check needs it, and what was set aside in it. */
export interface ReadForCheck {
  read: ReadWorkbook;
  asides: Aside[];
}

/**
 * Reads from somebody's file what a check needs: values as they were when the file was saved, lists, names, and how the tables stand.
 * Hostile and broken files are refused, and so is a workbook that is not ours.
 */
export async function readForCheck(bytes: Uint8Array, limits?: Limits): Promise<Outcome<ReadForCheck>> {
  const parts = guard(bytes, limits);
  if (!parts.ok) return parts;
  try {
    const workbook = await openWorkbook(parts.value);
    const found = findTables(workbook);
    const read = readFound(found, standingOf(toBook(workbook), beside(workbook)));
    if (!read.ok) return read;
    return success({ read: read.value, asides: readAsides(found.find(({ name }) => name === keptTables.asides.name)?.cells ?? []) });
  } catch {
    return failure("fileUnreadable");
  }
}

/** What a book does not say. Dates have been brought to the calendar of 1900 already, whatever the file counts by. */
function beside({ sheets, calendar1904 }: OpenWorkbook) {
  return {
    merged: new Map(sheets.map(({ name, rest }) => [name, mergedCells(rest)])),
    hidden: new Map(sheets.map(({ name, hidden }) => [name, hidden])),
    filtered: new Set(sheets.flatMap(({ tables }) => tables.filter(({ filtered }) => filtered).map(({ name }) => name))),
    countsFrom1904: calendar1904,
  };
}

function mergedCells(rest: OpenSheet["rest"]): Area[] {
  return children(at(rest, "mergeCells"), "mergeCell").map((one) => area(one.attributes.get("ref") ?? ""));
}
