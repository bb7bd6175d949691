import type { CheckedWorkbook } from "../checked";
import { tableRows } from "./tableRows";

/** The quarter that is open ("2026-K3"); the last of them where more are. */
export function openQuarter(book: CheckedWorkbook): string | undefined {
  return lastOpen(book)?.quarter;
}

/** By when its figures are wanted, as Excel's serial number; undefined where no quarter is open, it has no deadline, or that day has passed. */
export function openDeadline(book: CheckedWorkbook): number | undefined {
  const day = lastOpen(book)?.deadline;
  return typeof day === "number" && day >= book.today ? day : undefined;
}

function lastOpen(book: CheckedWorkbook): { quarter: string; deadline: unknown } | undefined {
  const word = book.lists["quarterState"]?.find(({ id }) => id === "open")?.text;
  return (tableRows(book, "quarters") ?? []).filter(({ cells }) => word !== undefined && cells["state"] === word)
    .map(({ cells }) => ({ quarter: String(cells["quarter"] ?? ""), deadline: cells["deadline"] })).sort((a, b) => (a.quarter < b.quarter ? -1 : 1)).at(-1);
}
