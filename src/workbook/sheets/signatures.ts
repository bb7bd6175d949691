import { escaped } from "../../domain/criterion";
import type { ColumnId } from "../../domain/schema";
import { cell } from "../address";
import type { Calculated, DrawnPart, RowWords, SheetDefinition } from "../definition/definition";
import { shortened } from "../planning/shortened";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { colours, styles } from "../styles";
import { tableOf } from "../table";
import { startNames } from "./start";

/** Letters that fit a line of the columns with what Stakeholders says, and lines that a row has room for. */
const [contributionLine, mandateLine, roleLine] = [31, 26, 13];
const lines = 4;

/** What Stakeholders says of the party, as much as the row has room for: what a formula gives makes no row higher. */
function ofParty(column: ColumnId<"stakeholders">, lineLetters: number): Calculated {
  return {
    formula: ({ here, all }: RowWords<"signatures">) => {
      const said = `INDEX(${all("stakeholders", column)},MATCH(${escaped(here("organisation"))},${all("stakeholders", "organisation")},0))`;
      return `=IFERROR(${shortened(`${said}&""`, lineLetters * lines)},"")`;
    },
    lines: () => lines,
  };
}

/** How many parties take part without a row of their own: those that came after the sheet was made. Part of a formula. */
function missing(setting: Setting): string {
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const party = (id: ColumnId<"stakeholders">) => setting.table("stakeholders").column(id).reference;
  const signed = setting.table("signatures").column("organisation").reference;
  const count = `SUMPRODUCT((${party("status")}=${literal(setting.item("partyStatus", "confirmed"))})*(${party("organisation")}<>"")*ISNA(MATCH(${escaped(party("organisation"))},${signed},0)))`;
  return `IF(${count}=0,"",${text("Partijen die meedoen en hieronder nog geen rij hebben: ", "Parties that take part and have no row below yet: ")}&${count}&".")`;
}

/** What a signature stands for, and who is not asked for one yet. */
function drawMeaning(setting: Setting, row: number): DrawnPart {
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const name = shortened(`${setting.named(startNames.name)}&""`, 80);
  return {
    rows: [{ index: row, height: 18 }, { index: row + 1, height: 18 }],
    blocks: [{ at: cell(row, 0), content: [
      [{ formula: `=${text("Wie tekent, stelt het plan van aanpak vast van: ", "Who signs adopts the plan of approach of: ")}&${name}` }],
      [{ formula: `=${text("Het plan geldt voor ", "The plan holds for ")}&${setting.named(startNames.period)}&${text(". De ambitie, afspraken, acties en indicatoren horen erbij.", ". The ambition, agreements, actions and indicators belong to it.")}` }],
      [{ formula: `=${missing(setting)}` }],
    ] }],
    formats: [{ address: `${cell(row, 0)}:${cell(row + 2, 0)}`, style: styles.plain.name }],
  };
}

const table = tableOf("signatures", {
  name: "tblOndertekening",
  printedTo: "signature",
  top: { rows: 3, draw: drawMeaning },
  rules: [],
  columns: {
    organisation: {
      heading: { nl: "Partij", en: "Party" }, width: 140,
      explain: { nl: "Een nieuwe partij? Kies die in een nieuwe rij.", en: "A new party? Choose it in a new row." },
    },
    role: {
      heading: { nl: "Rol", en: "Role" }, width: 78,
      explain: { nl: "Volgt uit Stakeholders.", en: "Follows from Stakeholders." },
      ...ofParty("role", roleLine),
    },
    contribution: {
      heading: { nl: "Bijdrage", en: "Contribution" }, width: 172,
      explain: { nl: "Volgt uit Stakeholders.", en: "Follows from Stakeholders." },
      ...ofParty("contribution", contributionLine),
    },
    mandate: {
      heading: { nl: "Mandaat", en: "Mandate" }, width: 146,
      explain: { nl: "Volgt uit Stakeholders.", en: "Follows from Stakeholders." },
      ...ofParty("mandate", mandateLine),
    },
    signer: {
      heading: { nl: "Naam en functie", en: "Name and position" }, width: 130,
      explain: { nl: "Wie mag tekenen voor deze partij?", en: "Who may sign for this party?" },
    },
    signedOn: {
      heading: { nl: "Getekend op", en: "Signed on" }, width: 66,
      explain: { nl: "De dag van de handtekening.", en: "The day of the signature." },
    },
    signature: {
      heading: { nl: "Handtekening", en: "Signature" }, width: 150,
      explain: { nl: "Op papier, of waar het getekende stuk ligt.", en: "On paper, or where the signed paper is." },
    },
  },
});

export const signatures: SheetDefinition = {
  key: "signatures",
  name: { nl: "Ondertekening", en: "Signing" },
  purpose: {
    nl: "Het plan van aanpak is klaar: druk dit blad af en laat elke partij tekenen.",
    en: "The plan of approach is ready: print this sheet and have every party sign.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
};
