import type { CheckedRow } from "../checked";
import type { Check, Tell } from "../views/check";
import { stepOf, type Steps } from "../steps";
import type { Groups } from "./groups";
import { placed, type Placed } from "./placed";
import type { TableView } from "../views/tableView";

/** What changed in one row: which of its columns, and how it was and is now (undefined where it was or is blank). */
export interface RowDifference {
  table: TableView;
  columns: ReadonlySet<string>;
  before: CheckedRow | undefined;
  after: CheckedRow | undefined;
}

/** Rows that a rule looks at in one step. */
const together = 500;

/** One rule at work on one table, with what it found by the row or group that it looked at. */
export class RunningRule {
  private readonly found = new Map<number | string, Placed[]>();
  /** What is being told of the row or group that is looked at now. */
  private told: Placed[] = [];

  /** @param groups where the rule looks at groups: its own, which whoever keeps them fills and changes */
  constructor(private readonly check: Check, private readonly table: TableView, private readonly place: number, private readonly groups: Groups | undefined) {}

  /** Whether it looks at each row of a table by itself. */
  looksAtRowsOf(table: TableView): boolean {
    return this.check.each === "row" && table === this.table;
  }

  /** Looks at one row by itself. */
  lookAtRow(row: CheckedRow): void {
    if (this.check.each !== "row") return;
    this.check.look(row, this.tell);
    this.keep(row.index);
  }

  /** Looks at what needs every row to have been seen; some groups in each step. */
  *finishing(): Steps<void> {
    if (this.check.each !== "row") yield* this.lookingAtAll();
  }

  /** Adds everything that it found. */
  collect(into: Placed[]): void {
    for (const some of this.found.values()) into.push(...some);
  }

  /** Looks again at what hangs on the changed row. */
  *changing(change: RowDifference): Steps<void> {
    const { check } = this;
    const { key } = change.table;
    if (check.each !== "book" && check.also?.some(({ table, column }) => table === key && change.columns.has(column))) {
      yield* this.lookingAtAll();
    } else if (check.each === "group") {
      if (check.begun === change.table && hasBegunOrEnded(change)) yield* this.lookingAtAll();
      else for (const group of this.groups?.touched ?? []) this.lookAtGroup(check, group);
    } else if (check.each === "book") {
      if (check.watches.includes(key)) yield* this.lookingAtAll();
    } else if (key === this.table.key) {
      if (change.after) this.lookAtRow(change.after);
      else if (change.before) this.found.delete(change.before.index);
    }
  }

  private readonly tell: Tell = (report) => { this.told.push(placed(report, this.table, this.place)); };

  private *lookingAtAll(): Steps<void> {
    const { check, table } = this;
    const enough = stepOf(together);
    this.found.clear();
    if (check.each === "row") {
      for (const row of table.rows) {
        this.lookAtRow(row);
        if (enough()) yield;
      }
    } else if (check.each === "group") {
      for (const key of this.groups?.keys ?? []) {
        const size = this.lookAtGroup(check, key);
        if (enough(size)) yield;
      }
    } else {
      check.look(this.tell);
      this.keep("");
    }
  }

  /** Gives how many rows that were. */
  private lookAtGroup(check: Extract<Check, { each: "group" }>, key: string): number {
    const [rows, others] = this.groups?.rows(key) ?? [[], []];
    check.look(rows, this.tell, others);
    this.keep(key);
    return rows.length + others.length;
  }

  /** Keeps what was told of one row or group, in the place of what was told of it before. */
  private keep(unit: number | string): void {
    if (this.told.length > 0) {
      this.found.set(unit, this.told);
      this.told = [];
    } else if (this.found.size > 0) {
      this.found.delete(unit);
    }
  }
}

/** The columns whose values differ between two states of a row. */
export function changedColumns(table: TableView, before: CheckedRow | undefined, after: CheckedRow | undefined, ids: readonly string[]): Set<string> {
  const value = (row: CheckedRow | undefined, id: string) => (row ? table.value(row, id) : null);
  return new Set(ids.filter((id) => value(before, id) !== value(after, id)));
}

/** Whether the table got its first row, or lost its last. */
function hasBegunOrEnded({ table, before, after }: RowDifference): boolean {
  return (before === undefined) !== (after === undefined) && table.rows.length === (after === undefined ? 0 : 1);
}
