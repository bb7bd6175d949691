import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { tileGrid } from "../planning/tileGrid";
import { actionOf, actionState } from "./actionOf";
import { idColumn, looks, signalOfItem } from "./columns";

/** How many findings a theme has, and of how many of those an action came. */
const byTheme = tileGrid({
  title: { nl: "Bevindingen per thema, en hoeveel daarvan een actie hebben", en: "Findings by theme, and how many of them have an action" },
  list: "theme", rows: 4, columns: [0, 2, 4, 7],
  show: (theme, setting) => {
    const column = (id: string) => setting.table("findings").column(id).reference;
    const count = `COUNTIFS(${column("theme")},${theme})`;
    const withAction = `SUMPRODUCT((${column("theme")}=${theme})*(${column("action")}<>""))`;
    return `${theme}&": "&${count}&" / "&${withAction}`;
  },
});

const table: TableDefinition = {
  key: "findings",
  name: "tblBevindingen",
  printedTo: "state",
  top: byTheme,
  rules: [{ is: "takesPart", column: "organisation" }],
  columns: [
    {
      id: "organisation", heading: { nl: "Organisatie", en: "Organisation" }, width: 110, remembered: true, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Van wie? Leeg is: van jullie samen.", en: "Whose? Empty is: of all of you together." },
    },
    {
      id: "subject", heading: { nl: "Onderwerp", en: "Subject" }, width: 120, required: true, kind: { is: "list", list: "findingSubject" },
      explain: { nl: "Waar gaat het over?", en: "What is it about?" },
    },
    {
      id: "source", heading: { nl: "Bron", en: "Source" }, width: 80, remembered: true, kind: { is: "list", list: "findingSource" },
      explain: { nl: "Hoe weten jullie het?", en: "How do you know?" },
    },
    {
      id: "inOrder", heading: { nl: "Op orde", en: "In order" }, width: 150, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat gaat al goed? Geen namen van cliënten of gezinnen.", en: "What goes well already? No names of clients or families." },
    },
    {
      id: "missing", heading: { nl: "Ontbreekt", en: "Missing" }, width: 150, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat mist er, of kan beter?", en: "What is missing, or can be better?" },
    },
    {
      id: "improvement", heading: { nl: "Verbeterpunt", en: "Improvement point" }, width: 160, kind: { is: "text", max: 250 },
      explain: { nl: "Wat willen jullie anders? Kort, dan past het bij een actie.", en: "What do you want to change? Short, so that it fits an action." },
    },
    {
      id: "level", heading: { nl: "Niveau", en: "Level" }, width: 78, remembered: true, kind: { is: "list", list: "level" },
      explain: { nl: "Pakt één organisatie dit op, of het netwerk?", en: "Does one organisation take this up, or the network?" },
    },
    {
      id: "theme", heading: { nl: "Thema", en: "Theme" }, width: 110, remembered: true, kind: { is: "list", list: "theme" },
      explain: { nl: "Waar hoort het bij?", en: "What does it belong to?" },
    },
    {
      id: "priority", heading: { nl: "Prioriteit", en: "Priority" }, width: 66, kind: { is: "list", list: "priority" },
      explain: { nl: "Wat moet het eerst?", en: "What comes first?" },
      signals: [signalOfItem("priority", "priority", "high", looks.busy)],
    },
    {
      id: "action", heading: { nl: "Actie", en: "Action" }, width: 140,
      explain: { nl: "Volgt uit het actieplan: daar staat dit verbeterpunt als bron.", en: "Follows from the action plan: there this point is the source." },
      kind: actionOf("action", "improvement"),
    },
    actionState("improvement"),
    idColumn,
  ],
};

export const findings: SheetDefinition = {
  key: "findings",
  name: { nl: "Nulmeting", en: "Baseline" },
  purpose: {
    nl: "Hoe staat het er nu voor? Eén bevinding per rij. Een verbeterpunt wordt een actie; de bron van die actie wijst hierheen terug.",
    en: "How are things now? One finding a row. An improvement point becomes an action; the source of that action points back here.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
