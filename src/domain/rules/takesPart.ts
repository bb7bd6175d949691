import { splitNames } from "../names";
import type { RuleDefinition } from "./definition";

const open = ["approached", "interested"];

/** A party that must do something has said that it takes part, and has not left. Parties that do not exist are told by another rule. */
export const takesPart: RuleDefinition<"takesPart", "partyNotConfirmed" | "partyLeft"> = {
  finds: {
    partyNotConfirmed: { severity: "warning" },
    partyLeft: { severity: "warning" },
  },
  // A cell may name several parties, each with a state of its own.
  signals: undefined,
  make: ({ column, closed }, table, book) => table.has(column) ? {
    each: "row",
    also: [{ table: "stakeholders", column: "organisation" }, { table: "stakeholders", column: "status" }],
    look(row, tell) {
      const text = table.text(row, column);
      const [parties, names, statuses] = [book.table("stakeholders"), book.names("stakeholders"), book.list("partyStatus")];
      if (text === "" || !parties || !names || !statuses) return;
      if (closed?.items.includes(book.list(closed.list)?.idOf(table.value(row, closed.column)) ?? "")) return;
      // Each party once, however often it stands in the cell.
      for (const party of new Set(splitNames(text).map((name) => names.row(name)))) {
        const status = party && statuses.idOf(parties.value(party, "status"));
        if (!party || status === undefined) continue;
        const details = { party: parties.text(party, "organisation") };
        if (status === "left") tell({ code: "partyLeft", row, column, details });
        else if (open.includes(status)) tell({ code: "partyNotConfirmed", row, column, details });
      }
    },
  } : undefined,
};
