import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import type { Text } from "../../messages";
import { colours } from "../styles";

/** A column that the product fills in itself. */
const kept = (heading: Text) => ({ heading, width: 84, explain: { nl: "Vastgelegd bij het sluiten.", en: "Recorded when the quarter was closed." } });

/** What stood in every row of measurements when its quarter was closed, so that a later change is seen. */
const table = tableOf("closedValues", {
  name: "tblVastgelegdeMetingen",
  printedTo: "blank",
  rules: [],
  columns: {
    measurement: kept({ nl: "ID van de meting", en: "ID of the measurement" }),
    indicator: kept({ nl: "Indicator", en: "Indicator" }),
    organisation: kept({ nl: "Organisatie", en: "Organisation" }),
    quarter: kept({ nl: "Kwartaal", en: "Quarter" }),
    value: kept({ nl: "Waarde", en: "Value" }),
    numerator: kept({ nl: "Teller", en: "Numerator" }),
    denominator: kept({ nl: "Noemer", en: "Denominator" }),
    blank: kept({ nl: "Reden leeg", en: "Why empty" }),
  },
});

export const closedValues: SheetDefinition = {
  key: "closedValues",
  inside: "figures",
  name: { nl: "Vastgelegde metingen", en: "Recorded measurements" },
  purpose: {
    nl: "De metingen zoals ze waren bij het sluiten van een kwartaal. Verander hier niets.",
    en: "The measurements as they were when a quarter was closed. Change nothing here.",
  },
  tab: colours.rest,
  visibility: "veryHidden",
  table,
};
