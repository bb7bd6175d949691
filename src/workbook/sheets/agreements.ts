import { criterion } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import { agreementDecision, type AgreementSignal, closedAgreements } from "../../domain/signals/agreements";
import type { Text } from "../../messages";
import { decided } from "../decided";
import { colours, looks } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { tileGrid } from "../planning/tileGrid";
import { literal } from "../definition/words";

/** What the column Signaal can say: a symbol and words, so that it reads without colour. */
export const agreementWords: Readonly<Record<AgreementSignal, Text>> = {
  ended: { nl: "■ Vervallen", en: "■ Ended" },
  overdue: { nl: "⚠ Evaluatie voorbij", en: "⚠ Review overdue" },
  confirmed: { nl: "✔ Bevestigd", en: "✔ Confirmed" },
  open: { nl: "○ Nog niet bevestigd", en: "○ Not confirmed yet" },
};

/** On which subjects parties agreed, on which there is a draft, and on which nothing yet. Source: step 3 of the Leidraad. */
const coverage = tileGrid({
  title: { nl: "Over elk onderwerp minstens één afspraak: ✔ afgesproken, ◔ concept, ○ nog niet", en: "At least one agreement on each subject: ✔ agreed, ◔ draft, ○ not yet" },
  // Columns that a workbook begins with, each with room for its subjects as far as the next: half of them would stand in hidden ones otherwise.
  list: "agreementSubject", rows: 6, columns: [0, 1, 3],
  show: (subject, setting) => {
    const column = (id: ColumnId<"agreements">) => setting.table("agreements").column(id).reference;
    const status = (id: "agreed" | "confirmed" | "ended") => setting.item("agreementStatus", id);
    const count = (words: string) => `COUNTIFS(${column("subject")},${criterion(subject)},${column("agreement")},"?*",${column("status")},${literal(words)})`;
    const agreed = `${count(status("agreed"))}+${count(status("confirmed"))}`;
    return `IF(${agreed}>0,"✔ ",IF(${count(`<>${status("ended")}`)}>0,"◔ ","○ "))&${subject}`;
  },
  signal: { begins: { nl: "○", en: "○" }, look: { color: colours.warnInk, bold: true } },
});

const table = tableOf("agreements", {
  name: "tblAfspraken",
  printedTo: "confirmedBy",
  top: coverage,
  rules: [
    { is: "subjects", column: "subject", list: "agreementSubject", status: "status", statusList: "agreementStatus", ended: "ended" },
    { is: "review", date: "review", status: "status", list: "agreementStatus", closed: closedAgreements },
    { is: "takesPart", column: "owner", closed: { column: "status", list: "agreementStatus", items: closedAgreements } },
    { is: "confirmed", status: "status", list: "agreementStatus", open: ["draft", "agreed"] },
  ],
  columns: {
    subject: {
      heading: { nl: "Onderwerp", en: "Subject" }, width: 172,
      explain: { nl: "Kies uit de lijst.", en: "Choose from the list." },
    },
    agreement: {
      heading: { nl: "Afspraak", en: "Agreement" }, width: 260,
      explain: { nl: "Schrijf het zo dat je kunt zien of het gebeurt.", en: "Write it so that you see whether it happens." },
    },
    parties: {
      heading: { nl: "Partijen", en: "Parties" }, width: 150, later: true,
      explain: { nl: "Voor wie geldt de afspraak? Zet er ; tussen.", en: "Who is bound by it? Put ; between them." },
    },
    owner: {
      heading: { nl: "Verantwoordelijke", en: "Responsible" }, width: 120, remembered: true,
      explain: { nl: "Wie bewaakt de afspraak?", en: "Who guards the agreement?" },
    },
    start: {
      heading: { nl: "Ingangsdatum", en: "Start date" }, width: 88, later: true,
      explain: { nl: "Vanaf wanneer geldt het?", en: "From when does it hold?" },
    },
    review: {
      heading: { nl: "Evaluatiedatum", en: "Review date" }, width: 104,
      explain: { nl: "Wanneer kijken jullie of het klopt?", en: "When do you see whether it fits?" },
    },
    status: {
      heading: { nl: "Status", en: "Status" }, width: 82, remembered: true,
      explain: { nl: "Hoe vast staat het?", en: "How firm is it?" },
      states: { confirmed: looks.good, agreed: looks.busy, ended: looks.rest },
    },
    signal: {
      heading: { nl: "Signaal", en: "Signal" }, width: 112, later: true,
      explain: { nl: "Volgt vanzelf.", en: "Follows by itself." },
      ...decided("agreements", agreementDecision, agreementWords, { named: "agreement", status: "status", list: "agreementStatus", date: "review" }),
    },
    confirmedBy: {
      heading: { nl: "Bevestigd door", en: "Confirmed by" }, width: 150, later: true,
      explain: { nl: "Welke partijen hebben ja gezegd? Zet er ; tussen.", en: "Which parties said yes? Put ; between them." },
    },
  },
});

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
