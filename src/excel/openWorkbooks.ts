import { failure, success, type Outcome } from "../domain/outcome";
import { isOfficeError } from "./refusal";

/**
 * Opens workbooks, each in a window of its own: the way to hand a file over where a pane cannot save one. Gives how many opened; fails
 * where this Excel opens none (an administrator can switch it off: office-js #3568).
 */
export async function openWorkbooks(files: readonly Uint8Array[]): Promise<Outcome<number>> {
  let opened = 0;
  try {
    for (const bytes of files) {
      await Excel.createWorkbook(base64(bytes));
      opened += 1;
    }
    return success(opened);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return opened > 0 ? success(opened) : failure("workbooksNotOpened");
  }
}

/** Bytes at a time: more arguments than that do not fit in a call. */
const piece = 8192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
