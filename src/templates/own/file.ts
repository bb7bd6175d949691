import { failure, type Outcome } from "../../domain/outcome";
import { isObject, readOwn } from "./read";
import type { OwnTemplate } from "./own";

/** What a template file says that it is, and in which version of the form. */
const format = "netwerkplan-template";
const templateVersion = 1;

/** Characters of a file, in thousands: the largest template of the product takes a tenth of it. */
const maxKilobytes = 1000;

/** An own template as the text of a file: JSON that a person can read and mend (docs/sjabloon.md). */
export function writeTemplate({ follows, template: { id: _id, parties: _parties, ...template } }: OwnTemplate): string {
  return `${JSON.stringify({ format, version: templateVersion, follows, ...template }, null, 2)}\n`;
}

/**
 * Reads the text of a template file. What is wrong with it is told with its place, "lists.theme[2].text": nothing of a broken file is used.
 * Texts stay texts, whatever they begin with; sizes are bounded; keys that are not known are refused, since they would be lost silently.
 */
export function readTemplate(text: string): Outcome<OwnTemplate> {
  if (text.length > maxKilobytes * 1000) return failure("templateFileLarge", { max: maxKilobytes });
  const found = parse(text);
  if (!isObject(found) || found.format !== format || typeof found.version !== "number") return failure("templateFileUnreadable");
  if (found.version > templateVersion) return failure("templateFileNewer");
  return readOwn(found);
}

function parse(text: string): unknown {
  try {
    // A byte order mark is what some editors put before a file.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
