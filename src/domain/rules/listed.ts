import type { RuleDefinition } from "./definition";

/** One value of a list. Another spelling of it can be mended; something that only looks like it is a suggestion. */
export const listed: RuleDefinition<"listed", "listSpelling" | "listNear" | "listUnknown"> = {
  finds: {
    listSpelling: { severity: "warning" },
    listNear: { severity: "error", isRefused: true },
    listUnknown: { severity: "error", isRefused: true },
  },
  signals: undefined,
  make: ({ column, list }, table, book) => {
    const known = book.list(list);
    // An empty list refuses nothing: there is nothing yet to choose from.
    if (!known || known.values.length === 0 || !table.has(column)) return undefined;
    return {
      each: "row",
      look(row, tell) {
        const value = table.value(row, column);
        if (value === null || known.has(String(value))) return;
        const meant = known.find(String(value));
        if (meant) return tell({ code: "listSpelling", row, column, details: { value: meant.text }, fix: { kind: "spelling", value: meant.text } });
        const near = known.nearest(String(value));
        tell(near === undefined ? { code: "listUnknown", row, column } : { code: "listNear", row, column, details: { value: near } });
      },
    };
  },
};
