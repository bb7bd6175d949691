import type { CheckedRow } from "../checked";
import type { CellValue } from "../schema";
import { indexed } from "../views/indexed";
import { afterCorrections } from "../quarters/logged";
import { namesFor } from "../quarters/recordedNames";
import { writeEntry } from "../reading/entry";
import type { RuleDefinition } from "./definition";
import { quarterStates, statesWatched } from "./quarterStates";
import { namesNowIn, namesWatched } from "./recordedNames";

/** Rows of a closed quarter hold, in every column that was recorded, what was recorded at closing or logged as a correction since. */
export const recorded: RuleDefinition<"recorded", "correctionUnlogged" | "measurementAdded"> = {
  finds: {
    correctionUnlogged: { severity: "warning" },
    measurementAdded: { severity: "warning" },
  },
  // What was recorded stands on other sheets, which nobody sees; how a quarter stands its own columns show.
  signals: undefined,
  make: ({ columns, indicator, organisation, quarter, field, fieldList }, table, book) => {
    const [records, log, stateOf] = [book.table("closedValues"), book.table("corrections"), quarterStates(book)];
    if (!records || !log || !stateOf || !table.has("id", quarter, ...columns)) return undefined;
    const recordOf = indexed(records, "measurement");
    const lineOf = indexed(log, "measurement");
    const now = namesNowIn(book, records);
    const text = (value: CellValue) => writeEntry(value, book.language);
    /** What a cell should hold: what was recorded, with what the log says of it since. */
    const corrected = (was: CellValue, lines: readonly CheckedRow[]): CellValue => {
      const changes = lines.map((line) => ({ from: text(log.value(line, "from")), to: text(log.value(line, "to")), value: log.value(line, "to") }));
      const is = afterCorrections(text(was), changes);
      return is === text(was) ? was : changes.find(({ to }) => to === is)?.value ?? null;
    };
    const namesIn = (one: typeof table | typeof records, row: CheckedRow) => ({ indicator: one.text(row, indicator), organisation: one.text(row, organisation) });
    return {
      each: "row",
      also: [...columns.map((column) => ({ table: "closedValues", column } as const)), { table: "corrections", column: "to" }, { table: "corrections", column: field }, ...statesWatched, ...namesWatched],
      look(row, tell) {
        if (records.rows.length === 0) return;
        const id = table.text(row, "id");
        const found = id === "" ? undefined : recordOf(id).at(0);
        const lines = id === "" ? [] : lineOf(id);
        // A row that was carried to another quarter is held against the one that it was recorded in.
        const record = found && stateOf(records.text(found, "quarter")) === "closed" ? found : undefined;
        if (!record) {
          if (lines.length === 0 && stateOf(table.text(row, quarter)) === "closed") tell({ code: "measurementAdded", row, column: quarter });
          return;
        }
        const names = namesFor({ ...namesIn(records, record), quarter: records.text(record, "quarter") }, namesIn(table, row), now);
        for (const column of columns) {
          const isName = column === indicator || column === organisation;
          const own = lines.filter((one) => book.list(fieldList)?.idOf(log.value(one, field)) === column);
          const expected = corrected(isName ? names[column === indicator ? "indicator" : "organisation"] || null : records.value(record, column), own);
          const [should, is] = [text(expected), text(table.value(row, column))];
          if (isName || column === quarter ? book.same(should) === book.same(is) : should === is) continue;
          tell({ code: "correctionUnlogged", row, column, fix: { kind: "recorded", value: expected } });
        }
      },
    };
  },
};
