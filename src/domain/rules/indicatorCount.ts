import type { RuleDefinition } from "./definition";

/** A few indicators that are really measured do more than many that stay empty. Our own bound: two for each party that takes part, and twelve are always fine. */
const alwaysFine = 12;
const perParty = 2;

/** A tip about more indicators than the parties can keep up. Waits until parties have confirmed. */
export const indicatorCount: RuleDefinition<"indicatorCount", "indicatorsMany"> = {
  finds: {
    indicatorsMany: { severity: "tip" },
  },
  // About a table as a whole: no cell of it is wrong.
  signals: undefined,
  make: ({ name }, table, book) => table.has(name) ? {
    each: "book",
    watches: [table.key, "stakeholders"],
    look(tell) {
      const [stakeholders, statuses] = [book.table("stakeholders"), book.list("partyStatus")];
      if (!stakeholders || !statuses) return;
      const parties = stakeholders.rows.filter((row) => statuses.idOf(stakeholders.value(row, "status")) === "confirmed").length;
      const count = book.names("indicators")?.size ?? 0;
      const max = Math.max(alwaysFine, perParty * parties);
      if (parties > 0 && count > max) tell({ code: "indicatorsMany", column: name, details: { count, parties, max } });
    },
  } : undefined,
};
