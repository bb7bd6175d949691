import type { RuleDefinition } from "./definition";

/** A row's id is its own. Of two rows with the same one was copied: the later one is new. */
export const ownId: RuleDefinition<"ownId", "idTwice"> = {
  finds: {
    idTwice: { severity: "error" },
  },
  // Ids are hidden from whoever types.
  signals: undefined,
  make: ({ column }, table) => table.has(column) ? {
    each: "group",
    members: [{ table, columns: [column], by: "text" }],
    look(rows, tell) {
      for (const row of rows.slice(1)) tell({ code: "idTwice", row, column, fix: { kind: "newId" } });
    },
  } : undefined,
};
