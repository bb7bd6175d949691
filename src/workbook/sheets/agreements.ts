import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { tileGrid } from "../planning/tileGrid";
import { literal } from "../planning/words";
import { idColumn, looks, signalOfItem, signalOfText } from "./columns";

/** What the column Signaal can say: a symbol and words, so that it reads without colour. */
const signals = {
  ended: { nl: "■ Vervallen", en: "■ Ended" },
  overdue: { nl: "⚠ Evaluatie voorbij", en: "⚠ Review overdue" },
  confirmed: { nl: "✔ Bevestigd", en: "✔ Confirmed" },
  open: { nl: "○ Nog niet bevestigd", en: "○ Not confirmed yet" },
} as const;

/** Which subjects are covered by an agreement that holds. Source: step 3 of the Leidraad. */
const coverage = tileGrid({
  title: { nl: "Over elk onderwerp minstens één afspraak: ✔ is er, ○ nog niet", en: "At least one agreement on each subject: ✔ is there, ○ not yet" },
  list: "agreementSubject", rows: 4, columns: [1, 2, 4, 7],
  show: (subject, setting) => {
    const column = (id: string) => setting.table("agreements").column(id).reference;
    const ended = literal(`<>${setting.item("agreementStatus", "ended")}`);
    return `IF(COUNTIFS(${column("subject")},${subject},${column("agreement")},"<>",${column("status")},${ended})>0,"✔ ","○ ")&${subject}`;
  },
  signal: { begins: { nl: "○", en: "○" }, look: { color: colours.warnInk, bold: true } },
});

const table: TableDefinition = {
  key: "agreements",
  name: "tblAfspraken",
  printedTo: "confirmedBy",
  top: coverage,
  rules: [
    { is: "subjects", column: "subject", list: "agreementSubject", status: "status", statusList: "agreementStatus", ended: "ended" },
    { is: "review", date: "review", status: "status", list: "agreementStatus", ended: "ended" },
    { is: "takesPart", column: "owner", closed: { column: "status", list: "agreementStatus", items: ["ended"] } },
    { is: "confirmed", status: "status", list: "agreementStatus", open: ["draft", "agreed"] },
  ],
  columns: [
    {
      id: "subject", heading: { nl: "Onderwerp", en: "Subject" }, width: 140, required: true, kind: { is: "list", list: "agreementSubject" },
      explain: { nl: "Over elk onderwerp uit de lijst maak je minstens één afspraak.", en: "Make at least one agreement on each subject of the list." },
    },
    {
      id: "agreement", heading: { nl: "Afspraak", en: "Agreement" }, width: 260, required: true, kind: { is: "text", max: 1000 },
      explain: { nl: "Wat spreken jullie af? Schrijf het zo dat je kunt zien of het gebeurt.", en: "What do you agree? Write it so that you can see whether it happens." },
    },
    {
      id: "parties", heading: { nl: "Partijen", en: "Parties" }, width: 150, kind: { is: "parties" },
      explain: { nl: "Voor wie geldt de afspraak? Zet er ; tussen.", en: "Who is bound by it? Put ; between them." },
    },
    {
      id: "owner", heading: { nl: "Eigenaar", en: "Owner" }, width: 120, remembered: true, required: { waits: true }, kind: { is: "reference", to: "stakeholders" },
      explain: { nl: "Welke partij bewaakt de afspraak?", en: "Which party guards the agreement?" },
    },
    {
      id: "start", heading: { nl: "Ingangsdatum", en: "Start date" }, width: 76, kind: { is: "date" },
      explain: { nl: "Vanaf wanneer geldt het?", en: "From when does it hold?" },
    },
    {
      id: "review", heading: { nl: "Evaluatiedatum", en: "Review date" }, width: 80, kind: { is: "date", from: "start" },
      explain: { nl: "Wanneer bespreken jullie of het nog klopt?", en: "When will you discuss whether it still fits?" },
    },
    {
      id: "status", heading: { nl: "Status", en: "Status" }, width: 82, remembered: true, kind: { is: "list", list: "agreementStatus" },
      explain: { nl: "Hoe vast staat de afspraak?", en: "How firm is the agreement?" },
      signals: [
        signalOfItem("status", "agreementStatus", "confirmed", looks.good),
        signalOfItem("status", "agreementStatus", "agreed", looks.busy),
        signalOfItem("status", "agreementStatus", "ended", looks.rest),
      ],
    },
    {
      id: "signal", heading: { nl: "Signaal", en: "Signal" }, width: 112,
      explain: { nl: "Volgt vanzelf uit datum en status. Niet typen.", en: "Follows from date and status. Do not type." },
      kind: {
        is: "formula",
        formula: ({ here, item, text }) => {
          const status = (id: string) => `${here("status")}=${item("agreementStatus", id)}`;
          const overdue = `AND(${here("review")}<>"",${here("review")}<TODAY())`;
          const open = `IF(${overdue},${text(signals.overdue)},IF(${status("confirmed")},${text(signals.confirmed)},${text(signals.open)}))`;
          return `=IF(${here("agreement")}="","",IF(${status("ended")},${text(signals.ended)},${open}))`;
        },
      },
      signals: [
        signalOfText("signal", signals.overdue, looks.warn),
        signalOfText("signal", signals.confirmed, looks.good),
        signalOfText("signal", signals.ended, looks.rest),
      ],
    },
    {
      id: "confirmedBy", heading: { nl: "Bevestigd door", en: "Confirmed by" }, width: 150, kind: { is: "parties" },
      explain: { nl: "Welke partijen hebben ja gezegd? Zet er ; tussen.", en: "Which parties said yes? Put ; between them." },
    },
    idColumn,
  ],
};

export const agreements: SheetDefinition = {
  key: "agreements",
  name: { nl: "Afspraken", en: "Agreements" },
  purpose: {
    nl: "Wat jullie samen hebben afgesproken en wie dat bewaakt. Eén afspraak per rij.",
    en: "What you agreed together and who guards it. One agreement a row.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
