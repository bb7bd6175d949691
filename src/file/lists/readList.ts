import type { Grid } from "../../domain/importing";
import { failure, type Outcome } from "../../domain/outcome";
import { tooLarge } from "../guard";
import { otherKind } from "../kind";
import { unlessRefused } from "../refused";
import { inSlices, type Steps } from "../steps";
import { textRead } from "./csv";
import { decode, decoding } from "./decode";
import { listLimits } from "./limits";

/** The cells of one sheet, under its name; a file of text is one sheet without one. */
export interface NamedGrid {
  name: string;
  grid: Grid;
  /** Rows (by their place, from 0) and columns that hold something and that a filter or a person hides in the file: they come along. */
  unseen?: Unseen;
}

export interface Unseen {
  rows: readonly number[];
  columns: number;
  /** Whether a filter is set in the sheet. */
  filtered: boolean;
}

/** A file as a browser gives it, whose size is known before it is read. */
export type ListFile = Pick<File, "size" | "arrayBuffer">;

/**
 * Reads a list from somebody's file, whatever its name says that it is: each sheet of an .xlsx workbook, or the one list of a file of text.
 * Nothing of the file is believed before it has been looked at; what is no list, too large or made to mislead is refused.
 */
export async function readListFile(file: ListFile): Promise<Outcome<NamedGrid[]>> {
  const large = tooLarge(file.size, listLimits.bytes);
  if (large) return { ok: false, problem: large };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Chosen, and since then moved or taken away.
    return failure("fileUnreadable");
  }
  return readList(bytes);
}

/** The same of a file's bytes. */
export async function readList(bytes: Uint8Array): Promise<Outcome<NamedGrid[]>> {
  const problem = tooLarge(bytes.length, listLimits.bytes) ?? otherKind(bytes);
  if (problem) return { ok: false, problem };
  // What reads a workbook is large, and most lists need it not.
  if (isZip(bytes)) return (await import(/* webpackChunkName: "workbook-list" */ "./workbook")).readWorkbookLists(bytes);
  if (isBinary(bytes)) return failure("listUnreadable");
  return unlessRefused(() => inSlices(textList(bytes)));
}

function* textList(bytes: Uint8Array): Steps<NamedGrid[]> {
  return [{ name: "", grid: yield* textRead(yield* decoding(bytes, listLimits.characters)) }];
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Whether characters stand in it that no text has: a picture or a PDF is no list. A zero is one in text of two bytes a character alone. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = decode(bytes.subarray(0, 4096));
  // eslint-disable-next-line no-control-regex
  return /^%PDF|^\{\\rtf/.test(sample) || /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(sample);
}
