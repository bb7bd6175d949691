import { BookView } from "../views/bookView";
import type { Check } from "../views/check";
import type { TableView } from "../views/tableView";
import { Groups } from "./groups";
import { inOrder, placed, type Placed } from "./placed";
import { changedColumns, RunningRule } from "./running";
import type { CheckedRow, CheckedTable, CheckedWorkbook } from "../checked";
import type { TableKey } from "../schema";
import type { FindingCode } from "../../messages";
import type { Finding } from "../finding";
import { isPersonal } from "../privacy/codes";
import { makeCheck } from "../rules";
import { finish, stepOf, weightOf, type Steps } from "../steps";

/** A row as it is after an edit. A row whose cells are all empty counts as gone. */
export interface ChangedRow {
  table: TableKey;
  row: CheckedRow;
}

/** A check that has been done and can be kept up to date: it remembers what it found and on what that hangs. */
export interface RunningCheck {
  /** Everything that was found, in the order of the workbook. */
  findings(): Finding[];
  /** The same as steps. */
  telling(): Steps<Finding[]>;
  /**
   * Takes over rows that were edited, looks again at what hangs on them and nothing more, and gives all findings.
   * Equal to a whole check of the changed workbook. When rows moved, or headings, sheets or lists changed, start anew.
   */
  change(changes: readonly ChangedRow[]): Finding[];
  /** The same without giving what was found: all of it is put in order anew each time that it is told. */
  take(changes: readonly ChangedRow[]): void;
  /** Takes over in steps, a row at a time: for a page that is to stay awake. It has to be gone on with to the end. */
  changing(changes: readonly ChangedRow[]): Steps<void>;
}

/** Holds a workbook against its rules and gives what was found, in the order of the workbook. */
export function validate(book: CheckedWorkbook): Finding[] {
  return startCheck(book).findings();
}

/** Checks a workbook and stays ready for edits. The workbook itself is never changed. */
export function startCheck(book: CheckedWorkbook): RunningCheck {
  return finish(startingCheck(book));
}

/** Rows that are looked at in one step. */
const together = 20;

/** The same as steps, some rows or one rule at a time: for a page that is to stay awake. */
export function* startingCheck(book: CheckedWorkbook): Steps<RunningCheck> {
  const view = new BookView(book);
  yield;
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
  yield;
  // Row by row and not rule by rule: a row that is at hand is looked at by all of its rules.
  for (const table of view.tables) {
    const own = rules.filter((rule) => rule.looksAtRowsOf(table));
    const groups = groupings.filter((one) => one.holds(table));
    const enough = stepOf(together);
    for (const row of [...table.rows]) {
      for (const rule of own) rule.lookAtRow(row);
      for (const one of groups) one.enter(table, row);
      if (enough(weightOf(row.values))) yield;
    }
  }
  for (const rule of rules) {
    yield* rule.finishing();
    yield;
  }
  function* telling(): Steps<Finding[]> {
    let found: Placed[] = [];
    for (const rule of rules) rule.collect(found);
    yield;
    found = withoutWrongAdvice(found);
    const hidden = book.tables.flatMap((table, place) => { const own = view.tables[place]; return own ? hiddenFindings(table, own, place, found) : []; });
    yield;
    const ordered = yield* inOrder([...found, ...hidden]);
    yield;
    return [...book.structure, ...ordered];
  }
  function* changing(changes: readonly ChangedRow[]): Steps<void> {
    for (const { table: key, row } of changes) {
      const table = view.table(key);
      if (!table) continue;
      const ids = book.tables.find((one) => one.key === key)?.columns.flatMap(({ id }) => id ?? []) ?? [];
      const before = table.row(row.index);
      view.replace(table, row);
      const after = table.row(row.index);
      const change = { table, before, after, columns: changedColumns(table, before, after, ids) };
      for (const groups of groupings) groups.change(table, before, after);
      for (const rule of rules) yield* rule.changing(change);
      yield;
    }
  }
  const take = (changes: readonly ChangedRow[]) => finish(changing(changes));
  const findings = () => finish(telling());
  return { findings, telling, changing, take, change: (changes) => { take(changes); return findings(); } };
}

/**
 * What a cell is not told besides: one that seems to hold something of a person, that its text could be put on a list or is nearly another;
 * a fraction among percentages, that it stands out from earlier ones.
 */
const besides: readonly { says: (code: FindingCode) => boolean; not: ReadonlySet<FindingCode> }[] = [
  { says: isPersonal, not: new Set(["listUnknown", "listNear", "referenceUnknown", "referenceNear"]) },
  { says: (code) => code === "fractionMixed" || code === "fractionTyped", not: new Set(["scaleSlip", "outlier"]) },
];

function withoutWrongAdvice(all: Placed[]): Placed[] {
  return besides.reduce((found, { says, not }) => {
    const there = new Set(found.filter(({ finding }) => says(finding.code)).map(({ order }) => order));
    return there.size === 0 ? found : found.filter(({ finding, order }) => !not.has(finding.code) || !there.has(order));
  }, all);
}

/**
 * Tells of findings that a filter, or rows and columns that people hid, keep from whoever looks for them in the sheet.
 * @param found what the rules found, in all tables
 * @param place that of the table in the workbook
 */
function hiddenFindings({ key, unseen }: CheckedTable, view: TableView, place: number, found: readonly Placed[]): Placed[] {
  if (!unseen) return [];
  const count = found.filter(({ finding, row }) => finding.table === key && row >= 0 && (unseen.rows.has(row) || unseen.columns.has(finding.column))).length;
  return count === 0 ? [] : [placed({ code: unseen.filtered ? "filterHides" : "rowsHide", details: { table: view.name, count } }, view, place)];
}
