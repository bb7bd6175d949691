import type { Maker } from "./maker";

/** Rows that say the same. Each of them is told, so that people choose which one stays. */
export const twice: Maker<"twice"> = ({ columns, partly, code }, table) => table.has(...columns) ? {
  each: "group",
  members: [{ table, columns, partly }],
  look(rows, tell) {
    if (rows.length > 1) for (const row of rows) tell({ code, row, column: columns[0] });
  },
} : undefined;
