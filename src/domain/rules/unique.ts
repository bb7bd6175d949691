import type { RuleDefinition } from "./definition";

/** Names of rows: each one once, in whatever spelling. Every row of the same name is told, so that people choose which one stays. */
export const unique: RuleDefinition<"unique", "nameTwice" | "nameSpelledTwice"> = {
  finds: {
    nameTwice: { severity: "error", isRefused: true },
    nameSpelledTwice: { severity: "warning" },
  },
  signals: undefined,
  make: ({ column }, table) => table.has(column) ? {
    each: "group",
    members: [{ table, columns: [column] }],
    look(rows, tell) {
      if (rows.length < 2) return;
      for (const row of rows) {
        const name = table.text(row, column);
        const others = rows.filter((other) => other !== row);
        if (others.some((other) => table.text(other, column) === name)) {
          tell({ code: "nameTwice", row, column });
        } else {
          const other = others[0];
          if (other) tell({ code: "nameSpelledTwice", row, column, details: { other: table.cell(other, column) } });
        }
      }
    },
  } : undefined,
};
