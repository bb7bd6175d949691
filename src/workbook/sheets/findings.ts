import { criterion } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { tileGrid } from "../planning/tileGrid";
import { actionOf, actionState } from "./actionOf";

/** How many findings a theme has, and of how many of those an action came. */
const byTheme = tileGrid({
  title: { nl: "Bevindingen per thema, en hoeveel daarvan een actie hebben", en: "Findings by theme, and how many of them have an action" },
  list: "theme", rows: 4, columns: [0, 2, 4, 7],
  show: (theme, setting) => {
    const column = (id: ColumnId<"findings">) => setting.table("findings").column(id).reference;
    const count = `COUNTIFS(${column("theme")},${criterion(theme)})`;
    const withAction = `SUMPRODUCT((${column("theme")}=${theme})*(${column("action")}<>""))`;
    return `${theme}&": "&${count}&" / "&${withAction}`;
  },
});

const table = tableOf("findings", {
  name: "tblBevindingen",
  printedTo: "state",
  top: byTheme,
  rules: [{ is: "takesPart", column: "organisation" }],
  columns: {
    organisation: {
      heading: { nl: "Organisatie", en: "Organisation" }, width: 110, remembered: true,
      explain: { nl: "Van wie? Leeg is: van jullie samen.", en: "Whose? Empty is: of all of you together." },
    },
    subject: {
      heading: { nl: "Onderwerp", en: "Subject" }, width: 120,
      explain: { nl: "Waar gaat het over?", en: "What is it about?" },
    },
    source: {
      heading: { nl: "Gevonden in", en: "Found in" }, width: 80, remembered: true,
      explain: { nl: "Hoe weten jullie het?", en: "How do you know?" },
    },
    inOrder: {
      heading: { nl: "Op orde", en: "In order" }, width: 150,
      explain: { nl: "Wat gaat al goed? Geen namen van cliënten of gezinnen.", en: "What goes well already? No names of clients or families." },
    },
    missing: {
      heading: { nl: "Ontbreekt", en: "Missing" }, width: 150,
      explain: { nl: "Wat mist er, of kan beter?", en: "What is missing, or can be better?" },
    },
    improvement: {
      heading: { nl: "Verbeterpunt", en: "Improvement point" }, width: 160,
      explain: { nl: "Wat willen jullie anders? Kort, dan past het bij een actie.", en: "What do you want to change? Short, so that it fits an action." },
    },
    level: {
      heading: { nl: "Niveau", en: "Level" }, width: 78, remembered: true,
      explain: { nl: "Pakt één organisatie dit op, of het netwerk?", en: "Does one organisation take this up, or the network?" },
    },
    theme: {
      heading: { nl: "Thema", en: "Theme" }, width: 110, remembered: true,
      explain: { nl: "Waar hoort het bij?", en: "What does it belong to?" },
    },
    priority: {
      heading: { nl: "Prioriteit", en: "Priority" }, width: 76,
      explain: { nl: "Wat moet het eerst?", en: "What comes first?" },
      states: { high: looks.busy },
    },
    action: {
      heading: { nl: "Actie", en: "Action" }, width: 140,
      explain: { nl: "Volgt uit het actieplan: daar staat dit verbeterpunt als bron.", en: "Follows from the action plan: there this point is the source." },
      ...actionOf("findings", "action", "improvement"),
    },
    state: actionState("findings", "improvement"),
  },
});

export const findings: SheetDefinition = {
  key: "findings",
  name: { nl: "Bevindingen", en: "Findings" },
  purpose: {
    nl: "Hoe staat het er nu voor? Eén bevinding per rij. Een verbeterpunt wordt een actie; de bron van die actie wijst hierheen terug.",
    en: "How are things now? One finding a row. An improvement point becomes an action; the source of that action points back here.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
