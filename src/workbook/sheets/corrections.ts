import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { colours } from "../styles";

/** The log of what was changed in a closed quarter: one row a change. Names are those of then, so they are texts and refer to nothing. */
const table = tableOf("corrections", {
  name: "tblCorrecties",
  printedTo: "reason",
  rules: [],
  columns: {
    date: {
      heading: { nl: "Datum", en: "Date" }, width: 80,
      explain: { nl: "Wanneer is het veranderd?", en: "When was it changed?" },
    },
    quarter: {
      heading: { nl: "Kwartaal", en: "Quarter" }, width: 76,
      explain: { nl: "Het gesloten kwartaal.", en: "The closed quarter." },
    },
    indicator: {
      heading: { nl: "Indicator", en: "Indicator" }, width: 200,
      explain: { nl: "Welk cijfer?", en: "Which figure?" },
    },
    organisation: {
      heading: { nl: "Organisatie", en: "Organisation" }, width: 160,
      explain: { nl: "Van wie?", en: "Whose?" },
    },
    field: {
      heading: { nl: "Wat", en: "What" }, width: 84,
      explain: { nl: "Welke cel van de rij?", en: "Which cell of the row?" },
    },
    from: {
      heading: { nl: "Was", en: "Was" }, width: 100,
      explain: { nl: "Wat er stond. Leeg: er stond niets.", en: "What stood there. Empty: nothing." },
    },
    to: {
      heading: { nl: "Is nu", en: "Is now" }, width: 100,
      explain: { nl: "Wat er sindsdien staat.", en: "What stands there since." },
    },
    reason: {
      heading: { nl: "Reden", en: "Reason" }, width: 240,
      explain: { nl: "Waarom is het veranderd? Geen namen van cliënten of gezinnen.", en: "Why was it changed? No names of clients or families." },
    },
    measurement: {
      heading: { nl: "ID van de meting", en: "ID of the measurement" }, width: 84, hidden: true,
      explain: { nl: "Vult het paneel in.", en: "The pane fills this in." },
    },
  },
});

export const corrections: SheetDefinition = {
  key: "corrections",
  inside: "figures",
  name: { nl: "Correcties", en: "Corrections" },
  purpose: {
    nl: "Wat na het sluiten van een kwartaal nog is veranderd, en waarom. Het paneel schrijft dit bij.",
    en: "What was changed after a quarter was closed, and why. The pane writes this.",
  },
  tab: colours.accent,
  visibility: "hidden",
  table,
};
