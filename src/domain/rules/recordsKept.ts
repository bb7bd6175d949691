import type { RuleDefinition } from "./definition";

/** Every row of measurements that was recorded at closing is still there, or the log says that it went. */
export const recordsKept: RuleDefinition<"recordsKept", "recordGone"> = {
  finds: {
    recordGone: { severity: "warning" },
  },
  // What was recorded stands on other sheets, which nobody sees; how a quarter stands its own columns show.
  signals: undefined,
  make: ({ quarter }, table, book) => {
    const [records, log, measurements] = [book.table("closedValues"), book.table("corrections"), book.table("measurements")];
    if (!records?.has("measurement", "quarter") || !log || !measurements?.has("id") || !table.has(quarter)) return undefined;
    return {
      each: "book",
      watches: ["measurements", "closedValues", "corrections", "quarters"],
      look(tell) {
        if (records.rows.length === 0) return;
        const there = new Set(measurements.rows.map((row) => measurements.text(row, "id")));
        const told = new Set(log.rows.map((row) => log.text(row, "measurement")));
        const gone = new Map<string, number>();
        for (const record of records.rows) {
          const id = records.text(record, "measurement");
          if (there.has(id) || told.has(id)) continue;
          const own = records.text(record, "quarter");
          gone.set(own, (gone.get(own) ?? 0) + 1);
        }
        for (const row of table.rows) {
          const count = gone.get(table.text(row, quarter));
          if (count !== undefined) tell({ code: "recordGone", row, column: quarter, details: { count } });
        }
      },
    };
  },
};
