import type { CheckedWorkbook } from "./checked";
import type { TableKey } from "./schema";
import { BookView } from "./views/bookView";

/** How far the cells of a table that may wait are filled in: a row that was begun needs each of them at some time. */
export interface Filling {
  table: TableKey;
  sheet: string;
  /** Headings of the columns that still have empty cells, in the order of the table. */
  columns: readonly string[];
  filled: number;
  /** All such cells, of the rows that were begun. */
  of: number;
}

/** Counts in every table the cells that may wait; a table without any is left out. */
export function fillings(book: CheckedWorkbook): Filling[] {
  const view = new BookView(book);
  return book.tables.flatMap(({ key, sheet, rules }) => {
    const table = view.tables.find((one) => one.key === key);
    if (!table) return [];
    const counts = rules.flatMap((rule) => {
      if (rule.is !== "required" || !rule.waits || !table.has(rule.column)) return [];
      const { column, unless } = rule;
      const asked = table.rows.filter((row) => !unless || view.list(unless.list)?.idOf(table.value(row, unless.column)) !== unless.item);
      return [{ heading: table.heading(column), of: asked.length, filled: asked.filter((row) => table.value(row, column) !== null).length }];
    });
    const of = counts.reduce((sum, one) => sum + one.of, 0);
    const filled = counts.reduce((sum, one) => sum + one.filled, 0);
    return of === 0 ? [] : [{ table: key, sheet, columns: counts.filter((one) => one.filled < one.of).map(({ heading }) => heading), filled, of }];
  });
}
