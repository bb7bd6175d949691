import { lastDay, readQuarter, writeQuarter, type Quarter } from "../quarter";
import type { Maker } from "./maker";

/** An indicator without a measurement in a quarter that has passed. By its frequency: every quarter, the second and fourth, or the fourth. */
export const measured: Maker<"measured"> = ({ name, frequency, list }, table, book) => {
  const measurements = book.table("measurements");
  if (!measurements?.has("indicator", "quarter") || !table.has(name)) return undefined;
  const passed = passedQuarters(book.list("quarter")?.values.map(({ text }) => text) ?? [], book.today + book.lag);
  return {
    each: "group",
    members: [{ table, columns: [name] }, { table: measurements, columns: ["indicator"] }],
    begun: measurements,
    look(rows, tell, others) {
      const [row, twin] = rows;
      // Of two indicators with one name nobody knows whose measurements these are. Before the first measurement all are missing, which anyone sees.
      if (!row || twin || measurements.rows.length === 0) return;
      const often = book.list(list)?.idOf(table.value(row, frequency));
      const present = new Set(others.map((one) => measurements.text(one, "quarter")));
      const missing = passed.filter((quarter) => isMoment(quarter, often)).map(writeQuarter).filter((quarter) => !present.has(quarter));
      if (missing.length > 0) tell({ code: "quarterUnmeasured", row, column: name, details: { quarters: summed(missing) } });
    },
  };
};

function passedQuarters(texts: readonly string[], today: number): Quarter[] {
  return texts.flatMap((text) => {
    const read = readQuarter(text);
    // A quarter is given the next one's first month to bring the figures together.
    return read.ok && lastDay(read.value) + monthToCollect < today ? [read.value] : [];
  });
}

const monthToCollect = 31;

function isMoment({ number }: Quarter, frequency: string | undefined): boolean {
  if (frequency === "year") return number === 4;
  return frequency === "halfYear" ? number % 2 === 0 : true;
}

const named = 4;

/** The first few by name and how many more there are: "2025-K1, 2025-K2 (+3)". */
function summed(quarters: readonly string[]): string {
  const more = quarters.length - named;
  return quarters.slice(0, named).join(", ") + (more > 0 ? ` (+${more})` : "");
}
