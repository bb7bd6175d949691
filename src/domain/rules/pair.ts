import type { CheckedRow } from "../checked";
import type { RuleDefinition } from "./definition";

/** Two names that belong together whatever their order: not the same name twice, and each pair once within a group. */
export const pair: RuleDefinition<"pair", "relationSelf" | "relationTwice"> = {
  finds: {
    relationSelf: { severity: "error", isShown: true },
    relationTwice: { severity: "error" },
  },
  signals: ({ first: one, second: other }) => [{
    column: other, look: "bad", when: ({ cell }) => `=AND(${cell(one)}<>"",${cell(other)}=${cell(one)})`,
  }],
  make: ({ first, second, within }, table, book) => table.has(first, second, within) ? {
    each: "group",
    members: [{ table, columns: [within], partly: true }],
    look(rows, tell) {
      const seen = new Map<string, CheckedRow[]>();
      for (const row of rows) {
        const names = [first, second].map((column) => book.same(table.text(row, column)));
        if (names.includes("")) continue;
        if (names[0] === names[1]) {
          tell({ code: "relationSelf", row, column: second });
          continue;
        }
        const key = JSON.stringify(names.sort());
        seen.set(key, [...(seen.get(key) ?? []), row]);
      }
      for (const twins of seen.values()) if (twins.length > 1) for (const row of twins) tell({ code: "relationTwice", row, column: first });
    },
  } : undefined,
};
