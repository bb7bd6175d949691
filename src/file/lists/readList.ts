import type { Grid } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import { readText } from "./csv";
import { decode } from "./decode";
import { listLimits } from "./limits";

/** The cells of one sheet, under its name; a file of text is one sheet without one. */
export interface NamedGrid {
  name: string;
  grid: Grid;
}

/**
 * Reads a list from somebody's file, whatever its name says that it is: each sheet of an .xlsx workbook, or the one list of a file of text.
 * Nothing of the file is believed before it has been looked at; what is no list, too large or made to mislead is refused.
 */
export async function readList(bytes: Uint8Array): Promise<Outcome<NamedGrid[]>> {
  if (bytes.length > listLimits.bytes) return failure("fileTooLarge", { size: Math.ceil(bytes.length / 1024 / 1024), max: listLimits.bytes / 1024 / 1024 });
  // What reads a workbook is large, and most lists need it not.
  if (isZip(bytes) || isCompound(bytes)) return (await import(/* webpackChunkName: "workbook-list" */ "./workbook")).readWorkbookLists(bytes);
  if (isBinary(bytes)) return failure("listUnreadable");
  const read = readText(decode(bytes));
  return read.ok ? success([{ name: "", grid: read.value }]) : read;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** An old .xls, or a workbook with a password: the guard says so. */
function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Whether characters stand in it that no text has: a picture or a PDF is no list. A zero is one in text of two bytes a character alone. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = decode(bytes.subarray(0, 4096));
  // eslint-disable-next-line no-control-regex
  return sample.startsWith("%PDF") || /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(sample);
}
