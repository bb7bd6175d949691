import type { RuleDefinition } from "./definition";

/** A row without an id: one that was typed without the add-in, or whose id was emptied. */
export const hasId: RuleDefinition<"hasId", "idMissing"> = {
  finds: {
    idMissing: { severity: "tip" },
  },
  // Ids are hidden from whoever types.
  signals: undefined,
  make: ({ column }, table) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      if (table.value(row, column) === null) tell({ code: "idMissing", row, column, fix: { kind: "newId" } });
    },
  } : undefined,
};
