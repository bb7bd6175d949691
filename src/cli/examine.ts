import type { Finding } from "../domain/finding";
import { success, type Outcome } from "../domain/outcome";
import { validate } from "../domain/validate";
import { readForCheck } from "../file/readForCheck";
import { toChecked } from "../workbook/check/toChecked";

/** A file that somebody sent, and the day on which it is checked as Excel's serial number. */
export interface Question {
  bytes: Uint8Array;
  today: number;
}

/** What was found in a file, without what people set aside in it, and how much that was. */
export interface Examined {
  findings: Finding[];
  aside: number;
}

/** Reads a workbook and holds it against the rules; fails on what cannot be read or is not ours. */
export async function examine({ bytes, today }: Question): Promise<Outcome<Examined>> {
  const read = await readForCheck(bytes);
  if (!read.ok) return read;
  const all = validate(toChecked(read.value.read, today));
  const keys = new Set(read.value.asides.map(({ id }) => id));
  const findings = all.filter(({ key }) => !keys.has(key));
  return success({ findings, aside: all.length - findings.length });
}
