import { soonDays } from "../../domain/actions/signal";
import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { filterNames } from "../filters";
import { idColumn, looks, signalOfItem, signalOfText } from "./columns";

/** What the column Signaal can say: a symbol and a word, so that it reads without colour. */
export const actionSignals = {
  done: { nl: "✔ Afgerond", en: "✔ Done" },
  stopped: { nl: "■ Gestopt", en: "■ Stopped" },
  late: { nl: "⚠ Te laat", en: "⚠ Late" },
  soon: { nl: "◔ Bijna te laat", en: "◔ Due soon" },
  running: { nl: "▶ Loopt", en: "▶ Running" },
  notStarted: { nl: "○ Niet gestart", en: "○ Not started" },
} as const;

/** The action plan: Actie, Doel, Verantwoordelijkheid and Tijdspad first, as the step plans ask. */
const table: TableDefinition = {
  key: "actions",
  name: "tblActieplan",
  printedTo: "signal",
  rules: [
    { is: "period", columns: ["start", "end"] },
    { is: "late", end: "end", status: "status", list: "actionStatus", closed: ["done", "stopped"], soonDays },
    { is: "progress", progress: "progress", status: "status", list: "actionStatus", done: "done" },
    { is: "takesPart", column: "responsible", closed: { column: "status", list: "actionStatus", items: ["done", "stopped"] } },
    { is: "twice", columns: ["action", "responsible", "level"], partly: true, code: "actionTwice" },
    { is: "goalMeasured", goal: "goal", indicator: "indicator", status: "status", list: "actionStatus", stopped: "stopped" },
  ],
  columns: [
    {
      id: "action", heading: { nl: "Actie", en: "Action" }, width: 190, required: true, kind: { is: "text", max: 500 },
      explain: { nl: "Wat gaan jullie doen? Begin met een werkwoord.", en: "What will you do? Begin with a verb." },
    },
    {
      id: "goal", heading: { nl: "Doel", en: "Goal" }, width: 150, required: { waits: true }, kind: { is: "text", max: 500 },
      explain: { nl: "Wat willen jullie ermee bereiken?", en: "What do you want to achieve by it?" },
    },
    {
      id: "responsible", heading: { nl: "Verantwoordelijkheid", en: "Responsible" }, width: 130, remembered: true, required: { waits: true }, kind: { is: "parties" },
      explain: { nl: "Wie zorgt dat het gebeurt? Meer partijen? Zet er ; tussen.", en: "Who makes it happen? More parties? Put ; between them." },
    },
    {
      id: "start", heading: { nl: "Tijdspad start", en: "Timeline start" }, width: 68, kind: { is: "date" },
      explain: { nl: "Wanneer begin je?", en: "When do you begin?" },
    },
    {
      id: "end", heading: { nl: "Tijdspad einde", en: "Timeline end" }, width: 68, required: { waits: true }, kind: { is: "date", from: "start" },
      explain: { nl: "Wanneer is het klaar?", en: "When is it done?" },
    },
    {
      id: "level", heading: { nl: "Niveau", en: "Level" }, width: 78, remembered: true, kind: { is: "list", list: "level" },
      explain: { nl: "Eén organisatie of het hele netwerk?", en: "One organisation or the whole network?" },
    },
    {
      id: "theme", heading: { nl: "Thema", en: "Theme" }, width: 110, remembered: true, kind: { is: "list", list: "theme" },
      explain: { nl: "Waar hoort de actie bij?", en: "What does the action belong to?" },
    },
    {
      id: "parties", heading: { nl: "Betrokken partijen", en: "Parties involved" }, width: 130, kind: { is: "parties" },
      explain: { nl: "Wie doen er nog meer mee? Zet er ; tussen.", en: "Who else takes part? Put ; between them." },
    },
    {
      id: "status", heading: { nl: "Status", en: "Status" }, width: 78, remembered: true, required: { waits: true }, kind: { is: "list", list: "actionStatus" },
      explain: { nl: "Hoe ver is het?", en: "How far is it?" },
      signals: [
        signalOfItem("status", "actionStatus", "done", looks.good),
        signalOfItem("status", "actionStatus", "running", looks.busy),
        signalOfItem("status", "actionStatus", "stopped", looks.rest),
      ],
    },
    {
      id: "progress", heading: { nl: "Voortgang", en: "Progress" }, width: 66, kind: { is: "progress" },
      explain: { nl: "Van 0% tot 100%.", en: "From 0% to 100%." },
    },
    {
      id: "signal", heading: { nl: "Signaal", en: "Signal" }, width: 96,
      explain: { nl: "Volgt vanzelf uit einddatum en status. Niet typen.", en: "Follows from end date and status. Do not type." },
      kind: {
        is: "formula",
        formula: ({ here, item, text }) => "=" + [
          `IF(${here("action")}="",""`,
          `IF(${here("status")}=${item("actionStatus", "done")},${text(actionSignals.done)}`,
          `IF(${here("status")}=${item("actionStatus", "stopped")},${text(actionSignals.stopped)}`,
          `IF(AND(${here("end")}<>"",${here("end")}<TODAY()),${text(actionSignals.late)}`,
          `IF(AND(${here("end")}<>"",${here("end")}<=TODAY()+${soonDays}),${text(actionSignals.soon)}`,
          `IF(${here("status")}=${item("actionStatus", "running")},${text(actionSignals.running)},${text(actionSignals.notStarted)}))))))`,
        ].join(",") as `=${string}`,
      },
      signals: [
        signalOfText("signal", actionSignals.late, looks.bad),
        signalOfText("signal", actionSignals.soon, looks.warn),
        signalOfText("signal", actionSignals.done, looks.good),
        signalOfText("signal", actionSignals.running, looks.busy),
        signalOfText("signal", actionSignals.stopped, looks.rest),
      ],
    },
    {
      id: "indicator", heading: { nl: "Gekoppelde indicator", en: "Linked indicator" }, width: 120, kind: { is: "reference", to: "indicators" },
      explain: { nl: "Waaraan zie je of het werkt?", en: "What shows whether it works?" },
    },
    {
      id: "source", heading: { nl: "Bron", en: "Source" }, width: 110, kind: { is: "text", max: 500 },
      explain: { nl: "Uit welke bevinding of afspraak komt dit?", en: "From which finding or agreement?" },
    },
    {
      id: "note", heading: { nl: "Toelichting", en: "Note" }, width: 150, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat moeten anderen weten? Geen namen van cliënten of gezinnen.", en: "What should others know? No names of clients or families." },
    },
    {
      id: "counted", heading: { nl: "Telt mee", en: "Counts" }, width: 60, hidden: true,
      explain: { nl: "Bij welke partijen de actie telt op het dashboard. Leeg: het filter daar laat haar weg.", en: "For which parties the action counts on the dashboard. Empty: its filter leaves it out." },
      kind: {
        is: "formula",
        // In capitals between semicolons, so that a name is found whole whatever its capitals: ";GGD NOORD;GEMEENTE NOORD;".
        formula: ({ here, named }) => {
          const parties = `";"&UPPER(SUBSTITUTE(${here("responsible")},"; ",";"))&";"`;
          const [theme, organisation] = [named(filterNames.theme), named(filterNames.organisation)];
          const shown = `AND(OR(${theme}="",${here("theme")}=${theme}),OR(${organisation}="",ISNUMBER(FIND(";"&UPPER(${organisation})&";",${parties}))))`;
          // Without a dashboard there is no filter.
          return `=IF(${here("action")}="","",IF(IFERROR(${shown},TRUE),${parties},""))`;
        },
      },
    },
    {
      id: "order", heading: { nl: "Volgorde", en: "Order" }, width: 60, hidden: true,
      explain: { nl: "Volgorde in de tijdlijn op het dashboard.", en: "Order in the timeline on the dashboard." },
      kind: {
        is: "formula",
        numberFormat: "0.00000",
        // The end date, made unique by the row, for actions that are still to be done; the dashboard sorts by it.
        formula: ({ here, item }) => {
          const closed = ["done", "stopped"].map((id) => `${here("status")}=${item("actionStatus", id)}`).join(",");
          return `=IF(OR(${here("counted")}="",${here("start")}="",${here("end")}="",${closed}),"",${here("end")}+ROW()/100000)`;
        },
      },
    },
    {
      id: "sourceId", heading: { nl: "Bron ID", en: "Source ID" }, width: 70, hidden: true, kind: { is: "text", max: 40 },
      explain: { nl: "De ID van de bevinding waar deze actie uit komt.", en: "The ID of the finding that this action comes from." },
    },
    idColumn,
  ],
};

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
