import { colours } from "../styles";
import type { SheetDefinition, TableDefinition } from "../definition";
import { documentColumns, listed, type Known } from "./document";
import { startNames } from "./start";

/** How many rows of a table hold something, with a word behind the number. */
const counted = (table: Parameters<typeof listed>[1], column: string, nl: string, en: string): Known => ({ all, text }) =>
  `SUMPRODUCT(--(${all(table, column)}<>""))&${text({ nl: ` ${nl}`, en: ` ${en}` })}`;

/** What other sheets hold of the parts of the plan. Source of the parts: step 3 of the compass. */
const known: Readonly<Record<string, Known>> = {
  "approach.reason": ({ named }) => named(startNames.ambition),
  "approach.parties": (words) => listed(words, "stakeholders", "organisation"),
  "approach.contributions": counted("stakeholders", "contribution", "partijen hebben hun bijdrage opgeschreven.", "parties have written down their contribution."),
  "approach.information": ({ all, item, text }) => {
    const about = (subject: string) => `COUNTIFS(${all("agreements", "subject")},${item("agreementSubject", subject)})`;
    return `${about("informationSharing")}+${about("privacy")}&${text({ nl: " afspraken over informatie en privacy.", en: " agreements on information and privacy." })}`;
  },
  "approach.analysis": (words) => (words.has("findings") ? counted("findings", "subject", "bevindingen in de nulmeting.", "findings in the baseline.")(words) : undefined),
  "approach.vision": ({ named }) => named(startNames.ambition),
  "approach.strategy": (words) => listed(words, "indicators", "name"),
  "approach.term": ({ named }) => named(startNames.period),
  "approach.timeline": counted("actions", "action", "acties in het actieplan.", "actions in the action plan."),
  "approach.signing": ({ all, item, text }) =>
    `COUNTIFS(${all("stakeholders", "status")},${item("partyStatus", "confirmed")})&${text({ nl: " partijen hebben hun deelname bevestigd.", en: " parties have confirmed that they take part." })}`,
};

const table: TableDefinition = {
  key: "approach",
  name: "tblPlanVanAanpak",
  printedTo: "text",
  portrait: true,
  rules: [],
  columns: documentColumns(known),
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
