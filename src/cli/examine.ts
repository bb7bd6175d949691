import type { Finding } from "../domain/finding";
import { isPersonal } from "../domain/privacy/codes";
import { success, type Outcome } from "../domain/outcome";
import { validate } from "../domain/checking/validate";
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
  /** Findings about a person of which somebody said that they are none: they stay in sight. */
  denied: { finding: Finding; reason: string; who: string }[];
}

/** Reads a workbook and holds it against the rules; fails on what cannot be read or is not ours. */
export async function examine({ bytes, today }: Question): Promise<Outcome<Examined>> {
  const read = await readForCheck(bytes);
  if (!read.ok) return read;
  const all = validate(toChecked(read.value.read, today));
  const asides = new Map(read.value.asides.map((aside) => [aside.id, aside]));
  const findings = all.filter(({ key }) => !asides.has(key));
  const denied = all.flatMap((finding) => {
    const aside = isPersonal(finding.code) ? asides.get(finding.key) : undefined;
    return aside ? [{ finding, reason: aside.reason, who: aside.who ?? "" }] : [];
  });
  return success({ findings, aside: all.length - findings.length - denied.length, denied });
}
