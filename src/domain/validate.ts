import { BookView } from "./checking/bookView";
import type { Check } from "./checking/check";
import { Groups } from "./checking/groups";
import { hiddenFindings } from "./checking/hidden";
import { inOrder, type Placed } from "./checking/placed";
import { changedColumns, RunningRule } from "./checking/running";
import type { CheckedRow, CheckedWorkbook, TableKey } from "./checked";
import type { Finding } from "./finding";
import { makeCheck } from "./rules";

/** A row as it is after an edit. A row whose cells are all empty counts as gone. */
export interface Change {
  table: TableKey;
  row: CheckedRow;
}

/** A check that has been done and can be kept up to date: it remembers what it found and on what that hangs. */
export interface RunningCheck {
  /** Everything that was found, in the order of the workbook. */
  findings(): Finding[];
  /**
   * Takes over rows that were edited, looks again at what hangs on them and nothing more, and gives all findings.
   * Equal to a whole check of the changed workbook. When rows moved, or headings, sheets or lists changed, start anew.
   */
  change(changes: readonly Change[]): Finding[];
}

/** Holds a workbook against its rules and gives what was found, in the order of the workbook. */
export function validate(book: CheckedWorkbook): Finding[] {
  return startCheck(book).findings();
}

/** The same as what was found before, where only those rows changed since: `check` is kept up to date. */
export function validateChange(check: RunningCheck, changes: readonly Change[]): Finding[] {
  return check.change(changes);
}

/** Checks a workbook and stays ready for edits. The workbook itself is never changed. */
export function startCheck(book: CheckedWorkbook): RunningCheck {
  const view = new BookView(book);
  const groupings: Groups[] = [];
  const groupsOf = (check: Check): Groups | undefined => {
    if (check.each !== "group") return undefined;
    const shared = groupings.find((groups) => groups.isOf(check.members));
    if (shared) return shared;
    const own = new Groups(check.members, view.same);
    groupings.push(own);
    return own;
  };
  const rules = book.tables.flatMap((table, place) => {
    const tableView = view.tables[place];
    const checks = tableView ? table.rules.flatMap((rule) => makeCheck(rule, tableView, view) ?? []) : [];
    return tableView ? checks.map((check) => new RunningRule(check, tableView, place, groupsOf(check))) : [];
  });
  // Row by row and not rule by rule: a row that is at hand is looked at by all of its rules.
  for (const table of view.tables) {
    const own = rules.filter((rule) => rule.looksAtRowsOf(table));
    const groups = groupings.filter((one) => one.holds(table));
    for (const row of table.rows) {
      for (const rule of own) rule.lookAtRow(row);
      for (const one of groups) one.enter(table, row);
    }
  }
  for (const rule of rules) rule.finish();
  const findings = () => {
    const found: Placed[] = [];
    for (const rule of rules) rule.collect(found);
    const hidden = book.tables.flatMap((table, place) => { const own = view.tables[place]; return own ? hiddenFindings(table, own, place, found) : []; });
    return [...book.structure, ...inOrder([...found, ...hidden])];
  };
  return {
    findings,
    change(changes) {
      for (const { table: key, row } of changes) {
        const table = view.table(key);
        if (!table) continue;
        const ids = book.tables.find((one) => one.key === key)?.columns.flatMap(({ id }) => id ?? []) ?? [];
        const before = table.row(row.index);
        view.replace(table, row);
        const after = table.row(row.index);
        const change = { table, before, after, columns: changedColumns(table, before, after, ids) };
        for (const groups of groupings) groups.change(table, before, after);
        for (const rule of rules) rule.change(change);
      }
      return findings();
    },
  };
}
