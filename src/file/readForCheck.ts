import type { Outcome } from "../domain/outcome";
import { area, type Area } from "../workbook/address";
import { isOurs, readFound } from "../workbook/check/found";
import { keptTables, readAsides, type Aside } from "../workbook/check/kept";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { standingOf } from "../workbook/check/standing";
import { looseIn, type Loose } from "../workbook/check/loose";
import { metaTables } from "../workbook/meta";
import { copyTables } from "../workbook/sharing/send";
import type { ReadTable } from "../workbook/readTable";
import { guard, type Limits } from "./guard";
import type { Package } from "./package";
import { readComments } from "./parts/comments";
import { toBook } from "./read";
import { tablesOf } from "./readTables";
import { unlessRefused, Refused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, type Steps } from "./steps";
import { openWorkbook, type Workbook } from "./workbook";
import { at, children } from "./xml";

/** A workbook as a check needs it, and what was set aside in it. */
export interface CheckedInFile {
  read: ReadWorkbook;
  asides: Aside[];
  /** It is the copy of one party, and no plan of a network. */
  isCopy: boolean;
}

/**
 * Reads from somebody's file what a check needs: values as they were when the file was saved, lists, names, and how the tables stand.
 * Hostile and broken files are refused, and so is a workbook that is not ours.
 */
export async function readForCheck(bytes: Uint8Array, limits?: Limits): Promise<Outcome<CheckedInFile>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(forCheck(parts.value))) : parts;
}

function* forCheck(parts: Package): Steps<CheckedInFile> {
  const workbook = yield* openWorkbook(parts);
  const sheets: OpenSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(yield* openSheet(workbook, sheet));
  const found = sheets.flatMap((sheet) => tablesOf(sheet, workbook));
  // Somebody else's workbook can be large: nothing more is made of it.
  if (!isOurs(found)) throw new Refused({ code: "notOurWorkbook", details: {} });
  const book = yield* toBook(workbook, sheets);
  const read = readFound(found, standingOf(book, beside(workbook, sheets)));
  if (!read.ok) throw new Refused(read.problem);
  const loose = yield* looseCells(sheets, found.find(({ name }) => name === metaTables.plan)?.sheet, read.value.tables, workbook);
  return { read: { ...read.value, loose }, asides: readAsides(found.find(({ name }) => name === keptTables.asides.name)?.cells ?? []), isCopy: found.some(({ name }) => name === copyTables.send) };
}

/** What stands outside the tables of data on every sheet but that with the metadata, the name of each, and every comment. Formulas only show what stands elsewhere. */
function* looseCells(sheets: readonly OpenSheet[], metadata: string | undefined, tables: readonly ReadTable[], { parts }: Workbook): Steps<Loose[]> {
  const loose: Loose[] = sheets.filter((sheet) => sheet.name !== metadata).map(({ name }) => ({ sheet: name, cell: "A1", value: name, is: "sheetName" }));
  for (const { name, cells, relations } of sheets.filter((sheet) => sheet.name !== metadata)) {
    for (const { index, cells: row } of cells.rows) {
      for (const { column, value, formula, shares } of row) {
        if (formula === undefined && shares === undefined) loose.push(...looseIn(name, [[value]], { top: index, left: column }, tables));
      }
      if (index % together === 0) yield;
    }
    for (const { kind, path } of relations.values()) {
      const root = kind === "comments" || kind === "threadedComment" ? yield* parts.tree(path) : undefined;
      loose.push(...readComments(root).map(({ address: at, text }) => ({ sheet: name, cell: at, value: text, is: "comment" as const })));
    }
  }
  return loose;
}

/** Rows that are looked through in one step. */
const together = 200;

/** What a book does not say. Dates have been brought to the calendar of 1900 already, whatever the file counts by. */
function beside({ calendar1904 }: Workbook, sheets: readonly OpenSheet[]) {
  return {
    merged: new Map(sheets.map(({ name, rest }) => [name, mergedCells(rest)])),
    hidden: new Map(sheets.map(({ name, cells }) => [name, cells.hidden])),
    filtered: new Set(sheets.flatMap(({ tables }) => tables.filter(({ filtered }) => filtered).map(({ name }) => name))),
    countsFrom1904: calendar1904,
  };
}

function mergedCells(rest: OpenSheet["rest"]): Area[] {
  return children(at(rest, "mergeCells"), "mergeCell").map((one) => area(one.attributes.get("ref") ?? ""));
}
