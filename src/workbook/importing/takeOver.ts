import type { CheckedWorkbook } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import { preview, type Given, type PreviewRow } from "../../domain/importing";
import { failure, success, type Outcome } from "../../domain/outcome";
import type { Change } from "../changes/change";

/** A list that is to be taken over, and the rows of it that somebody agreed to, by their numbers in the list. */
export interface ToTakeOver extends Given {
  accepted: ReadonlySet<number>;
}

/** How many rows came in, how many rows of the workbook were completed, and how many that were agreed to turned out to be there by now. */
export interface TakenOver {
  added: number;
  filled: number;
  passed: number;
}

/**
 * What changes when a list is taken over: rows that are not there yet are added, empty cells of rows that are there are filled. The list
 * is held against the workbook as it is now, so that doing it twice adds nothing; no cell that holds anything is touched.
 */
export function takeOver(book: CheckedWorkbook, { accepted, ...given }: ToTakeOver, newId: NewId): Outcome<{ changes: Change[]; told: TakenOver }> {
  const seen = preview(book, given);
  const table = given.target.table;
  if (!seen) return failure("tableMissing", { name: table });
  const agreed = seen.rows.filter(({ number }) => accepted.has(number));
  const added = agreed.filter((row) => row.is === "new");
  const filled = agreed.filter((row) => row.is === "fills");
  const changes: Change[] = [
    ...(added.length > 0 ? [{ is: "add", table, rows: withIds(added, newId) } as const] : []),
    ...filled.map(({ row = -1, differences }): Change => ({
      is: "set", table, row,
      before: Object.fromEntries(differences.map(({ column, stands }) => [column, stands])),
      after: Object.fromEntries(differences.map(({ column, given: says }) => [column, says])),
    })),
  ];
  return success({ changes, told: { added: added.length, filled: filled.length, passed: accepted.size - added.length - filled.length } });
}

/** Each row with an id of its own: the one that it brings from another workbook, the first time that it comes by. */
function withIds(rows: readonly PreviewRow[], newId: NewId) {
  const taken = new Set<string>();
  return rows.map(({ cells }) => {
    const brought = String(cells["id"] ?? "");
    const id = brought === "" || taken.has(brought) ? newId() : brought;
    taken.add(id);
    return { ...cells, id };
  });
}
