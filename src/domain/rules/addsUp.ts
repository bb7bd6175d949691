import type { Frequency } from "../network";
import { isDue } from "../indicators/due";
import type { RuleDefinition } from "./definition";

/**
 * A sum of which the quarters together seem to make the target, and each of them alone is held against all of it: every quarter brings
 * about its part of the road. Told of the choice that adds the quarters up; a network that means a sum by quarter goes on as it is.
 */
export const addsUp: RuleDefinition<"addsUp", "addsUp"> = {
  finds: {
    addsUp: { severity: "tip" },
  },
  // It takes all values of an indicator together.
  signals: undefined,
  make: ({ name, baseline, target, frequency, aggregation }, table, book) => {
    const measurements = book.table("measurements");
    const choice = book.list("aggregation")?.values.find(({ id }) => id === "cumulative")?.text;
    if (choice === undefined || !measurements?.has("indicator", "quarter", "value") || !table.has(name, target, aggregation)) return undefined;
    const quarters = (book.list("quarter")?.values ?? []).map(({ text }) => text);
    return {
      each: "group",
      members: [{ table, columns: [name] }, { table: measurements, columns: ["indicator"] }],
      look(rows, tell, others) {
        const [row, twin] = rows;
        if (!row || twin || book.list("aggregation")?.idOf(table.value(row, aggregation)) !== "sum") return;
        const often = book.list("frequency")?.idOf(table.value(row, frequency)) as Frequency | undefined;
        const due = quarters.filter((quarter) => isDue(quarter, often));
        const part = ((table.number(row, target) ?? 0) - (table.number(row, baseline) ?? 0)) / due.length;
        const totals = new Map<string, number>();
        for (const one of others) {
          const [quarter, value] = [measurements.text(one, "quarter"), measurements.number(one, "value")];
          if (value !== undefined) totals.set(quarter, (totals.get(quarter) ?? 0) + value);
        }
        // Fewer quarters than this say nothing of what they make together, and of a plan of a few quarters each is a large part anyway.
        if (part <= 0 || due.length < fewest || totals.size < several) return;
        if ([...totals.values()].every((total) => total >= least * part && total <= most * part)) tell({ code: "addsUp", row, column: aggregation, details: { choice } });
      },
    };
  },
};

const [fewest, several] = [4, 3];
/** Times its equal part of the road: our own choice. */
const [least, most] = [0.5, 2];
