import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";

/** What went well, to be told on: short enough to read aloud. */
const table = tableOf("successes", {
  name: "tblSuccessen",
  printedTo: "sharedWith",
  rules: [{ is: "period", columns: ["date"] }],
  columns: {
    success: {
      heading: { nl: "Succes", en: "Success" }, width: 240,
      explain: { nl: "Wat is er gelukt? Ook klein telt.", en: "What succeeded? Small things count." },
    },
    date: {
      heading: { nl: "Datum", en: "Date" }, width: 76,
      explain: { nl: "Wanneer was het?", en: "When was it?" },
    },
    theme: {
      heading: { nl: "Thema", en: "Theme" }, width: 120, remembered: true,
      explain: { nl: "Waar hoort het bij?", en: "What does it belong to?" },
    },
    parties: {
      heading: { nl: "Dankzij", en: "Thanks to" }, width: 140,
      explain: { nl: "Welke partijen hebben dit gedaan? Zet er ; tussen.", en: "Which parties did this? Put ; between them." },
    },
    worked: {
      heading: { nl: "Wat hielp", en: "What helped" }, width: 200,
      explain: { nl: "Waardoor lukte het? Wat doen jullie dus vaker?", en: "Why did it work? What will you do more often?" },
    },
    celebrated: {
      heading: { nl: "Hoe gevierd", en: "How celebrated" }, width: 140,
      explain: { nl: "Hoe hebben jullie erbij stilgestaan?", en: "How did you mark it?" },
    },
    sharedWith: {
      heading: { nl: "Gedeeld met", en: "Shared with" }, width: 130,
      explain: { nl: "Wie weten ervan: collega's, bestuur, de mensen om wie het gaat?", en: "Who knows: colleagues, managers, the people it is about?" },
    },
  },
});

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
