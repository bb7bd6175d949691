import { fractionAmong } from "../reading/expectedRange";
import type { RuleDefinition } from "./definition";

/**
 * A target or baseline of a percentage that was typed as a fraction, beside the other of the two and measured values that were not: “60%”
 * typed in a cell is kept as 0.6.
 */
export const fractionAims: RuleDefinition<"fractionAims", "fractionMixed"> = {
  finds: {
    fractionMixed: { severity: "warning" },
  },
  // Judged over all values of an indicator together.
  signals: undefined,
  make: ({ name, columns, kind }, table, book) => {
    const measurements = book.table("measurements");
    if (!measurements?.has("indicator", "value") || !table.has(name, kind, ...columns)) return undefined;
    return {
      each: "group",
      members: [{ table, columns: [name] }, { table: measurements, columns: ["indicator"] }],
      look(rows, tell, others) {
        const [row, twin] = rows;
        if (!row || twin || book.list("indicatorKind")?.idOf(table.value(row, kind)) !== "percentage") return;
        const isSlip = fractionAmong([...others.flatMap((one) => measurements.number(one, "value") ?? []), ...columns.flatMap((column) => table.number(row, column) ?? [])]);
        for (const column of columns) if (isSlip(table.number(row, column) ?? 0)) tell({ code: "fractionMixed", row, column });
      },
    };
  },
};
