import { actionDecision, closedActions, soonDays } from "../../domain/signals/actions";
import { actionWords } from "../actionWords";
import { decided } from "../decided";
import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { filterNames } from "../filters";

/** The action plan: Actie, Doel, Verantwoordelijkheid and Tijdspad first, as the step plans ask. */
const table = tableOf("actions", {
  name: "tblActieplan",
  printedTo: "signal",
  rules: [
    { is: "period", columns: ["start", "end"] },
    { is: "late", end: "end", status: "status", list: "actionStatus", closed: closedActions, soonDays },
    { is: "progress", progress: "progress", status: "status", list: "actionStatus", done: "done" },
    { is: "takesPart", column: "responsible", closed: { column: "status", list: "actionStatus", items: closedActions } },
    { is: "twice", columns: ["action", "responsible", "level"], partly: true, code: "actionTwice" },
    { is: "goalMeasured", goal: "goal", indicator: "indicator", status: "status", list: "actionStatus", stopped: "stopped" },
  ],
  columns: {
    action: {
      heading: { nl: "Actie", en: "Action" }, width: 190,
      explain: { nl: "Wat gaan jullie doen?", en: "What will you do?" },
    },
    goal: {
      heading: { nl: "Doel", en: "Goal" }, width: 150,
      explain: { nl: "Wat bereiken jullie ermee?", en: "What does it achieve?" },
    },
    responsible: {
      heading: { nl: "Verantwoordelijkheid", en: "Responsible" }, width: 148, remembered: true,
      explain: { nl: "Wie zorgt ervoor? Meer partijen? Zet er ; tussen.", en: "Who sees to it? More parties? Put ; between them." },
    },
    start: {
      heading: { nl: "Tijdspad start", en: "Timeline start" }, width: 68,
      explain: { nl: "Wanneer begin je?", en: "When do you begin?" },
    },
    end: {
      heading: { nl: "Tijdspad einde", en: "Timeline end" }, width: 68,
      explain: { nl: "Wanneer is het klaar?", en: "When is it done?" },
    },
    level: {
      heading: { nl: "Niveau", en: "Level" }, width: 78, later: true, remembered: true,
      explain: { nl: "Eén organisatie of het hele netwerk?", en: "One organisation or the whole network?" },
    },
    theme: {
      heading: { nl: "Thema", en: "Theme" }, width: 110, later: true, remembered: true,
      explain: { nl: "Waar hoort de actie bij?", en: "What does the action belong to?" },
    },
    parties: {
      heading: { nl: "Betrokken partijen", en: "Parties involved" }, width: 130, later: true,
      explain: { nl: "Wie doen er nog meer mee? Zet er ; tussen.", en: "Who else takes part? Put ; between them." },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 78, remembered: true,
      explain: { nl: "Hoe ver is het?", en: "How far is it?" },
      states: { done: looks.good, running: looks.busy, stopped: looks.rest },
    },
    progress: {
      heading: { nl: "Voortgang", en: "Progress" }, width: 70, later: true,
      explain: { nl: "Van 0% tot 100%.", en: "From 0% to 100%." },
    },
    signal: {
      heading: { nl: "Signaal", en: "Signal" }, width: 96,
      explain: { nl: "Volgt vanzelf.", en: "Follows by itself." },
      ...decided("actions", actionDecision, actionWords, { named: "action", status: "status", list: "actionStatus", date: "end" }),
    },
    indicator: {
      heading: { nl: "Gekoppelde indicator", en: "Linked indicator" }, width: 120, later: true,
      explain: { nl: "Waaraan zie je of het werkt?", en: "What shows whether it works?" },
    },
    source: {
      heading: { nl: "Bron", en: "Source" }, width: 110, later: true,
      explain: { nl: "Uit welke bevinding of afspraak komt dit?", en: "From which finding or agreement?" },
    },
    note: {
      heading: { nl: "Toelichting", en: "Note" }, width: 150, later: true,
      explain: { nl: "Wat moeten anderen weten? Geen namen van cliënten of gezinnen.", en: "What should others know? No names of clients or families." },
    },
    means: {
      heading: { nl: "Inzet en middelen", en: "Effort and means" }, width: 120, later: true,
      explain: { nl: "Wat vraagt dit: uren, geld, ruimte?", en: "What does it ask: hours, money, room?" },
    },
    counted: {
      heading: { nl: "Telt mee", en: "Counts" }, width: 60, hidden: true,
      explain: { nl: "Bij welke partijen de actie telt op het dashboard. Leeg: het filter daar laat die weg.", en: "For which parties the action counts on the dashboard. Empty: its filter leaves it out." },
      // In capitals between semicolons, so that a name is found whole whatever its capitals: ";GGD NOORD;GEMEENTE NOORD;".
      formula: ({ here, named }) => {
        const parties = `";"&UPPER(SUBSTITUTE(${here("responsible")},"; ",";"))&";"`;
        const [theme, organisation] = [named(filterNames.theme), named(filterNames.organisation)];
        const shown = `AND(OR(${theme}="",${here("theme")}=${theme}),OR(${organisation}="",ISNUMBER(FIND(";"&UPPER(${organisation})&";",${parties}))))`;
        // Without a dashboard there is no filter.
        return `=IF(${here("action")}="","",IF(IFERROR(${shown},TRUE),${parties},""))`;
      },
    },
    order: {
      heading: { nl: "Volgorde", en: "Order" }, width: 60, hidden: true,
      explain: { nl: "Volgorde in de tijdlijn op het dashboard.", en: "Order in the timeline on the dashboard." },
      numberFormat: "0.00000",
      // The end date, made unique by the row, for actions that are still to be done; the dashboard sorts by it.
      formula: ({ here, item }) => {
        const closed = closedActions.map((id) => `${here("status")}=${item("actionStatus", id)}`).join(",");
        return `=IF(OR(${here("counted")}="",${here("start")}="",${here("end")}="",${closed}),"",${here("end")}+ROW()/100000)`;
      },
    },
    sourceId: {
      heading: { nl: "Bron ID", en: "Source ID" }, width: 70, hidden: true,
      explain: { nl: "De ID van de bevinding waar deze actie uit komt.", en: "The ID of the finding that this action comes from." },
    },
  },
});

export const actions: SheetDefinition = {
  key: "actions",
  name: { nl: "Actieplan", en: "Action plan" },
  purpose: {
    nl: "Wie doet wat, waarom en wanneer. Eén actie per rij; werk de status minstens elk kwartaal bij.",
    en: "Who does what, why and when. One action a row; update the status at least every quarter.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
