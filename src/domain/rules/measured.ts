import { isDue } from "../indicators/due";
import type { Frequency } from "../network";
import type { RuleDefinition } from "./definition";
import { passed } from "./quarterStates";

/** An indicator without a measurement in a quarter that has passed. By its frequency: every quarter, the second and fourth, or the fourth. */
export const measured: RuleDefinition<"measured", "quarterUnmeasured"> = {
  finds: {
    quarterUnmeasured: { severity: "warning" },
  },
  // About a table as a whole: no cell of it is wrong.
  signals: undefined,
  make: ({ name, frequency, list }, table, book) => {
    const measurements = book.table("measurements");
    if (!measurements?.has("indicator", "quarter") || !table.has(name)) return undefined;
    const over = (book.list("quarter")?.values ?? []).map(({ text }) => text).filter(passed(book));
    return {
      each: "group",
      members: [{ table, columns: [name] }, { table: measurements, columns: ["indicator"] }],
      begun: measurements,
      look(rows, tell, others) {
        const [row, twin] = rows;
        // Of two indicators with one name nobody knows whose measurements these are. Before the first measurement all are missing, which anyone sees.
        if (!row || twin || measurements.rows.length === 0) return;
        const often = book.list(list)?.idOf(table.value(row, frequency)) as Frequency | undefined;
        const present = new Set(others.map((one) => measurements.text(one, "quarter")));
        const missing = over.filter((quarter) => isDue(quarter, often) && !present.has(quarter));
        if (missing.length > 0) tell({ code: "quarterUnmeasured", row, column: name, details: { quarters: summed(missing) } });
      },
    };
  },
};

const named = 4;

/** The first few by name and how many more there are: "2025-K1, 2025-K2 (+3)". */
function summed(quarters: readonly string[]): string {
  const more = quarters.length - named;
  return quarters.slice(0, named).join(", ") + (more > 0 ? ` (+${more})` : "");
}
