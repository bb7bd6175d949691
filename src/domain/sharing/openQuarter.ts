import type { CheckedWorkbook } from "../checked";
import { tableRows } from "./tableRows";

/** The quarter that is open ("2026-K3"); the last of them where more are. */
export function openQuarter(book: CheckedWorkbook): string | undefined {
  const word = book.lists["quarterState"]?.find(({ id }) => id === "open")?.text;
  const open = (tableRows(book, "quarters") ?? []).filter(({ cells }) => word !== undefined && cells["state"] === word).map(({ cells }) => String(cells["quarter"] ?? ""));
  return open.sort().at(-1);
}
