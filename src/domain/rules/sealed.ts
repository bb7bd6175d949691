import { readSeal, sealedColumns } from "../quarters/seal";
import { writeEntry } from "../reading/entry";
import type { RuleDefinition } from "./definition";

/** What was recorded of an indicator when its quarter was closed is still what its copy says: the figures of that quarter are read from it. */
export const sealed: RuleDefinition<"sealed", "recordChanged"> = {
  finds: {
    recordChanged: { severity: "warning" },
  },
  // It stands on a sheet that nobody sees.
  signals: undefined,
  make: ({ seal }, table, book) => {
    const held = sealedColumns.filter((column) => table.has(column));
    return table.has(seal) ? {
      each: "row",
      look(row, tell) {
        const was = readSeal(table.text(row, seal));
        if (!was) return;
        for (const column of held) {
          const [value, is] = [was(column), table.value(row, column)];
          if (writeEntry(value, book.language) !== writeEntry(is, book.language)) tell({ code: "recordChanged", row, column, fix: { kind: "recorded", value } });
        }
      },
    } : undefined;
  },
};
