import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { idColumn } from "./columns";

/** What went well, to be told on: short enough to read aloud. */
const table: TableDefinition = {
  key: "successes",
  name: "tblSuccessen",
  printedTo: "sharedWith",
  rules: [{ is: "period", columns: ["date"] }],
  columns: [
    {
      id: "success", heading: { nl: "Succes", en: "Success" }, width: 240, required: true, kind: { is: "text", max: 500 },
      explain: { nl: "Wat is er gelukt? Ook klein telt.", en: "What succeeded? Small things count." },
    },
    {
      id: "date", heading: { nl: "Datum", en: "Date" }, width: 76, kind: { is: "date" },
      explain: { nl: "Wanneer was het?", en: "When was it?" },
    },
    {
      id: "theme", heading: { nl: "Thema", en: "Theme" }, width: 120, remembered: true, kind: { is: "list", list: "theme" },
      explain: { nl: "Waar hoort het bij?", en: "What does it belong to?" },
    },
    {
      id: "parties", heading: { nl: "Dankzij", en: "Thanks to" }, width: 140, kind: { is: "parties" },
      explain: { nl: "Welke partijen hebben dit gedaan? Zet er ; tussen.", en: "Which parties did this? Put ; between them." },
    },
    {
      id: "worked", heading: { nl: "Wat hielp", en: "What helped" }, width: 200, required: { waits: true }, kind: { is: "text", max: 1000 },
      explain: { nl: "Waardoor lukte het? Wat doen jullie dus vaker?", en: "Why did it work? What will you do more often?" },
    },
    {
      id: "celebrated", heading: { nl: "Hoe gevierd", en: "How celebrated" }, width: 140, kind: { is: "text", max: 500 },
      explain: { nl: "Hoe hebben jullie erbij stilgestaan?", en: "How did you mark it?" },
    },
    {
      id: "sharedWith", heading: { nl: "Gedeeld met", en: "Shared with" }, width: 130, kind: { is: "text", max: 250 },
      explain: { nl: "Wie weten ervan: collega's, bestuur, huishoudens?", en: "Who knows: colleagues, managers, households?" },
    },
    idColumn,
  ],
};

export const successes: SheetDefinition = {
  key: "successes",
  name: { nl: "Successen", en: "Successes" },
  purpose: {
    nl: "Wat is er gelukt en waardoor? Bewaar het, vertel het door en vier het. Noem geen cliënten of gezinnen.",
    en: "What succeeded, and why? Keep it, tell others and celebrate. Name no clients or families.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
