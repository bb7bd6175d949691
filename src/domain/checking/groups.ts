import type { CheckedRow, TableKey } from "../checked";
import type { Check, Member } from "./check";
import type { Same } from "./same";

type GroupCheck = Extract<Check, { each: "group" }>;
/** The rows of a group: those of the first member, and those of the second. */
type Group = readonly [CheckedRow[], CheckedRow[]];

/** The rows of one group rule by what they have in common, kept up to date row by row. */
export class Groups {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly check: GroupCheck, private readonly same: Same) {
    this.members.forEach((member, place) => {
      for (const row of member.table.rows.values()) this.add(this.key(member, row), place, row);
    });
  }

  get keys(): Iterable<string> {
    return this.groups.keys();
  }

  /** The rows of a group in the order of their tables. */
  rows(key: string): Group {
    const [rows, others] = this.groups.get(key) ?? [[], []];
    const inOrder = (a: CheckedRow, b: CheckedRow) => a.index - b.index;
    return [rows.sort(inOrder), others.sort(inOrder)];
  }

  /** Takes note of a row that changed and gives the groups that it touches. */
  change(table: TableKey, before: CheckedRow | undefined, after: CheckedRow | undefined): Set<string> {
    const touched = new Set<string>();
    this.members.forEach((member, place) => {
      if (member.table.key !== table) return;
      const [left, joined] = [before && this.key(member, before), after && this.key(member, after)];
      if (before && left !== undefined) this.remove(left, place, before);
      if (after) this.add(joined, place, after);
      for (const key of [left, joined]) if (key !== undefined) touched.add(key);
    });
    return touched;
  }

  private get members(): readonly Member[] {
    return this.check.members;
  }

  private key({ table, columns, partly }: Member, row: CheckedRow): string | undefined {
    let key = "";
    for (const [i, column] of columns.entries()) {
      const text = table.text(row, column);
      if (text === "" && !(partly && i > 0)) return undefined;
      key += i === 0 ? this.same(text) : `\n${this.same(text)}`;
    }
    return key;
  }

  private add(key: string | undefined, place: number, row: CheckedRow): void {
    if (key === undefined) return;
    let group = this.groups.get(key);
    if (!group) this.groups.set(key, group = [[], []]);
    group[place]?.push(row);
  }

  private remove(key: string, place: number, row: CheckedRow): void {
    const group = this.groups.get(key);
    const rows = group?.[place];
    if (!group || !rows) return;
    rows.splice(rows.indexOf(row), 1);
    if (group[0].length === 0 && group[1].length === 0) this.groups.delete(key);
  }
}
