import type { ColumnDefinition, ColumnKind, SheetDefinition, TableDefinition } from "../definition";
import type { Text } from "../../messages";
import { colours } from "../styles";
import { idColumn } from "./columns";

/** A column that the product fills in itself. */
const kept = (id: string, heading: Text, kind: ColumnKind): ColumnDefinition => ({
  id, heading, kind, width: 84,
  explain: { nl: "Vastgelegd bij het sluiten.", en: "Recorded when the quarter was closed." },
});
const text: ColumnKind = { is: "text", max: 120 };
const number: ColumnKind = { is: "number" };

/** What stood in every row of measurements when its quarter was closed, so that a later change is seen. */
const table: TableDefinition = {
  key: "closedValues",
  name: "tblVastgelegdeMetingen",
  kept: true,
  printedTo: "blank",
  rules: [],
  columns: [
    kept("measurement", { nl: "ID van de meting", en: "ID of the measurement" }, text),
    kept("indicator", { nl: "Indicator", en: "Indicator" }, text),
    kept("organisation", { nl: "Organisatie", en: "Organisation" }, text),
    kept("quarter", { nl: "Kwartaal", en: "Quarter" }, { is: "list", list: "quarter" }),
    kept("value", { nl: "Waarde", en: "Value" }, number),
    kept("numerator", { nl: "Teller", en: "Numerator" }, number),
    kept("denominator", { nl: "Noemer", en: "Denominator" }, number),
    kept("blank", { nl: "Reden leeg", en: "Why empty" }, { is: "list", list: "blankReason" }),
    idColumn,
  ],
};

export const closedValues: SheetDefinition = {
  key: "closedValues",
  name: { nl: "Vastgelegde metingen", en: "Recorded measurements" },
  purpose: {
    nl: "De metingen zoals ze waren bij het sluiten van een kwartaal. Verander hier niets.",
    en: "The measurements as they were when a quarter was closed. Change nothing here.",
  },
  tab: colours.rest,
  visibility: "veryHidden",
  table,
};
