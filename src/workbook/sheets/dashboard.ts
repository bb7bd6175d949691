import { absolute, address, cell, quoted } from "../address";
import { actionsByStatus } from "../charts/actionsByStatus";
import { actionsByTheme } from "../charts/actionsByTheme";
import { chosenIndicator, drawFacts, factCell, factLabel, factsBottom, type Fact } from "../charts/chosenIndicator";
import { drawChart, type ChartDefinition } from "../charts/definition";
import { indicatorTarget } from "../charts/indicatorTarget";
import { timeline } from "../charts/timeline";
import { literal } from "../planning/words";
import type { Text } from "../../messages";
import type { SheetDefinition } from "../definition";
import { rowLists } from "../lists";
import { pageHead, printSetup } from "../planning/page";
import { rectangle } from "../planning/rectangle";
import type { Setting } from "../planning/setting";
import { colours, styles } from "../styles";
import type { Address, Block, Conditional, Content, Format, Name, Sheet, Validation } from "../types";
import { looks } from "./columns";
import { actionSignals } from "./actions";
import { startNames } from "./start";

/** Twelve equal columns, so that tiles and charts line up; a page in portrait holds them all. */
const columns = 12;
const columnWidth = 62;
const figuresRow = 3;
const choiceRow = 48;
const lastPageRow = 68;
/** Below the page stand the figures that the charts are drawn from, for who wants to see or copy them. */
const dataRow = factsBottom;

/** Where each chart stands: the cells it covers. */
const layout: readonly { chart: ChartDefinition; where: Address }[] = [
  { chart: actionsByStatus, where: "A7:E22" },
  { chart: actionsByTheme, where: "F7:L22" },
  { chart: timeline, where: "A24:L47" },
  { chart: indicatorTarget, where: "A52:L68" },
];

interface Figure {
  label: Text;
  formula: (setting: Setting) => string;
  /** Whether more than none is bad news. */
  alarm?: boolean;
}

const column = (setting: Setting, table: "actions" | "stakeholders" | "agreements" | "measurements", id: string) =>
  setting.table(table).column(id).reference;

const keyFigures: readonly Figure[] = [
  { label: { nl: "acties in het plan", en: "actions in the plan" }, formula: (s) => `SUMPRODUCT(--(${column(s, "actions", "action")}<>""))` },
  { label: { nl: "afgeronde acties", en: "finished actions" }, formula: (s) => `COUNTIFS(${column(s, "actions", "status")},${literal(s.item("actionStatus", "done"))})` },
  { label: { nl: "acties te laat", en: "actions late" }, alarm: true, formula: (s) => `COUNTIFS(${column(s, "actions", "signal")},${literal(s.text(actionSignals.late))})` },
  { label: { nl: "partijen doen mee", en: "parties take part" }, formula: (s) => `COUNTIFS(${column(s, "stakeholders", "status")},${literal(s.item("partyStatus", "confirmed"))})` },
  { label: { nl: "afspraken bevestigd", en: "agreements confirmed" }, formula: (s) => `COUNTIFS(${column(s, "agreements", "status")},${literal(s.item("agreementStatus", "confirmed"))})` },
  { label: { nl: "metingen ingevuld", en: "measurements filled in" }, formula: (s) => `SUMPRODUCT(--ISNUMBER(${column(s, "measurements", "value")}))` },
];

function draw(setting: Setting): Sheet {
  const head = pageHead(dashboard, setting, { left: 7, right: columns - 1 });
  const facts = drawFacts(setting);
  const drawn: ReturnType<typeof drawChart>[] = [];
  for (const { chart, where } of layout) {
    drawn.push(drawChart(chart, setting, where, drawn.length > 0 ? drawn[drawn.length - 1]!.bottom + 1 : dataRow));
  }
  return {
    ...head,
    columns: Array.from({ length: columns }, (_, index) => ({ index, width: columnWidth })),
    rows: [...head.rows, { index: figuresRow, height: 36 }, { index: choiceRow, height: 24 }],
    blocks: [...head.blocks.filter((block) => block.at !== "A1" && block.at !== "A2"), heading(setting), ...tiles(setting), ...choice(setting), facts.block, ...drawn.map((chart) => chart.block)],
    formats: [...head.formats, ...tileFormats(), ...choiceFormats(), ...facts.formats, ...drawn.flatMap((chart) => chart.formats)],
    validations: [choiceValidation(setting)],
    conditionals: alarms(),
    charts: drawn.map(({ chart }) => chart),
    print: { ...printSetup(setting), orientation: "portrait", tall: 1, area: address({ top: 0, bottom: lastPageRow - 1, left: 0, right: columns - 1 }) },
  };
}

function heading(setting: Setting): Block {
  const name = setting.named(startNames.name);
  const period = setting.named(startNames.period);
  return {
    at: "A1",
    content: [
      // An emptied name shows nothing, where a plain reference would show 0.
      [{ formula: `=${name}&""` }],
      [{ formula: `=${literal(setting.text({ nl: "Dashboard, looptijd ", en: "Dashboard, period " }))}&${period}` }],
    ],
  };
}

function tiles(setting: Setting): Block[] {
  const spread = (contents: Content[]) => contents.flatMap((content) => [content, null]);
  return [{
    at: cell(figuresRow, 0),
    content: [
      spread(keyFigures.map(({ formula }) => ({ formula: `=${formula(setting)}` }))),
      spread(keyFigures.map(({ label }) => setting.text(label))),
    ],
  }];
}

function tileFormats(): Format[] {
  const row = (index: number, style: string) => ({ address: address({ top: index, bottom: index, left: 0, right: columns - 1 }), style });
  return [row(figuresRow, styles.figure.name), row(figuresRow + 1, styles.figureLabel.name)];
}

function alarms(): Conditional[] {
  return keyFigures.flatMap(({ alarm }, i): Conditional[] => {
    if (!alarm) return [];
    const area = address({ top: figuresRow, bottom: figuresRow + 1, left: 2 * i, right: 2 * i + 1 });
    return [{ kind: "formula", address: area, formula: `=${absolute(cell(figuresRow, 2 * i))}>0`, look: looks.bad }];
  });
}

/** What stands under the choice, each in three columns. */
const shownFacts: readonly Fact[] = ["kind", "unit", "direction", "aggregation"];

/** The indicator that the last chart shows, chosen from a list, and what is known of it. */
function choice(setting: Setting): Block[] {
  const indicators = setting.table("indicators").rows;
  const preferred = indicators.find((row) => row.priority === "high") ?? indicators[0];
  const first = preferred?.name;
  const known = Array.from({ length: columns }, (): Content => null);
  shownFacts.forEach((fact, i) => {
    known[i * 3] = { formula: `=${literal(`${setting.text(factLabel(fact))}: `)}&${factCell(fact)}` };
  });
  return [
    { at: cell(choiceRow, 0), content: [[setting.text({ nl: "Kies een indicator:", en: "Choose an indicator:" })]] },
    ...(first === undefined ? [] : [{ at: cell(choiceRow, 3), content: [[typeof first === "string" ? first : setting.text(first as Text)]] }]),
    rectangle(cell(choiceRow + 1, 0), [known, [{ formula: `=${missing(setting)}` }]]),
  ];
}

/** What to do where the chosen indicator has no values: an empty chart alone says nothing. */
function missing(setting: Setting): string {
  const [indicator, value] = (["indicator", "value"] as const).map((id) => column(setting, "measurements", id));
  const none = literal(setting.text({
    nl: "Nog geen metingen van deze indicator. Vul ze in op het blad Metingen.",
    en: "No measurements of this indicator yet. Fill them in on the sheet Measurements.",
  }));
  return `IF(SUMPRODUCT((${indicator}=${setting.named(chosenIndicator)})*ISNUMBER(${value}))=0,${none},"")`;
}

function choiceFormats(): Format[] {
  return [
    { address: cell(choiceRow, 0), style: styles.subtitle.name },
    { address: address({ top: choiceRow, bottom: choiceRow, left: 3, right: columns - 1 }), style: styles.choice.name },
    { address: address({ top: choiceRow + 1, bottom: choiceRow + 1, left: 0, right: columns - 1 }), style: styles.plain.name },
    { address: cell(choiceRow + 2, 0), style: styles.purpose.name },
  ];
}

function choiceValidation(setting: Setting): Validation {
  return {
    address: cell(choiceRow, 3),
    rule: { kind: "list", source: `=${setting.named(rowLists.indicators)}` },
    prompt: {
      title: setting.text({ nl: "Kies een indicator", en: "Choose an indicator" }),
      message: setting.text({ nl: "De grafiek hieronder laat hem zien, naast de streefwaarde.", en: "The chart below shows it, beside its target." }),
    },
    error: {
      style: "stop",
      title: setting.text({ nl: "Deze indicator is er niet", en: "There is no such indicator" }),
      message: setting.text({ nl: "Kies een naam uit de lijst. Nieuwe indicatoren zet je op het blad Indicatoren.", en: "Choose a name from the list. New indicators go on the sheet Indicators." }),
    },
  };
}

/** The defined name of the chosen indicator's cell. */
function dashboardNames(setting: Setting): Name[] {
  return [{
    name: setting.named(chosenIndicator),
    formula: `=${quoted(setting.sheet("dashboard"))}!${absolute(cell(choiceRow, 3))}`,
  }];
}

export const dashboard: SheetDefinition = {
  key: "dashboard",
  name: { nl: "Dashboard", en: "Dashboard" },
  purpose: {
    nl: "Hoe het netwerk ervoor staat, in één oogopslag. Alles volgt vanzelf uit de andere bladen; kies alleen de indicator.",
    en: "How the network is doing, at a glance. All of it follows from the other sheets; only choose the indicator.",
  },
  tab: colours.ink,
  visibility: "visible",
  draw,
  names: dashboardNames,
};
