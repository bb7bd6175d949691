import type { CheckedRow } from "../checked";
import type { BookView } from "../views/bookView";
import type { Watched } from "../views/check";
import { indexed } from "../views/indexed";
import type { TableView } from "../views/tableView";
import type { NamesNow } from "../quarters/recordedNames";

/** What of other tables tells how names that were recorded are read now. */
export const namesWatched: readonly Watched[] = [
  { table: "closed", column: "indicator" }, { table: "closed", column: "indicatorId" }, { table: "indicators", column: "name" }, { table: "stakeholders", column: "organisation" },
];

/** The same as `namesNow` of quarters/recordedNames, of a workbook that is being checked. */
export function namesNowIn(book: BookView, records: TableView<"closedValues">): NamesNow {
  const [closed, indicators] = [book.table("closed"), book.table("indicators")];
  const idOf = closed && idsOf(closed, book);
  const rowOf = indicators && indexed(indicators, "id");
  return {
    indicator(quarter, name) {
      const id = idOf?.(quarter, name) ?? "";
      const row = id === "" ? undefined : rowOf?.(id).at(0);
      return row && indicators ? indicators.text(row, "name") : undefined;
    },
    isParty: (name) => book.names("stakeholders")?.row(name) !== undefined,
    // Asked where a row names another party than was recorded, of which there are few.
    wasParty: (name) => records.rows.some((one) => book.same(records.text(one, "organisation")) === book.same(name)),
  };
}

/** Finds the id of an indicator by the name that was recorded in a quarter; made anew when the records have changed. */
function idsOf(closed: TableView<"closed">, { same }: BookView): (quarter: string, name: string) => string | undefined {
  let rows: readonly CheckedRow[] | undefined;
  let ids = new Map<string, string>();
  return (quarter, name) => {
    if (rows !== closed.rows) {
      rows = closed.rows;
      ids = new Map(rows.map((row) => [`${closed.text(row, "quarter")} ${same(closed.text(row, "indicator"))}`, closed.text(row, "indicatorId")]));
    }
    return ids.get(`${quarter} ${same(name)}`);
  };
}
