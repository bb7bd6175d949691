import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { actionState } from "./actionOf";
import { idColumn } from "./columns";

/** What came up when the network looked back together. Source: step 5 of the Leidraad, step 8 of the compass. */
const table: TableDefinition = {
  key: "reflection",
  name: "tblReflectie",
  printedTo: "state",
  rules: [{ is: "period", columns: ["date"] }, { is: "takesPart", column: "owner" }],
  columns: [
    {
      id: "session", heading: { nl: "Sessie", en: "Session" }, width: 130, required: true, kind: { is: "text", max: 120 },
      explain: { nl: "Waar ging de bijeenkomst over?", en: "What was the meeting about?" },
    },
    {
      id: "date", heading: { nl: "Datum", en: "Date" }, width: 70, kind: { is: "date" },
      explain: { nl: "Wanneer was de sessie?", en: "When was the session?" },
    },
    {
      id: "parties", heading: { nl: "Wie waren erbij", en: "Who took part" }, width: 120, kind: { is: "parties" },
      explain: { nl: "Welke partijen? Zet er ; tussen.", en: "Which parties? Put ; between them." },
    },
    {
      id: "reached", heading: { nl: "Bereikt", en: "Reached" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat is er gelukt?", en: "What succeeded?" },
    },
    {
      id: "notYet", heading: { nl: "Lukt nog niet", en: "Not yet" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat lukt nog niet?", en: "What does not succeed yet?" },
    },
    {
      id: "why", heading: { nl: "Waardoor", en: "Why" }, width: 170, kind: { is: "text", max: 1000 },
      explain: { nl: "Hoe komt dat? Vraag een paar keer door.", en: "Why is that? Ask on a few times." },
    },
    {
      id: "followUp", heading: { nl: "Vervolgstap", en: "Follow up" }, width: 160, required: { waits: true }, kind: { is: "text", max: 500 },
      explain: { nl: "Wat doen jullie nu? Maak van grote stappen een actie.", en: "What will you do now? Make an action of big steps." },
    },
    {
      id: "owner", heading: { nl: "Wie pakt het op", en: "Who takes it up" }, width: 120, kind: { is: "parties" },
      explain: { nl: "Welke partij? Meer? Zet er ; tussen.", en: "Which party? More? Put ; between them." },
    },
    actionState("followUp"),
    idColumn,
  ],
};

export const reflection: SheetDefinition = {
  key: "reflection",
  name: { nl: "Reflectie", en: "Reflection" },
  purpose: {
    nl: "Kijk samen terug: wat is bereikt, wat lukt nog niet, waardoor, en wat is de volgende stap? Eén rij per punt.",
    en: "Look back together: what was reached, what not yet, why, and what is the next step? One row a point.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
