import type { ColumnId } from "../../domain/schema";
import { absolute, cell, quoted } from "../address";
import { colours, styles } from "../styles";
import type { DrawnPart, SheetDefinition } from "../definition/definition";
import { fittingHeight } from "../planning/fittingHeight";
import { tableOf } from "../table";
import { listPlaces } from "../lists";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import type { Text } from "../../messages";
import type { Name } from "../types";
import { actionState } from "./actionOf";
import { earlierValue } from "./earlier";

/** Cells above the checklist that the advice hangs on, each with a defined name. */
const names = { trust: "Governance_Vertrouwen", neutral: "Governance_Neutraal" } as const;

/**
 * Up to this many parties can steer together; from `large` on a network is large. Source: step 2 of the compass, which
 * gives joint steering six to eight parties; it names no number for a large network, so ours is the size of a long table.
 */
const bounds = { shared: 8, large: 20 } as const;

/** The forms with the reason for each, as the advice words them. */
const advice = {
  shared: {
    nl: "Gedeelde sturing. Jullie zijn met weinig partijen en vertrouwen elkaar: besluit samen.",
    en: "Joint steering. You are few and trust each other: decide together.",
  },
  lead: {
    nl: "Sturing door één organisatie. Een netwerk van deze omvang vraagt om één partij die het geheel bijeenhoudt.",
    en: "Steering by one organisation. A network of this size needs one party that keeps it together.",
  },
  office: {
    nl: "Onafhankelijk bureau. Jullie zijn met veel, of iemand neutraal moet het voortouw nemen.",
    en: "An independent office. You are many, or someone neutral has to take the lead.",
  },
  hybrid: {
    nl: "Hybride vorm. Klein, maar het vertrouwen moet nog groeien: besluit samen en laat één partij begeleiden.",
    en: "A hybrid form. Few, but trust still has to grow: decide together and let one party guide you.",
  },
  open: {
    nl: "Kies hoeveel vertrouwen er is en of iemand neutraal nodig is. Dan staat hier een advies.",
    en: "Choose how much trust there is and whether someone neutral is needed. Then an advice appears here.",
  },
} satisfies Record<string, Text>;

const labels = {
  parties: { nl: "Partijen, zonder wie gestopt is", en: "Parties, without those that left" },
  trust: { nl: "Vertrouwen in elkaar", en: "Trust in each other" },
  neutral: { nl: "Is iemand neutraal nodig?", en: "Is someone neutral needed?" },
  advice: { nl: "Vorm die past", en: "Form that fits" },
} satisfies Record<string, Text>;

/** Points of the first column, less what bold letters take more. */
const sectionWidth = 140;
const labelWidth = sectionWidth * 0.9;

function drawAdvice(setting: Setting, row: number): DrawnPart {
  const list = (id: "trust" | "yesNo") => `=${setting.named(listPlaces[id].name)}` as const;
  const choose = (at: number, label: Text, source: `=${string}`) => ({
    address: cell(at, 1), rule: { kind: "list" as const, source },
    prompt: { title: setting.text(label).slice(0, 32), message: setting.text({ nl: "Kies uit de lijst.", en: "Choose from the list." }) },
  });
  return {
    rows: [labels.parties, labels.trust, labels.neutral].map((label, i) => ({ index: row + i, height: Math.max(20, fittingHeight([setting.text(label)], [labelWidth])) })).concat({ index: row + 3, height: 34 }),
    blocks: [{
      at: cell(row, 0),
      content: [
        [setting.text(labels.parties), { formula: partiesInNetwork(setting) }],
        [setting.text(labels.trust), null],
        [setting.text(labels.neutral), null],
        [setting.text(labels.advice), { formula: adviceFormula(setting, cell(row, 1)) }],
      ],
    }],
    formats: [
      { address: `${cell(row, 0)}:${cell(row + 3, 0)}`, style: styles.label.name },
      { address: cell(row, 1), style: styles.calculated.name },
      { address: `${cell(row + 1, 1)}:${cell(row + 2, 1)}`, style: styles.input.name },
      { address: cell(row + 3, 1), style: styles.note.name },
    ],
    validations: [choose(row + 1, labels.trust, list("trust")), choose(row + 2, labels.neutral, list("yesNo"))],
  };
}

/** Whoever was asked counts along: a form has to suit the network that it becomes. */
function partiesInNetwork(setting: Setting): `=${string}` {
  const column = (id: ColumnId<"stakeholders">) => setting.table("stakeholders").column(id).reference;
  return `=COUNTIFS(${column("organisation")},"?*",${column("status")},${literal(`<>${setting.item("partyStatus", "left")}`)})`;
}

function adviceFormula(setting: Setting, parties: string): `=${string}` {
  const [trust, neutral] = [setting.named(names.trust), setting.named(names.neutral)];
  const say = (key: keyof typeof advice) => literal(setting.text(advice[key]));
  const small = `IF(${trust}=${literal(setting.item("trust", "high"))},${say("shared")},${say("hybrid")})`;
  const bySize = `IF(${parties}>${bounds.large},${say("office")},IF(${parties}<=${bounds.shared},${small},${say("lead")}))`;
  return `=IF(OR(${trust}="",${neutral}=""),${say("open")},IF(${neutral}=${literal(setting.item("yesNo", "yes"))},${say("office")},${bySize}))`;
}

/** The row, from 0, that the first of the cells above the checklist stands in: right below the purpose. */
const first = 2;

function chosenNames(setting: Setting): Name[] {
  const at = (row: number): `=${string}` => `=${quoted(setting.sheet("governance"))}!${absolute(cell(row, 1))}`;
  return [
    { name: setting.named(names.trust), formula: at(first + 1) },
    { name: setting.named(names.neutral), formula: at(first + 2) },
  ];
}

const table = tableOf("governance", {
  name: "tblGovernance",
  printedTo: "state",
  top: { rows: 5, draw: drawAdvice },
  rules: [],
  begins: ({ from }) => ({ moment: from }),
  columns: {
    section: {
      heading: { nl: "Onderdeel", en: "Part" }, width: sectionWidth,
      explain: { nl: "Het onderdeel van de checklist.", en: "The part of the checklist." },
    },
    question: {
      heading: { nl: "Vraag", en: "Question" }, width: 300,
      explain: { nl: "Bespreek de vraag met elkaar.", en: "Discuss the question together." },
    },
    moment: {
      heading: { nl: "Moment", en: "Moment" }, width: 90,
      explain: { nl: "In welk kwartaal? Opnieuw invullen: kopieer de rijen.", en: "In which quarter? To fill in again: copy the rows." },
    },
    holds: {
      heading: { nl: "Ja of nee", en: "Yes or no" }, width: 56,
      explain: { nl: "Kies, als de vraag dat vraagt.", en: "Choose, where it is asked." },
    },
    answer: {
      heading: { nl: "Antwoord", en: "Answer" }, width: 220,
      explain: { nl: "Wat is jullie antwoord? Schrijf het kort op.", en: "What is your answer? Write it down briefly." },
    },
    todo: {
      heading: { nl: "Actiepunt", en: "Action point" }, width: 160,
      explain: { nl: "Wat moet er nog gebeuren? Maak van grote punten een actie.", en: "What still has to be done? Make an action of big points." },
    },
    before: {
      heading: { nl: "Vorige keer", en: "Last time" }, width: 170,
      explain: { nl: "Het antwoord van het moment hiervoor. Volgt vanzelf.", en: "The answer of the moment before. Follows by itself." },
      ...earlierValue("governance", "answer", ["question"], "moment"),
    },
    state: actionState("governance", "todo"),
  },
});

export const governance: SheetDefinition = {
  key: "governance",
  name: { nl: "Governance", en: "Governance" },
  purpose: {
    nl: "Hoe sturen jullie samen? Loop de vragen langs, leg het antwoord vast en kijk elk jaar of het nog past.",
    en: "How do you steer together? Go through the questions, write down the answer and see every year whether it still fits.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
  names: chosenNames,
};
