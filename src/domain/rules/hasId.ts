import type { Maker } from "./maker";

/** A row without an id: one that was typed without the add-in, or whose id was emptied. */
export const hasId: Maker<"hasId"> = ({ column }, table) => table.has(column) ? {
  each: "row",
  look(row, tell) {
    if (table.value(row, column) === null) tell({ code: "idMissing", row, column, fix: { kind: "newId" } });
  },
} : undefined;
