import { cell } from "../address";
import { colours, styles } from "../styles";
import type { DrawnPart, SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import type { Setting } from "../definition/setting";

const fields = [
  { nl: "Organisatie en functie:", en: "Organisation and position:" },
  { nl: "Gesprek met (rol, geen naam) en datum:", en: "Talk with (role, no name) and date:" },
] as const;

/** Two lines to fill in by hand, so that a printed form says whose it is. */
function drawFields(setting: Setting, row: number): DrawnPart {
  return {
    rows: fields.map((_, i) => ({ index: row + i, height: 26 })),
    blocks: [{ at: cell(row, 0), content: fields.map((label) => [setting.text(label)]) }],
    formats: [
      { address: `${cell(row, 0)}:${cell(row + 1, 0)}`, style: styles.label.name },
      { address: `${cell(row, 1)}:${cell(row + 1, 2)}`, style: styles.input.name },
    ],
  };
}

const table = tableOf("interview", {
  name: "tblInterview",
  printedTo: "answer",
  portrait: true,
  top: { rows: 3, draw: drawFields },
  rules: [],
  columns: {
    subject: {
      heading: { nl: "Onderwerp", en: "Subject" }, width: 130,
      explain: { nl: "Waar de vraag over gaat.", en: "What the question is about." },
    },
    question: {
      heading: { nl: "Vraag", en: "Question" }, width: 230,
      explain: { nl: "Pas de vragen gerust aan, of zet er eigen vragen onder.", en: "Feel free to change the questions, or to put your own below." },
    },
    answer: {
      heading: { nl: "Antwoord", en: "Answer" }, width: 300,
      explain: { nl: "Druk af en schrijf, of typ hier. Zet conclusies op het blad Bevindingen.", en: "Print and write, or type here. Put conclusions on the sheet Findings." },
    },
  },
});

export const interview: SheetDefinition = {
  key: "interview",
  name: { nl: "Interviewvragen", en: "Interview questions" },
  purpose: {
    nl: "Een formulier voor gesprekken met professionals, managers en de mensen om wie het gaat. Schrijf geen namen op.",
    en: "A form for talks with professionals, managers and the people it is about. Write down no names.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
