import { failure, success, type Outcome } from "../domain/outcome";
import type { Problem } from "../domain/problem";
import { ordinaryRoom, type ReadBudget } from "./budget";
import { otherKind, otherPackage } from "./kind";
import { Package } from "./package";
import { directory, entryCount, unpacked, type ZipEntry } from "./zip";

/** How much an untrusted file may hold. */
export interface Limits {
  /** Bytes of the file as it is. */
  file: number;
  /** Bytes of one part, unpacked. */
  entry: number;
  /** Bytes of all parts together, unpacked. */
  total: number;
  /** How many parts. */
  entries: number;
  room: ReadBudget;
}

const megabyte = 1024 * 1024;

/** A plan of 100,000 measurements is 8 MB, and 60 in its largest part. */
export const ordinaryLimits: Limits = { file: 64 * megabyte, entry: 96 * megabyte, total: 192 * megabyte, entries: 5000, room: ordinaryRoom };

/** What speaks against a file by its size alone, so that nobody needs to read it; undefined where nothing does. */
export function tooLarge(bytes: number, max = ordinaryLimits.file): Problem | undefined {
  return bytes > max ? { code: "fileTooLarge", details: { size: Math.ceil(bytes / megabyte), max: Math.floor(max / megabyte) } } : undefined;
}

/**
 * Opens a file that somebody sent, trusting none of it: its directory is judged before a byte is unpacked, and a part is unpacked when it
 * is needed, as far as it keeps to what the directory says. Only what has passed here may be parsed.
 */
export function guard(bytes: Uint8Array, limits: Limits = ordinaryLimits): Outcome<Package> {
  const large = tooLarge(bytes.length, limits.file);
  if (large) return { ok: false, problem: large };
  const count = entryCount(bytes) ?? 0;
  if (count > limits.entries) return failure("fileSuspicious", { part: String(count) });
  const entries = directory(bytes);
  const problem = entries ? judge(entries, limits) ?? otherPackage(entries.map(({ name }) => name), (name) => beginning(entries, name)) : otherKind(bytes);
  if (problem) return { ok: false, problem };
  const opened = new Package(entries ?? [], limits.room);
  return opened.has("[Content_Types].xml") ? success(opened) : failure("fileUnreadable");
}

/** What speaks against a zip by its directory alone. */
function judge(entries: readonly ZipEntry[], limits: Limits): Problem | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), 0);
  const large = tooLarge(largest, limits.entry) ?? tooLarge(total, limits.total);
  if (large) return large;
  if (entries.some(({ flags }) => flags & 1)) return { code: "fileLocked", details: {} };
  const macro = entries.find(({ name }) => /vbaProject|macrosheets[\\/]/i.test(name));
  if (macro) return { code: "fileHasMacros", details: {} };
  const seen = new Set<string>();
  for (const { name } of entries) {
    // A name that climbs out of the package, or that two parts share, is there to mislead a reader.
    const key = name.replaceAll("\\", "/").toLowerCase();
    if (/(^|\/)\.\.(\/|$)|^\/|^[a-z]:|\0/.test(key) || seen.has(key)) return { code: "fileSuspicious", details: { part: name } };
    seen.add(key);
  }
  return undefined;
}

/** The first text of a part. */
function beginning(entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name.toLowerCase() === name);
  const piece = entry && unpacked(entry).next().value;
  return piece ? new TextDecoder().decode(piece.subarray(0, 200)) : "";
}
