import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import type { Text } from "../../messages";
import { colours } from "../styles";

/** A column that the product fills in itself. */
const kept = (heading: Text) => ({ heading, width: 84, explain: { nl: "Vastgelegd bij het sluiten.", en: "Recorded when the quarter was closed." } });

/** What was true of each indicator when its quarter was closed: how it was defined, what it was held against, and what came out. */
const table = tableOf("closed", {
  name: "tblVastgelegd",
  printedTo: "expected",
  rules: [{ is: "sealed", seal: "seal" }],
  columns: {
    quarter: kept({ nl: "Kwartaal", en: "Quarter" }),
    // The name of then; the id tells which indicator it is now.
    indicator: kept({ nl: "Indicator", en: "Indicator" }),
    indicatorId: kept({ nl: "ID van de indicator", en: "ID of the indicator" }),
    kind: kept({ nl: "Soort", en: "Kind" }),
    unit: kept({ nl: "Eenheid", en: "Unit" }),
    direction: kept({ nl: "Richting", en: "Direction" }),
    aggregation: kept({ nl: "Samenvoegen", en: "Aggregation" }),
    frequency: kept({ nl: "Meetfrequentie", en: "Frequency" }),
    baseline: kept({ nl: "Nulwaarde", en: "Baseline" }),
    target: kept({ nl: "Streefwaarde", en: "Target" }),
    margin: kept({ nl: "Marge", en: "Margin" }),
    // What the formulas compute with of that definition (figures/ways).
    way: kept({ nl: "Rekenwijze", en: "Way of computing" }),
    sign: kept({ nl: "Teken van de richting", en: "Sign of the direction" }),
    period: kept({ nl: "Kwartalen tussen twee metingen", en: "Quarters between two measurements" }),
    // Of the network as a whole; empty where nothing was measured.
    value: kept({ nl: "Waarde", en: "Value" }),
    // Parties that gave a value, and parties from which one was asked.
    measured: kept({ nl: "Gemeten", en: "Measured" }),
    expected: kept({ nl: "Gevraagd", en: "Asked" }),
    // How few people it goes over (domain/indicators/parts).
    rest: kept({ nl: "Rest zonder de grootste", en: "Rest without the largest" }),
    smallest: kept({ nl: "Kleinste bijdrage", en: "Smallest part" }),
    people: kept({ nl: "Over hoeveel mensen", en: "Over how many people" }),
    fewest: kept({ nl: "Kleinste groep", en: "Smallest group" }),
    // By it formulas find the row: the quarter and the indicator's id.
    key: kept({ nl: "Sleutel", en: "Key" }),
    seal: kept({ nl: "Zoals vastgelegd", en: "As recorded" }),
  },
});

export const closed: SheetDefinition = {
  key: "closed",
  inside: "figures",
  name: { nl: "Vastgelegd", en: "Recorded" },
  purpose: {
    nl: "Hoe elke indicator was bij het sluiten van een kwartaal. Verander hier niets.",
    en: "How each indicator was when a quarter was closed. Change nothing here.",
  },
  tab: colours.rest,
  visibility: "veryHidden",
  table,
};
