import { criterion } from "../../domain/criterion";
import { colours } from "../styles";
import type { SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import type { ColumnId, TableKey } from "../../domain/schema";
import { documentColumns, type Known, type OfOtherSheets } from "./document";
import { startNames } from "./start";

/** How many rows of a table hold something, with a word behind the number. */
const counted = <Table extends TableKey>(table: Table, column: ColumnId<Table>, nl: string, en: string): Known => ({ all, text }) =>
  `SUMPRODUCT(--(${all(table, column)}<>""))&${text({ nl: ` ${nl}`, en: ` ${en}` })}`;

/** What other sheets hold of the parts of the plan. Source of the parts: step 3 of the compass. */
const known: Readonly<Record<string, Known>> = {
  "approach.reason": ({ named }) => named(startNames.ambition),
  "approach.contributions": counted("stakeholders", "contribution", "partijen schreven hun bijdrage op. Per partij: blad Ondertekening of Stakeholders.", "parties wrote down their contribution. By party: sheet Signing or Stakeholders."),
  "approach.information": ({ all, item, text }) => {
    const about = (subject: string) => `COUNTIFS(${all("agreements", "subject")},${criterion(item("agreementSubject", subject))})`;
    return `${about("informationSharing")}+${about("privacy")}&${text({ nl: " afspraken over informatie en privacy.", en: " agreements on information and privacy." })}`;
  },
  "approach.analysis": (words) => (words.has("findings") ? counted("findings", "subject", "bevindingen.", "findings.")(words) : undefined),
  "approach.vision": ({ named }) => named(startNames.ambition),
  "approach.term": ({ named }) => named(startNames.period),
  "approach.signing": ({ all, item, text }) =>
    `COUNTIFS(${all("stakeholders", "status")},${item("partyStatus", "confirmed")})&${text({ nl: " partijen hebben hun deelname bevestigd.", en: " parties have confirmed that they take part." })}`,
};

const listed: OfOtherSheets["listed"] = {
  "approach.parties": { from: ["stakeholders", "organisation"], more: { nl: "(alle partijen: blad Stakeholders)", en: "(all parties: sheet Stakeholders)" } },
  "approach.timeline": { from: ["actions", "action"], more: { nl: "(wie, wanneer en met welke middelen: blad Actieplan)", en: "(who, when and with which means: sheet Action plan)" } },
  "approach.strategy": { from: ["indicators", "name"], more: { nl: "(alle indicatoren: blad Indicatoren)", en: "(all indicators: sheet Indicators)" } },
};

const table = tableOf("approach", {
  name: "tblPlanVanAanpak",
  printedTo: "text",
  portrait: true,
  rules: [],
  columns: documentColumns({ known, listed }),
});

export const approach: SheetDefinition = {
  key: "approach",
  name: { nl: "Plan van aanpak", en: "Plan of approach" },
  purpose: {
    nl: "Het plan op papier, in veertien onderdelen. Wat andere bladen weten staat er al; jullie vullen aan en drukken af.",
    en: "The plan on paper, in fourteen parts. What other sheets know is there already; you add to it and print.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
