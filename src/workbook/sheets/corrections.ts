import type { SheetDefinition, TableDefinition } from "../definition";
import { colours } from "../styles";
import { idColumn } from "./columns";

/** The log of what was changed in a closed quarter: one row a change. Names are those of then, so they are texts and refer to nothing. */
const table: TableDefinition = {
  key: "corrections",
  name: "tblCorrecties",
  printedTo: "reason",
  rules: [],
  columns: [
    {
      id: "date", heading: { nl: "Datum", en: "Date" }, width: 80, required: true, kind: { is: "date" },
      explain: { nl: "Wanneer is het veranderd?", en: "When was it changed?" },
    },
    {
      id: "quarter", heading: { nl: "Kwartaal", en: "Quarter" }, width: 76, required: true, kind: { is: "list", list: "quarter" },
      explain: { nl: "Het gesloten kwartaal.", en: "The closed quarter." },
    },
    {
      id: "indicator", heading: { nl: "Indicator", en: "Indicator" }, width: 200, kind: { is: "text", max: 120 },
      explain: { nl: "Welk cijfer?", en: "Which figure?" },
    },
    {
      id: "organisation", heading: { nl: "Organisatie", en: "Organisation" }, width: 160, kind: { is: "text", max: 120 },
      explain: { nl: "Van wie?", en: "Whose?" },
    },
    {
      id: "field", heading: { nl: "Wat", en: "What" }, width: 84, required: true, kind: { is: "list", list: "correctedField" },
      explain: { nl: "Welke cel van de rij?", en: "Which cell of the row?" },
    },
    {
      id: "from", heading: { nl: "Was", en: "Was" }, width: 100, kind: { is: "entry" },
      explain: { nl: "Wat er stond. Leeg: er stond niets.", en: "What stood there. Empty: nothing." },
    },
    {
      id: "to", heading: { nl: "Is nu", en: "Is now" }, width: 100, kind: { is: "entry" },
      explain: { nl: "Wat er sindsdien staat.", en: "What stands there since." },
    },
    {
      id: "reason", heading: { nl: "Reden", en: "Reason" }, width: 240, required: true, kind: { is: "text", max: 1000 },
      explain: { nl: "Waarom is het veranderd? Geen namen van cliënten of gezinnen.", en: "Why was it changed? No names of clients or families." },
    },
    {
      id: "measurement", heading: { nl: "ID van de meting", en: "ID of the measurement" }, width: 84, hidden: true, kind: { is: "text", max: 40 },
      explain: { nl: "Vult het paneel in.", en: "The pane fills this in." },
    },
    idColumn,
  ],
};

export const corrections: SheetDefinition = {
  key: "corrections",
  name: { nl: "Correcties", en: "Corrections" },
  purpose: {
    nl: "Wat na het sluiten van een kwartaal nog is veranderd, en waarom. Het paneel schrijft dit bij.",
    en: "What was changed after a quarter was closed, and why. The pane writes this.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
