import type { RuleDefinition } from "./definition";

/** A cell that may not be empty in a row that holds anything else. */
export const required: RuleDefinition<"required", "required" | "waiting"> = {
  finds: {
    required: { severity: "error", isShown: true },
    waiting: { severity: "open", isShown: true },
  },
  // A row is there as soon as anything of it is typed.
  signals: ({ column, unless }, others) => [{
    column, look: "asked",
    when: ({ cell, item }) => {
      const waits = unless ? `,${cell(unless.column)}<>${item(unless.list, unless.item)}` : "";
      return `=AND(${cell(column)}="",OR(${others.map((other) => `${cell(other)}<>""`).join(",")})${waits})`;
    },
  }],
  make: ({ column, waits, unless }, table, book) => {
    if (!table.has(column)) return undefined;
    const code = waits ? "waiting" : "required";
    return {
      each: "row",
      look(row, tell) {
        if (table.value(row, column) !== null) return;
        if (unless && book.list(unless.list)?.idOf(table.value(row, unless.column)) === unless.item) return;
        tell({ code, row, column });
      },
    };
  },
};
