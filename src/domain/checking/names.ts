import type { CheckedRow } from "../checked";
import { nearest } from "../reading/nearest";
import type { Same } from "./same";
import type { TableView } from "./tableView";

/** The names by which other tables refer to the rows of one: exact, in another spelling, or the nearest that there is. */
export class Names {
  private readonly exact = new Map<string, CheckedRow>();
  private readonly spelled = new Map<string, string>();
  private readonly near = new Map<string, string | undefined>();

  constructor(table: TableView, column: string, private readonly same: Same) {
    for (const row of table.rows) {
      const name = table.text(row, column);
      if (name === "") continue;
      if (!this.exact.has(name)) this.exact.set(name, row);
      if (!this.spelled.has(same(name))) this.spelled.set(same(name), name);
    }
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
