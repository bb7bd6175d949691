import type { RuleDefinition } from "./definition";

/** Each subject of the list has an agreement that holds. Waits until there is a first agreement. */
export const subjects: RuleDefinition<"subjects", "subjectMissing"> = {
  finds: {
    subjectMissing: { severity: "warning" },
  },
  // About a table as a whole: no cell of it is wrong.
  signals: undefined,
  make: ({ column, list, status, statusList, ended }, table, book) => table.has(column) ? {
    each: "book",
    watches: [table.key],
    look(tell) {
      const known = book.list(list);
      if (!known || table.rows.length === 0) return;
      const covered = new Set(table.rows
        .filter((row) => book.list(statusList)?.idOf(table.value(row, status)) !== ended)
        .map((row) => known.find(table.text(row, column))));
      for (const subject of known.values) {
        if (!covered.has(subject)) tell({ code: "subjectMissing", column, details: { subject: subject.text } });
      }
    },
  } : undefined,
};
