import type { CheckedWorkbook } from "../checked";
import { tableKeys, type TableKey } from "../schema";
import { idFrom } from "./hash";
import { tableRows } from "./tableRows";

/** A row that has the id of another row above it, or none, and the id that it gets. */
export interface Renamed {
  table: TableKey;
  /** Place in its table, from 0. */
  row: number;
  was: string;
  id: string;
}

/**
 * The rows of the plan that cannot be told apart by their ids, or have none, each with an id of its own. The first row keeps the id that
 * two have; what another one gets follows from the plan, so that doing it twice gives the same.
 */
export function doubles(book: CheckedWorkbook, tables: readonly TableKey[] = tableKeys): Renamed[] {
  return tables.flatMap((table) => {
    const rows = tableRows(book, table) ?? [];
    const taken = new Set(rows.map(({ id }) => id));
    const seen = new Set<string>();
    return rows.flatMap(({ index, id, cells }): Renamed[] => {
      const isFirst = id !== "" && !seen.has(id);
      seen.add(id);
      if (isFirst) return [];
      let own = idFrom(table, `${id}|${JSON.stringify(cells)}`);
      for (let again = 1; taken.has(own); again++) own = idFrom(table, `${id}|${again}|${JSON.stringify(cells)}`);
      taken.add(own);
      return [{ table, row: index, was: id, id: own }];
    });
  });
}
