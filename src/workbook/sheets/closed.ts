import type { ColumnDefinition, ColumnKind, SheetDefinition, TableDefinition } from "../definition";
import type { Text } from "../../messages";
import { colours } from "../styles";
import { idColumn } from "./columns";

/** A column that the product fills in itself. */
const kept = (id: string, heading: Text, kind: ColumnKind): ColumnDefinition => ({
  id, heading, kind, width: 84,
  explain: { nl: "Vastgelegd bij het sluiten.", en: "Recorded when the quarter was closed." },
});
const number: ColumnKind = { is: "number" };

/** What was true of each indicator when its quarter was closed: how it was defined, what it was held against, and what came out. */
const table: TableDefinition = {
  key: "closed",
  name: "tblVastgelegd",
  kept: true,
  printedTo: "expected",
  rules: [],
  columns: [
    kept("quarter", { nl: "Kwartaal", en: "Quarter" }, { is: "list", list: "quarter" }),
    // The name of then; the id tells which indicator it is now.
    kept("indicator", { nl: "Indicator", en: "Indicator" }, { is: "text", max: 120 }),
    kept("indicatorId", { nl: "ID van de indicator", en: "ID of the indicator" }, { is: "text", max: 40 }),
    kept("kind", { nl: "Soort", en: "Kind" }, { is: "list", list: "indicatorKind" }),
    kept("unit", { nl: "Eenheid", en: "Unit" }, { is: "text", max: 40 }),
    kept("direction", { nl: "Richting", en: "Direction" }, { is: "list", list: "direction" }),
    kept("aggregation", { nl: "Samenvoegen", en: "Aggregation" }, { is: "list", list: "aggregation" }),
    kept("frequency", { nl: "Meetfrequentie", en: "Frequency" }, { is: "list", list: "frequency" }),
    kept("baseline", { nl: "Nulwaarde", en: "Baseline" }, number),
    kept("target", { nl: "Streefwaarde", en: "Target" }, number),
    kept("margin", { nl: "Marge", en: "Margin" }, number),
    // What the formulas compute with of that definition (figures/ways).
    kept("way", { nl: "Rekenwijze", en: "Way of computing" }, number),
    kept("sign", { nl: "Teken van de richting", en: "Sign of the direction" }, number),
    kept("period", { nl: "Kwartalen tussen twee metingen", en: "Quarters between two measurements" }, number),
    // Of the network as a whole; empty where nothing was measured.
    kept("value", { nl: "Waarde", en: "Value" }, number),
    // Parties that gave a value, and parties from which one was asked.
    kept("measured", { nl: "Gemeten", en: "Measured" }, number),
    kept("expected", { nl: "Gevraagd", en: "Asked" }, number),
    idColumn,
  ],
};

export const closed: SheetDefinition = {
  key: "closed",
  name: { nl: "Vastgelegd", en: "Recorded" },
  purpose: {
    nl: "Hoe elke indicator was bij het sluiten van een kwartaal. Verander hier niets.",
    en: "How each indicator was when a quarter was closed. Change nothing here.",
  },
  tab: colours.rest,
  visibility: "veryHidden",
  table,
};
