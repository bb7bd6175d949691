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
      const counts = new Map<string, number>();
      for (const row of rows) counts.set(table.text(row, column), (counts.get(table.text(row, column)) ?? 0) + 1);
      for (const row of rows) {
        const other = rows[0] === row ? rows[1] : rows[0];
        if ((counts.get(table.text(row, column)) ?? 0) > 1) tell({ code: "nameTwice", row, column });
        else if (other) tell({ code: "nameSpelledTwice", row, column, details: { other: table.cell(other, column) } });
      }
    },
  } : undefined,
};
