import type { BookView } from "../views/bookView";
import { indexed } from "../views/indexed";
import type { QuarterRecord } from "../network";
import { lastDay, readQuarter } from "../quarter";

type State = QuarterRecord["state"];

/** Tells how a quarter ("2026-K1") stands; undefined where nobody said. Gives nothing where the workbook has no table of quarters. */
export function quarterStates(book: BookView): ((quarter: string) => State) | undefined {
  const quarters = book.table("quarters");
  if (!quarters?.has("quarter", "state")) return undefined;
  const rowsOf = indexed(quarters, "quarter");
  return (quarter) => {
    const row = rowsOf(quarter).at(0);
    return row && (book.list("quarterState")?.idOf(quarters.value(row, "state")) as State);
  };
}

/** What a rule watches that asks for the state of a quarter. */
export const statesWatched = [{ table: "quarters", column: "quarter" }, { table: "quarters", column: "state" }] as const;

/** A quarter is given the next one's first month to bring the figures together, in days. */
const monthToCollect = 31;

/** Tells whether a quarter is over, and the month in which its figures are brought together too. */
export function passed({ today, lag }: Pick<BookView, "today" | "lag">): (quarter: string) => boolean {
  const known = new Map<string, boolean>();
  return (quarter) => {
    let over = known.get(quarter);
    if (over === undefined) {
      const read = readQuarter(quarter);
      known.set(quarter, over = read.ok && lastDay(read.value) + monthToCollect < today + lag);
    }
    return over;
  };
}
