import type { CheckedRow } from "../checked";
import { nearest } from "../reading/nearest";
import type { Same } from "./same";
import type { TableView } from "./tableView";

/**
 * The names by which other tables refer to the rows of one: exact, in another spelling, or the nearest that there is.
 * Where several rows have a name, or several names the same spelling, nobody can tell which is meant: none is then.
 */
export class Names {
  /** No row where several have the name. */
  private readonly exact = new Map<string, CheckedRow | undefined>();
  /** No name where several are spelled alike. */
  private readonly spelled = new Map<string, string | undefined>();
  private readonly near = new Map<string, string | undefined>();

  constructor(table: TableView, column: string, private readonly same: Same) {
    for (const row of table.rows) {
      const name = table.text(row, column);
      if (name !== "") this.exact.set(name, this.exact.has(name) ? undefined : row);
    }
    for (const name of this.exact.keys()) this.spelled.set(same(name), this.spelled.has(same(name)) ? undefined : name);
  }

  /** Whether a row has exactly this name. */
  has(name: string): boolean {
    return this.exact.has(name);
  }

  /** The name as its own table spells it. */
  spelling(name: string): string | undefined {
    return this.exact.has(name) ? name : this.spelled.get(this.same(name));
  }

  /** The row of that name, whatever its spelling. */
  row(name: string): CheckedRow | undefined {
    return this.exact.get(this.spelling(name) ?? "");
  }

  /** The name that looks most like this one, where one looks enough like it. */
  nearest(name: string): string | undefined {
    if (!this.near.has(name)) this.near.set(name, nearest(name, [...this.exact.keys()]));
    return this.near.get(name);
  }

  get size(): number {
    return this.exact.size;
  }
}
