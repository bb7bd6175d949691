import type { CheckedRow } from "../checked";
import { alike } from "../names";
import type { Member } from "../views/check";
import type { Same } from "../views/same";
import type { TableView } from "../views/tableView";

/** The rows of one member by what they have in common; most are alone, and need no list. */
type Rows = Map<string, CheckedRow | CheckedRow[]>;

/** Rows by what they have in common, kept up to date row by row. Rules that ask for the same groups share them. */
export class Groups {
  private readonly byMember: readonly { member: Member; rows: Rows }[];
  /** The groups that the last change of a row touched. */
  touched: ReadonlySet<string> = new Set();

  constructor(members: readonly Member[], private readonly same: Same) {
    this.byMember = members.map((member) => ({ member, rows: new Map() }));
  }

  /** Whether these are the groups of those members. */
  isOf(members: readonly Member[]): boolean {
    return members.length === this.byMember.length && this.byMember.every(({ member }, i) => isSame(member, members[i]));
  }

  /** Whether rows of that table are in it. */
  holds(table: TableView): boolean {
    return this.byMember.some(({ member }) => member.table === table);
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

  /** Takes note of a row that changed. */
  change(table: TableView, before: CheckedRow | undefined, after: CheckedRow | undefined): void {
    const touched = new Set<string>();
    for (const { member, rows } of this.byMember) {
      if (member.table !== table) continue;
      const [left, joined] = [before && this.key(member, before), after && this.key(member, after)];
      if (before && left !== undefined) remove(rows, left, before);
      if (after) add(rows, joined, after);
      for (const key of [left, joined]) if (key !== undefined) touched.add(key);
    }
    this.touched = touched;
  }

  private key({ table, columns, partly, by }: Member, row: CheckedRow): string | undefined {
    let key = "";
    for (let i = 0; i < columns.length; i++) {
      const text = table.text(row, columns[i] ?? "");
      if (text === "" && !(partly && i > 0)) return undefined;
      if (by) return by === "text" ? text : alike(text);
      key = i === 0 ? this.same(text) : `${key}\n${this.same(text)}`;
    }
    return key;
  }
}

function isSame(a: Member, b: Member | undefined): boolean {
  return a.table === b?.table && a.columns.join() === b.columns.join() && Boolean(a.partly) === Boolean(b.partly) && a.by === b.by;
}

const none: readonly CheckedRow[] = [];

function listed(rows: CheckedRow | CheckedRow[] | undefined): readonly CheckedRow[] {
  if (rows === undefined) return none;
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
