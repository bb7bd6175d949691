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

  constructor(private readonly check: Check, private readonly table: TableView, private readonly place: number, book: BookView) {
    this.groups = check.each === "group" ? new Groups(check, book.same) : undefined;
    this.lookAtAll();
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
      this.lookAtRow(check, change);
    }
  }

  private lookAtAll(): void {
    const { check, table } = this;
    this.found.clear();
    if (check.each === "row") {
      for (const row of table.rows.values()) this.look(row.index, (tell) => check.look(row, tell));
    } else if (check.each === "group") {
      for (const key of this.groups?.keys ?? []) this.lookAtGroup(check, key);
    } else {
      this.look("", (tell) => check.look(tell));
    }
  }

  private lookAtGroup(check: Extract<Check, { each: "group" }>, key: string): void {
    const [rows, others] = this.groups?.rows(key) ?? [[], []];
    this.look(key, (tell) => check.look(rows, tell, others));
  }

  private lookAtRow(check: Extract<Check, { each: "row" }>, { before, after }: RowChange): void {
    const row = after ?? before;
    if (row) this.look(row.index, (tell) => { if (after) check.look(after, tell); });
  }

  private look(unit: number | string, work: (tell: Tell) => void): void {
    let found: Placed[] | undefined;
    work((report) => { (found ??= []).push(placed(report, this.table, this.place)); });
    if (found) this.found.set(unit, found);
    else this.found.delete(unit);
  }
}

/** The columns whose values differ between two states of a row. */
export function changedColumns(table: TableView, before: CheckedRow | undefined, after: CheckedRow | undefined, ids: readonly string[]): Set<string> {
  const value = (row: CheckedRow | undefined, id: string) => (row ? table.value(row, id) : null);
  return new Set(ids.filter((id) => value(before, id) !== value(after, id)));
}

