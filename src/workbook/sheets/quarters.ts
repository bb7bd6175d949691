import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { answeredFormula } from "../figures/answered";
import { colours, looks } from "../styles";

/** One row a quarter of the plan: whether it is open, until when, and how much of it is in. */
const table = tableOf("quarters", {
  name: "tblKwartalen",
  printedTo: "missing",
  rules: [
    { is: "quarterLife", quarter: "quarter", state: "state", list: "quarterState", deadline: "deadline", measured: "quarter" },
    { is: "recordsKept", quarter: "quarter" },
  ],
  columns: {
    quarter: {
      heading: { nl: "Kwartaal", en: "Quarter" }, width: 84,
      explain: { nl: "Elk kwartaal van het plan staat er één keer.", en: "Every quarter of the plan is here once." },
    },
    state: {
      heading: { nl: "Stand", en: "State" }, width: 96,
      explain: { nl: "Openen en sluiten doe je in het paneel, bij Kwartaal.", en: "Open and close it in the pane, under Quarter." },
      states: { open: looks.busy, closed: looks.good, planned: looks.rest },
    },
    deadline: {
      heading: { nl: "Deadline", en: "Deadline" }, width: 80,
      explain: { nl: "Tot en met welke dag leveren de partijen hun cijfers?", en: "Until what day do the parties deliver their figures?" },
      signals: [{
        when: ({ cell, item }) => `=AND(${cell("state")}=${item("quarterState", "open")},${cell("deadline")}<>"",${cell("deadline")}<TODAY(),${cell("missing")}>0)`,
        look: looks.warn,
      }],
    },
    openedOn: {
      heading: { nl: "Geopend op", en: "Opened on" }, width: 80,
      explain: { nl: "Vult het paneel in.", en: "The pane fills this in." },
    },
    closedOn: {
      heading: { nl: "Gesloten op", en: "Closed on" }, width: 80,
      explain: { nl: "Vult het paneel in.", en: "The pane fills this in." },
    },
    expected: {
      heading: { nl: "Gevraagd", en: "Asked" }, width: 70,
      explain: { nl: "Zoveel rijen van dit kwartaal staan bij Metingen. Niet typen.", en: "So many rows of this quarter are in Measurements. Do not type." },
      numberFormat: "0", formula: ({ here, all }) => `=COUNTIFS(${all("measurements", "quarter")},${here("quarter")})`,
    },
    filled: {
      heading: { nl: "Ingevuld", en: "Filled in" }, width: 150,
      explain: { nl: "Met een waarde, met teller en noemer waar die tellen, of met een reden waarom er niets is. Niet typen.", en: "With a value, with numerator and denominator where those count, or with a reason why there is nothing. Do not type." },
      numberFormat: "0",
      formula: ({ all, here, item }) => `=${answeredFormula(`${all("measurements", "quarter")},${here("quarter")}`, here("expected"), { all, weighted: item("aggregation", "weighted") })}`,
    },
    missing: {
      heading: { nl: "Ontbreekt", en: "Missing" }, width: 70,
      explain: { nl: "Wat nog moet komen. Niet typen.", en: "What is still to come. Do not type." },
      numberFormat: "0", formula: ({ here }) => `=${here("expected")}-${here("filled")}`,
    },
  },
});

export const quarters: SheetDefinition = {
  key: "quarters",
  name: { nl: "Kwartalen", en: "Quarters" },
  purpose: {
    nl: "Welk kwartaal open is, tot wanneer je meet en wat al binnen is. Een gesloten kwartaal verandert alleen nog met een reden.",
    en: "Which quarter is open, until when you measure and what is in. A closed quarter changes only with a reason.",
  },
  tab: colours.accent,
  visibility: "visible",
  later: true,
  table,
};
