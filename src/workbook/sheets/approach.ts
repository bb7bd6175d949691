import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import type { TableKey } from "../content";
import { documentColumns, type Known, type OfOtherSheets } from "./document";
import { startNames } from "./start";

/** How many rows of a table hold something, with a word behind the number. */
const counted = (table: TableKey, column: string, nl: string, en: string): Known => ({ all, text }) =>
  `SUMPRODUCT(--(${all(table, column)}<>""))&${text({ nl: ` ${nl}`, en: ` ${en}` })}`;

/** What other sheets hold of the parts of the plan. Source of the parts: step 3 of the compass. */
const known: Readonly<Record<string, Known>> = {
  "approach.reason": ({ named }) => named(startNames.ambition),
  "approach.contributions": counted("stakeholders", "contribution", "partijen hebben hun bijdrage opgeschreven.", "parties have written down their contribution."),
  "approach.information": ({ all, item, text }) => {
    const about = (subject: string) => `COUNTIFS(${all("agreements", "subject")},${item("agreementSubject", subject)})`;
    return `${about("informationSharing")}+${about("privacy")}&${text({ nl: " afspraken over informatie en privacy.", en: " agreements on information and privacy." })}`;
  },
  "approach.analysis": (words) => (words.has("findings") ? counted("findings", "subject", "bevindingen in de nulmeting.", "findings in the baseline.")(words) : undefined),
  "approach.vision": ({ named }) => named(startNames.ambition),
  "approach.term": ({ named }) => named(startNames.period),
  "approach.timeline": counted("actions", "action", "acties in het actieplan.", "actions in the action plan."),
  "approach.signing": ({ all, item, text }) =>
    `COUNTIFS(${all("stakeholders", "status")},${item("partyStatus", "confirmed")})&${text({ nl: " partijen hebben hun deelname bevestigd.", en: " parties have confirmed that they take part." })}`,
};

const listed: OfOtherSheets["listed"] = {
  "approach.parties": { from: ["stakeholders", "organisation"], more: { nl: "(alle partijen: blad Stakeholders)", en: "(all parties: sheet Stakeholders)" } },
  "approach.strategy": { from: ["indicators", "name"], more: { nl: "(alle indicatoren: blad Indicatoren)", en: "(all indicators: sheet Indicators)" } },
};

const table: TableDefinition = {
  key: "approach",
  name: "tblPlanVanAanpak",
  printedTo: "text",
  portrait: true,
  rules: [],
  columns: documentColumns({ known, listed }),
};

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
