import { failure, type Outcome } from "../domain/outcome";
import { area, type Area } from "../workbook/address";
import { readFound } from "../workbook/check/found";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { standingOf } from "../workbook/check/standing";
import { guard, type Limits } from "./guard";
import { toBook } from "./read";
import { findTables } from "./readTables";
import { openWorkbook, type OpenSheet } from "./workbook";
import { at, children } from "./xml";

/**
 * Reads from somebody's file what a check needs: values as they were when the file was saved, lists, names, and how the tables stand.
 * Hostile and broken files are refused, and so is a workbook that is not ours.
 */
export async function readForCheck(bytes: Uint8Array, limits?: Limits): Promise<Outcome<ReadWorkbook>> {
  const parts = guard(bytes, limits);
  if (!parts.ok) return parts;
  try {
    const workbook = await openWorkbook(parts.value);
    return readFound(findTables(workbook), standingOf(toBook(workbook), mergedCells(workbook.sheets)));
  } catch {
    return failure("fileUnreadable");
  }
}

function mergedCells(sheets: readonly OpenSheet[]): Map<string, Area[]> {
  return new Map(sheets.map(({ name, rest }) => [name, children(at(rest, "mergeCells"), "mergeCell").map((one) => area(one.attributes.get("ref") ?? ""))]));
}
