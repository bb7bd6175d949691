import type { CheckedRow, TableKey } from "../checked";
import type { Check, Member } from "./check";
import type { Same } from "./same";
import type { TableView } from "./tableView";

type GroupCheck = Extract<Check, { each: "group" }>;
/** The rows of one member by what they have in common; most are alone, and need no list. */
type Rows = Map<string, CheckedRow | CheckedRow[]>;

/** The rows of one group rule by what they have in common, kept up to date row by row. */
export class Groups {
  private readonly byMember: readonly { member: Member; rows: Rows }[];

  constructor(check: GroupCheck, private readonly same: Same) {
    this.byMember = check.members.map((member) => ({ member, rows: new Map() }));
  }

  /** The groups in which the first member has rows: without those there is nothing to tell about. */
  get keys(): Iterable<string> {
    return this.byMember[0]?.rows.keys() ?? [];
  }

  /** The rows of a group by member, each in the order of its table. */
  rows(key: string): readonly [readonly CheckedRow[], readonly CheckedRow[]] {
    return [listed(this.byMember[0]?.rows.get(key)), listed(this.byMember[1]?.rows.get(key))];
  }

  /** Takes in a row that was not there before. */
  enter(table: TableView, row: CheckedRow): void {
    for (const { member, rows } of this.byMember) if (member.table === table) add(rows, this.key(member, row), row);
  }

  /** Takes note of a row that changed and gives the groups that it touches. */
  change(table: TableKey, before: CheckedRow | undefined, after: CheckedRow | undefined): Set<string> {
    const touched = new Set<string>();
    for (const { member, rows } of this.byMember) {
      if (member.table.key !== table) continue;
      const [left, joined] = [before && this.key(member, before), after && this.key(member, after)];
      if (before && left !== undefined) remove(rows, left, before);
      if (after) add(rows, joined, after);
      for (const key of [left, joined]) if (key !== undefined) touched.add(key);
    }
    return touched;
  }

  private key({ table, columns, partly, exact }: Member, row: CheckedRow): string | undefined {
    let key = "";
    for (let i = 0; i < columns.length; i++) {
      const text = table.text(row, columns[i] ?? "");
      if (text === "" && !(partly && i > 0)) return undefined;
      if (exact) return text;
      key = i === 0 ? this.same(text) : `${key}\n${this.same(text)}`;
    }
    return key;
  }
}

function listed(rows: CheckedRow | CheckedRow[] | undefined): readonly CheckedRow[] {
  if (rows === undefined) return [];
  return Array.isArray(rows) ? rows : [rows];
}

function add(groups: Rows, key: string | undefined, row: CheckedRow): void {
  if (key === undefined) return;
  const rows = groups.get(key);
  if (rows === undefined) groups.set(key, row);
  else if (!Array.isArray(rows)) groups.set(key, [rows, row].sort(byIndex));
  // Rows come in the order of the table; one that was edited may have to go back to its place.
  else if (rows.push(row) > 1 && (rows.at(-2)?.index ?? 0) > row.index) rows.sort(byIndex);
}

function remove(groups: Rows, key: string, row: CheckedRow): void {
  const rows = listed(groups.get(key)).filter((one) => one !== row);
  if (rows.length > 0) groups.set(key, rows);
  else groups.delete(key);
}

function byIndex(a: CheckedRow, b: CheckedRow): number {
  return a.index - b.index;
}
