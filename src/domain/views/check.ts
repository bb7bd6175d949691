import type { FindingCode } from "../../messages";
import type { CheckedRow } from "../checked";
import type { TableKey, ColumnId } from "../schema";
import type { Fix } from "../fix";
import type { TableView } from "./tableView";

/** What a rule found, and where. */
export interface Report<Code extends FindingCode = FindingCode> {
  code: Code;
  /** Absent: about the table, at its heading. */
  row?: CheckedRow;
  /** Absent: about the whole row. */
  column?: string;
  /** Fills the sentence's {places}; the column's heading is filled in by itself. */
  details?: Readonly<Record<string, string | number>>;
  fix?: Fix;
}

export type Tell<Code extends FindingCode = FindingCode> = (report: Report<Code>) => void;

/** A column of a table on which the outcome of a rule hangs beside the row itself. */
export type Watched = { readonly [Table in TableKey]: { table: Table; column: ColumnId<Table> } }[TableKey];

/** Rows of one table that come together where these columns say the same. */
export interface Member {
  table: TableView;
  columns: readonly string[];
  /** Columns after the first may be empty; otherwise such a row belongs to no group. */
  partly?: boolean;
  /** The one column as it is, or by what it looks like; absent: whatever the spelling. */
  by?: "text" | "looks";
}

/**
 * A rule made ready for one workbook. What it looks at in one go says what has to be looked at again after an edit:
 *
 *   row    the row itself; all of them when a watched column (`also`) changed somewhere
 *   group  the groups that a changed row belonged to and belongs to now; all of them likewise
 *   book   everything, when a watched table changed; only for what is quickly counted
 */
export type Check<Code extends FindingCode = FindingCode> =
  | { each: "row"; also?: readonly Watched[]; look(row: CheckedRow, tell: Tell<Code>): void }
  /**
   * `rows` are those of the first member, in the order of the table; `others` those of the second. Where it matters whether a table
   * holds anything at all, all groups are looked at again when that changes: `begun`.
   */
  | { each: "group"; members: readonly [Member] | readonly [Member, Member]; begun?: TableView; also?: readonly Watched[]; look(rows: readonly CheckedRow[], tell: Tell<Code>, others: readonly CheckedRow[]): void }
  | { each: "book"; watches: readonly TableKey[]; look(tell: Tell<Code>): void };
