import type { RuleDefinition } from "./definition";

/** An agreement to which the parties have not said yes. */
export const confirmed: RuleDefinition<"confirmed", "agreementOpen"> = {
  finds: {
    agreementOpen: { severity: "tip" },
  },
  // The column Signaal says it in words.
  signals: undefined,
  make: ({ status, list, open }, table, book) => table.has(status) ? {
    each: "row",
    look(row, tell) {
      const statuses = book.list(list);
      if (!open.includes(statuses?.idOf(table.value(row, status)) ?? "")) return;
      tell({ code: "agreementOpen", row, column: status, details: { confirmed: statuses?.values.find(({ id }) => id === "confirmed")?.text ?? "" } });
    },
  } : undefined,
};
