import { failure, success, type Outcome } from "../domain/outcome";
import type { Problem } from "../domain/problem";
import { declaresType } from "./prolog";
import { directory, unpack, type Entry } from "./zip";

/** How much an untrusted file may hold. */
export interface Limits {
  /** Bytes of one part, unpacked. */
  entry: number;
  /** Bytes of all parts together, unpacked. */
  total: number;
  /** How many parts. */
  entries: number;
}

export const ordinaryLimits: Limits = { entry: 128 * 1024 * 1024, total: 256 * 1024 * 1024, entries: 5000 };

/** The parts of a workbook by their path, unpacked and of the sizes that the file declares. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/**
 * Unpacks a file that somebody sent, trusting none of it: its directory is judged before a byte is unpacked, and unpacking
 * stops where a part turns out larger than declared; a part that declares a document type is refused. Only what has passed here may be parsed.
 */
export function guard(bytes: Uint8Array, limits: Limits = ordinaryLimits): Outcome<Parts> {
  const entries = directory(bytes);
  if (!entries) return isCompoundFile(bytes) ? failure("fileLocked") : failure("fileUnreadable");
  const problem = judge(entries, limits);
  if (problem) return { ok: false, problem };
  const parts = new Map<string, Uint8Array>();
  for (const one of entries) {
    const data = unpack(one);
    if (!data || (isXml(one.name) && declaresType(data))) return failure("fileSuspicious", { part: one.name });
    parts.set(one.name, data);
  }
  return parts.has("[Content_Types].xml") ? success(parts) : failure("fileUnreadable");
}

/** What speaks against a zip by its directory alone. */
function judge(entries: readonly Entry[], limits: Limits): Problem | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest > limits.entry) return { code: "fileTooLarge", details: { size: megabytes(largest), max: megabytes(limits.entry) } };
  if (total > limits.total) return { code: "fileTooLarge", details: { size: megabytes(total), max: megabytes(limits.total) } };
  if (entries.some(({ flags }) => flags & 1)) return { code: "fileLocked", details: {} };
  const macro = entries.find(({ name }) => /vbaProject|macrosheets\//i.test(name));
  if (macro) return { code: "fileHasMacros", details: {} };
  const seen = new Set<string>();
  for (const { name } of entries) {
    // A name that climbs out of the package, or that two parts share, is there to mislead a reader.
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(name) || seen.has(name)) return { code: "fileSuspicious", details: { part: name } };
    seen.add(name);
  }
  return entries.length > limits.entries ? { code: "fileSuspicious", details: { part: String(entries.length) } } : undefined;
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels|vml)$/i.test(name);
}

/** Whether this is the container of an old .xls or of a workbook with a password to open it. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}
