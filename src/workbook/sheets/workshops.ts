import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { actionState } from "./actionOf";

const table = tableOf("workshops", {
  name: "tblWerkvormen",
  printedTo: "place",
  portrait: true,
  rules: [],
  columns: {
    workshop: {
      heading: { nl: "Werkvorm", en: "Workshop" }, width: 84,
      explain: { nl: "Filter op één werkvorm en druk die af.", en: "Filter on one workshop and print it." },
    },
    part: {
      heading: { nl: "Deel", en: "Part" }, width: 90,
      explain: { nl: "De delen, op volgorde.", en: "The parts, in order." },
    },
    minutes: {
      heading: { nl: "Minuten", en: "Minutes" }, width: 60,
      explain: { nl: "Bij Vooraf: van alle delen.", en: "At Beforehand: of all parts." },
    },
    ask: {
      heading: { nl: "Wat doe je en vraag je", en: "What to do and ask" }, width: 250,
      explain: { nl: "De vragen, een op elke regel.", en: "The questions, one a line." },
    },
    outcome: {
      heading: { nl: "Wat kwam eruit", en: "What came out" }, width: 180,
      explain: { nl: "Schrijf op papier of hier. Geen namen van cliënten of gezinnen.", en: "Write on paper or here. No names of clients or families." },
    },
    place: {
      heading: { nl: "Wordt een rij op", en: "Becomes a row on" }, width: 84,
      explain: { nl: "Zet de uitkomst daar neer: klik om te gaan.", en: "Put the outcome there: click to go." },
    },
    state: actionState("workshops", "outcome"),
  },
});

export const workshops: SheetDefinition = {
  key: "workshops",
  name: { nl: "Werkvormen", en: "Workshops" },
  purpose: {
    nl: "Draaiboeken voor bijeenkomsten en gesprekken: wat je voorbereidt, vraagt en opschrijft, en waar de uitkomst een rij wordt.",
    en: "Scripts for meetings and talks: what to prepare, ask and write down, and where the outcome becomes a row.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
