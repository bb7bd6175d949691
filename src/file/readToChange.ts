import type { Outcome } from "../domain/outcome";
import { readFound, type RawTable } from "../workbook/check/found";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import type { Book } from "../workbook/types";
import { guard, type Limits } from "./guard";
import type { Package } from "./package";
import { toBook } from "./read";
import { tablesOf } from "./readTables";
import { unlessRefused, Refused } from "./refused";
import { openSheet, type OpenSheet } from "./sheet";
import { inSlices, type Steps } from "./steps";
import { openWorkbook } from "./workbook";

/** A workbook of ours as a whole, so that it can be written again with changes in it. */
export interface ReadToChange {
  read: ReadWorkbook;
  /** Every table in it, ours or not, headings first. */
  tables: readonly RawTable[];
  book: Book;
  /** What the file holds and a book cannot say, so that a file written from it lacks it: "comments", "image", "pivotTable"… */
  lost: readonly string[];
}

/** Kinds of parts that a book has no place for. */
const beyond = /^(comments|threadedComment|image|pivotTable|pivotCacheDefinition|slicer|externalLink|connections|customXml|vmlDrawing)$/;

/** Reads somebody's workbook to change it; hostile and broken files are refused, and so is a workbook that is not ours. */
export async function readToChange(bytes: Uint8Array, limits?: Limits): Promise<Outcome<ReadToChange>> {
  const parts = guard(bytes, limits);
  return parts.ok ? unlessRefused(() => inSlices(toChange(parts.value))) : parts;
}

function* toChange(parts: Package): Steps<ReadToChange> {
  const workbook = yield* openWorkbook(parts);
  const sheets: OpenSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(yield* openSheet(workbook, sheet));
  const tables = sheets.flatMap((sheet) => tablesOf(sheet, workbook));
  const book = yield* toBook(workbook, sheets);
  const read = readFound(tables, { names: book.names });
  if (!read.ok) throw new Refused(read.problem);
  const kinds = sheets.flatMap(({ relations }) => [...relations.values()].map(({ kind }) => kind));
  return { read: read.value, tables, book, lost: [...new Set(kinds.filter((kind) => beyond.test(kind)))].sort() };
}
