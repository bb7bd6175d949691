import type { FindingCode } from "../messages";
import type { AnyColumn, TableKey } from "./schema";
import type { Fix } from "./fix";

/**
 * error: fout, something does not work; warning: waarschuwing, probably not meant; open: nog in te vullen, empty and not wrong;
 * tip: could be better. In the order in which they ask for attention.
 */
export type Severity = "error" | "warning" | "open" | "tip";

export const severities: readonly Severity[] = ["error", "warning", "open", "tip"];

/**
 * Something that a check found. It never holds what was typed: a finding may be printed, sent and kept,
 * and what was typed may be about a person. The sentence for it stands in `messages`; see `tell`.
 */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** Empty where the finding is about the workbook as a whole. */
  table: TableKey | "";
  tableName: string;
  /** Id of the column; empty where the finding is about a row or table. */
  column: AnyColumn | "";
  /** Id of the row; empty where the row has none or the finding is about a table. */
  row: string;
  sheet: string;
  /** In A1 notation; a finding about a table stands at its heading. Empty where the sheet is not there. */
  cell: string;
  /** Fills the {places} of the sentence. */
  details: Readonly<Record<string, string | number>>;
  /** How it can be mended without guessing. */
  fix?: Fix;
  /** The same in every check as long as the row and what stands there are the same: by it a finding is set aside. */
  key: string;
}

/** The key of a finding: code, row, column and a trace of the value, so that it comes back when the value changes. */
export function findingKey(code: FindingCode, row: string, column: string, value: unknown): string {
  return [code, row, column, trace(value)].join("|");
}

/** Sixteen bits (FNV-1a, folded): enough to see a change, and too little to find back a number that was typed, such as a BSN. */
function trace(value: unknown): string {
  const text = value === null || value === undefined ? "" : `${typeof value}:${String(value)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (((hash >>> 16) ^ hash) & 0xffff).toString(16).padStart(4, "0");
}
