import { nameSeparator } from "../names";
import type { RuleDefinition } from "./definition";

/** A name of a party without the sign that separates parties: in every cell that names several it would fall apart in two. */
export const oneName: RuleDefinition<"oneName", "nameSeparator"> = {
  finds: {
    nameSeparator: { severity: "error" },
  },
  // Excel takes one validation a cell, which `unique` has.
  signals: undefined,
  make: ({ column }, table) => table.has(column) ? {
    each: "row",
    look(row, tell) {
      if (table.text(row, column).includes(nameSeparator)) tell({ code: "nameSeparator", row, column });
    },
  } : undefined,
};
