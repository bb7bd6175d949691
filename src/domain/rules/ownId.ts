import type { Maker } from "./maker";

/** A row's id is its own. Of two rows with the same one was copied: the later one is new. */
export const ownId: Maker<"ownId"> = ({ column }, table) => table.has(column) ? {
  each: "group",
  members: [{ table, columns: [column], exact: true }],
  look(rows, tell) {
    for (const row of rows.slice(1)) tell({ code: "idTwice", row, column, fix: { kind: "newId" } });
  },
} : undefined;
