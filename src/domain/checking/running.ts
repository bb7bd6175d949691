import type { CheckedRow } from "../checked";
import type { BookView } from "./bookView";
import type { Check, Tell } from "./check";
import { Groups } from "./groups";
import { placed, type Placed } from "./placed";
import type { TableView } from "./tableView";

/** What changed in one row: which of its columns, and how it was and is now (undefined where it was or is blank). */
export interface RowChange {
  table: TableView;
  columns: ReadonlySet<string>;
  before: CheckedRow | undefined;
  after: CheckedRow | undefined;
}

/** One rule at work on one table, with what it found by the row or group that it looked at. */
export class RunningRule {
  private readonly found = new Map<number | string, Placed[]>();
  private readonly groups: Groups | undefined;
  /** What is being told of the row or group that is looked at now. */
  private told: Placed[] = [];

  constructor(private readonly check: Check, private readonly table: TableView, private readonly place: number, book: BookView) {
    this.groups = check.each === "group" ? new Groups(check, book.same) : undefined;
  }

  /** Whether it wants to see the rows of a table, one by one, before it is finished. */
  wants(table: TableView): boolean {
    const { check } = this;
    return check.each === "group" ? check.members.some((member) => member.table === table) : check.each === "row" && table === this.table;
  }

  /** Looks at a row for the first time, or takes it into its group. */
  enter(table: TableView, row: CheckedRow): void {
    if (this.check.each === "row") this.lookAtRow(this.check, row);
    else this.groups?.enter(table, row);
  }

  /** Looks at what needs every row to have been seen. */
  finish(): void {
    if (this.check.each !== "row") this.lookAtAll();
  }

  /** Adds everything that it found. */
  collect(into: Placed[]): void {
    for (const some of this.found.values()) into.push(...some);
  }

  /** Looks again at what hangs on the changed row. */
  change(change: RowChange): void {
    const { check } = this;
    const { key } = change.table;
    if (check.each === "group") {
      for (const group of this.groups?.change(key, change.before, change.after) ?? []) this.lookAtGroup(check, group);
    } else if (check.each === "book") {
      if (check.watches.includes(key)) this.lookAtAll();
    } else if (check.also?.some(({ table, column }) => table === key && change.columns.has(column))) {
      this.lookAtAll();
    } else if (key === this.table.key) {
      if (change.after) this.lookAtRow(check, change.after);
      else if (change.before) this.found.delete(change.before.index);
    }
  }

  private readonly tell: Tell = (report) => { this.told.push(placed(report, this.table, this.place)); };

  private lookAtAll(): void {
    const { check, table } = this;
    this.found.clear();
    if (check.each === "row") {
      for (const row of table.rows) this.lookAtRow(check, row);
    } else if (check.each === "group") {
      for (const key of this.groups?.keys ?? []) this.lookAtGroup(check, key);
    } else {
      check.look(this.tell);
      this.keep("");
    }
  }

  private lookAtGroup(check: Extract<Check, { each: "group" }>, key: string): void {
    const [rows, others] = this.groups?.rows(key) ?? [[], []];
    check.look(rows, this.tell, others);
    this.keep(key);
  }

  private lookAtRow(check: Extract<Check, { each: "row" }>, row: CheckedRow): void {
    check.look(row, this.tell);
    this.keep(row.index);
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

