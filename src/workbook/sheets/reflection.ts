import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { actionState } from "./actionOf";

/** What came up when the network looked back together. Source: step 5 of the Leidraad, step 8 of the compass. */
const table = tableOf("reflection", {
  name: "tblReflectie",
  printedTo: "state",
  rules: [{ is: "period", columns: ["date"] }, { is: "takesPart", column: "owner" }],
  columns: {
    session: {
      heading: { nl: "Sessie", en: "Session" }, width: 130,
      explain: { nl: "Waar ging de bijeenkomst over?", en: "What was the meeting about?" },
    },
    date: {
      heading: { nl: "Datum", en: "Date" }, width: 70,
      explain: { nl: "Wanneer was de sessie?", en: "When was the session?" },
    },
    parties: {
      heading: { nl: "Wie waren erbij", en: "Who took part" }, width: 120,
      explain: { nl: "Welke partijen? Zet er ; tussen.", en: "Which parties? Put ; between them." },
    },
    reached: {
      heading: { nl: "Bereikt", en: "Reached" }, width: 170,
      explain: { nl: "Wat is er gelukt?", en: "What succeeded?" },
    },
    notYet: {
      heading: { nl: "Lukt nog niet", en: "Not yet" }, width: 170,
      explain: { nl: "Wat lukt nog niet?", en: "What does not succeed yet?" },
    },
    why: {
      heading: { nl: "Waardoor", en: "Why" }, width: 170,
      explain: { nl: "Hoe komt dat? Vraag een paar keer door.", en: "Why is that? Ask on a few times." },
    },
    followUp: {
      heading: { nl: "Vervolgstap", en: "Follow up" }, width: 160,
      explain: { nl: "Wat doen jullie nu, en welke nieuwe kans pakken jullie? Maak van grote stappen een actie.", en: "What will you do now, and which new chance do you take? Make an action of big steps." },
    },
    owner: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 120,
      explain: { nl: "Welke partij? Meer? Zet er ; tussen.", en: "Which party? More? Put ; between them." },
    },
    state: actionState("reflection", "followUp"),
  },
});

export const reflection: SheetDefinition = {
  key: "reflection",
  name: { nl: "Reflectie", en: "Reflection" },
  purpose: {
    nl: "Kijk samen terug: wat is bereikt, wat lukt nog niet, en wat volgt? Eén rij per punt.",
    en: "Look back together: what was reached, what not yet, and what is next? One row a point.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
