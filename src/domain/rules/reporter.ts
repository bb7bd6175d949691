import type { CheckedRow } from "../checked";
import type { Names } from "../views/names";
import type { RuleDefinition } from "./definition";
import { quarterStates, statesWatched } from "./quarterStates";
import { splitNames } from "../names";

/**
 * A measurement by a party that its indicator does not name under "Wie levert". An indicator that names nobody asks everyone, and a closed
 * quarter may have asked others. Names that do not exist are told by another rule.
 */
export const reporter: RuleDefinition<"reporter", "reporterOther"> = {
  finds: {
    reporterOther: { severity: "warning" },
  },
  // How the indicator is computed, who delivers it and whether the quarter has passed stand on other sheets: too slow for every cell.
  signals: undefined,
  make: ({ indicator, organisation, quarter }, table, book) => {
    const indicators = book.table("indicators");
    if (!table.has(indicator, organisation, quarter) || !indicators?.has("reporters")) return undefined;
    const stateOf = quarterStates(book);
    const partiesIn = remembering();
    return {
      each: "row",
      also: [
        { table: "indicators", column: "name" }, { table: "indicators", column: "reporters" }, { table: "stakeholders", column: "organisation" }, ...statesWatched,
      ],
      look(row, tell) {
        const [found, names] = [book.names("indicators")?.row(table.text(row, indicator)), book.names("stakeholders")];
        const asked = found ? indicators.text(found, "reporters") : "";
        if (asked === "" || !names) return;
        const [party, parties] = [names.row(table.text(row, organisation)), partiesIn(names, asked)];
        if (!party || parties.has(party) || parties.has(undefined) || stateOf?.(table.text(row, quarter)) === "closed") return;
        tell({ code: "reporterOther", row, column: organisation, details: { reporters: indicators.heading("reporters"), sheet: indicators.sheet } });
      },
    };
  },
};

/** Finds the rows of the parties in a cell, undefined among them where one does not exist; the same cell holds for many measurements. */
function remembering(): (names: Names, text: string) => ReadonlySet<CheckedRow | undefined> {
  let of: Names | undefined;
  let known = new Map<string, ReadonlySet<CheckedRow | undefined>>();
  return (names, text) => {
    if (of !== names) [of, known] = [names, new Map()];
    let parties = known.get(text);
    if (!parties) known.set(text, parties = new Set(splitNames(text).map((name) => names.row(name))));
    return parties;
  };
}
