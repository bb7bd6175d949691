import { criterion } from "../../domain/criterion";
import type { ColumnId, ItemId } from "../../domain/schema";
import { absolute, address, cell, quoted } from "../address";
import { chartColours, colours, looks, styles } from "../styles";
import type { DrawnPart, SheetDefinition } from "../definition/definition";
import { tableOf } from "../table";
import { commonLists, listPlaces } from "../lists";
import type { Setting } from "../definition/setting";
import { literal } from "../definition/words";
import { numberBelow } from "../numberBelow";
import { leftOver } from "../leftOver";
import type { Content, Formula, Name } from "../types";
import { actionState } from "./actionOf";
import { earlierValue } from "./earlier";

/** The moments that the chart compares, chosen above the table. */
const names = { now: "Naasten_Moment", then: "Naasten_Vergelijk" } as const;

const texts = {
  now: { nl: "Moment", en: "Moment" },
  then: { nl: "Vergelijk met", en: "Compare with" },
  phase: { nl: "Fase", en: "Phase" },
  score: { nl: "Score per fase: aanwezig telt 1, deels telt een half", en: "Score by phase: present counts 1, partly a half" },
  // The chart has no legend: where nothing was filled in, nothing of it is to be seen.
  dark: { nl: " · donker: ", en: " · dark: " },
  light: { nl: ", licht: ", en: ", light: " },
  nothing: { nl: "Nog niets ingevuld op dit moment. Vul hieronder bij elk punt de stand in.", en: "Nothing filled in at this moment yet. Fill in the state of each item below." },
  alt: {
    nl: "Staafdiagram: per fase welk deel van de punten aanwezig is, op het gekozen moment en op het moment waarmee je vergelijkt.",
    en: "Bar chart: for each phase the share of items that are present, at the chosen moment and at the one that you compare with.",
  },
} as const;

/** Rows, from 0: the two choices, a line of air, the headings of the figures, and a row a phase. */
const first = 2;
const headings = first + 3;
const phases = commonLists.relativesPhase;
/** The first column, from 0, of the chart. */
const beside = 3;
/** Nothing for nought: a phase of which nothing was answered counts as that in a chart. */
const label = { numberFormat: "0%;;" };
const figures = { top: headings + 1, bottom: headings + phases.length };

/** The phases as a column of the workbook: a list that people can change. */
function phaseList(setting: Setting): string {
  const { table, heading } = listPlaces.relativesPhase;
  return `${setting.named(table)}[${setting.text(heading)}]`;
}

/** The phase of the row in which it stands: the list says what it is called. */
function phaseNamed(setting: Setting): Formula {
  const [list, number] = [phaseList(setting), numberBelow(headings)];
  return `=IF(${number}>ROWS(${list}),"",INDEX(${list},MIN(${number},ROWS(${list})))&"")`;
}

/** What stands above the phases, and how many of them are shown where the list has become longer. */
function phaseHeading(setting: Setting): Formula {
  const [list, of] = [phaseList(setting), literal(setting.text({ nl: " van ", en: " of " }))];
  return `=${literal(setting.text(texts.phase))}&IF(${leftOver(list, phases.length)}=0,""," (${phases.length}"&${of}&COUNTIF(${list},"?*")&")")`;
}

/** The share of the answered items of a phase that is present at a moment; empty where nothing was answered. */
function score(setting: Setting, phase: string, moment: string): Content {
  const column = (id: ColumnId<"relatives">) => setting.table("relatives").column(id).reference;
  const count = (presence: string) => `COUNTIFS(${column("phase")},${criterion(phase)},${column("moment")},${moment},${column("presence")},${presence})`;
  const item = (id: ItemId<"presence">) => literal(setting.item("presence", id));
  const answered = (["present", "partly", "absent"] as const).map((id) => count(item(id))).join("+");
  return { formula: `=IF(OR(${phase}="",${moment}="",(${answered})=0),"",(${count(item("present"))}+${count(item("partly"))}/2)/(${answered}))` };
}

/** What the chart shows and which moment is which, or that there is nothing to show yet. `scores` are the figures behind it. */
function captionOf(setting: Setting, scores: string): Content {
  const said = (words: keyof typeof texts) => literal(setting.text(texts[words]));
  const [now, then] = [setting.named(names.now), setting.named(names.then)];
  return { formula: `=IF(COUNT(${scores})=0,${said("nothing")},${said("score")}&${said("dark")}&${now}&IF(${then}="","",${said("light")}&${then}))` };
}

function drawScores(setting: Setting): DrawnPart {
  const [now, then] = [setting.named(names.now), setting.named(names.then)];
  const list = `=${setting.named(listPlaces.quarter.name)}` as const;
  const range = (column: number) => address({ ...figures, left: column, right: column });
  const scores = address({ ...figures, left: 1, right: 2 });
  /** Below the chart: the phases by name once there is something to draw, so that an empty chart shows none. */
  const drawnNames = range(beside);
  return {
    rows: [first, first + 1].map((index) => ({ index, height: 17 })).concat(phases.map((_, i) => ({ index: figures.top + i, height: 16 }))),
    blocks: [
      { at: cell(first, 0), content: [[setting.text(texts.now), setting.choices.from], [setting.text(texts.then), null]] },
      {
        at: cell(headings, 0),
        content: [
          [{ formula: phaseHeading(setting) }, setting.text(texts.now), setting.text(texts.then)],
          ...phases.map((_, i): Content[] => {
            const phase = `$${cell(figures.top + i, 0)}`;
            return [{ formula: phaseNamed(setting) }, score(setting, phase, now), score(setting, phase, then)];
          }),
        ],
      },
      { at: cell(first, beside), content: [[captionOf(setting, scores)]] },
      { at: cell(figures.top, beside), content: phases.map((_, i) => [{ formula: `=IF(COUNT(${absolute(scores)})=0,"",${cell(figures.top + i, 0)})` }]) },
    ],
    formats: [
      { address: `${cell(first, 0)}:${cell(first + 1, 0)}`, style: styles.label.name },
      { address: `${cell(first, 1)}:${cell(first + 1, 1)}`, style: styles.input.name },
      { address: `${cell(headings, 0)}:${cell(headings, 2)}`, style: styles.plainHeading.name },
      { address: range(0), style: styles.plain.name },
      { address: `${cell(figures.top, 1)}:${cell(figures.bottom, 2)}`, style: styles.plain.name, numberFormat: "0%" },
      { address: cell(first, beside), style: styles.plain.name },
      { address: drawnNames, style: styles.plain.name, numberFormat: ";;;" },
    ],
    validations: [{
      address: `${cell(first, 1)}:${cell(first + 1, 1)}`, rule: { kind: "list", source: list },
      prompt: { title: setting.text(texts.now), message: setting.text({ nl: "Kies het kwartaal waarin jullie de check invulden.", en: "Choose the quarter in which you filled in the check." }) },
    }],
    charts: [{
      name: "Score per fase",
      kind: "bars",
      title: "",
      address: address({ top: first + 1, bottom: figures.bottom, left: beside, right: beside + 3 }),
      series: [
        { name: setting.text(texts.now), values: range(1), categories: drawnNames, color: chartColours.strong, labels: { ...label, color: colours.paper } },
        { name: setting.text(texts.then), values: range(2), categories: drawnNames, color: chartColours.light, labels: { ...label, color: chartColours.target } },
      ],
      category: { reversed: true, quiet: true },
      value: { min: 0, max: 1, quiet: true },
      legend: "none",
      gap: 60,
      alt: setting.text(texts.alt),
    }],
  };
}

function chosenNames(setting: Setting): Name[] {
  const at = (row: number): `=${string}` => `=${quoted(setting.sheet("relatives"))}!${absolute(cell(row, 1))}`;
  return [{ name: setting.named(names.now), formula: at(first) }, { name: setting.named(names.then), formula: at(first + 1) }];
}

const table = tableOf("relatives", {
  name: "tblNaasten",
  printedTo: "state",
  top: { rows: figures.bottom - first + 2, draw: drawScores },
  rules: [],
  begins: ({ from }) => ({ moment: from }),
  columns: {
    phase: {
      heading: { nl: "Fase", en: "Phase" }, width: 90,
      explain: { nl: "In welke fase van de hulp?", en: "In which phase of the help?" },
    },
    item: {
      heading: { nl: "Punt", en: "Item" }, width: 260,
      explain: { nl: "Wat een organisatie op orde heeft die met naasten werkt.", en: "What an organisation that works with relatives has in order." },
    },
    organisation: {
      heading: { nl: "Organisatie", en: "Organisation" }, width: 110,
      explain: { nl: "Wie vult dit in? Nog een organisatie: kopieer de rijen.", en: "Who fills this in? Another organisation: copy the rows." },
    },
    presence: {
      heading: { nl: "Stand", en: "State" }, width: 80,
      explain: { nl: "Is het er: aanwezig, deels of afwezig?", en: "Is it there: present, partly or absent?" },
      states: { present: looks.good, partly: looks.busy, absent: looks.warn },
    },
    evidence: {
      heading: { nl: "Waaruit blijkt dat", en: "Evidence" }, width: 170,
      explain: { nl: "Waaraan zie je het? Geen namen van cliënten of naasten.", en: "What shows it? No names of clients or relatives." },
    },
    improvement: {
      heading: { nl: "Verbeterpunt", en: "Improvement point" }, width: 170,
      explain: { nl: "Wat wil je anders? Maak er daarna een actie van.", en: "What do you want to change? Then make an action of it." },
    },
    moment: {
      heading: { nl: "Moment", en: "Moment" }, width: 90,
      explain: { nl: "In welk kwartaal? Opnieuw invullen: kopieer de rijen.", en: "In which quarter? To fill in again: copy the rows." },
    },
    before: {
      heading: { nl: "Vorige keer", en: "Last time" }, width: 80,
      explain: { nl: "De stand van het moment hiervoor. Volgt vanzelf.", en: "The state of the moment before. Follows by itself." },
      ...earlierValue("relatives", "presence", ["item", "organisation"], "moment"),
    },
    state: actionState("relatives", "improvement"),
  },
});

export const relatives: SheetDefinition = {
  key: "relatives",
  name: { nl: "Naastencheck", en: "Relatives check" },
  purpose: {
    nl: "Hoe goed werkt jullie organisatie samen met naasten? Vul per punt de stand in; de grafiek laat elke fase zien.",
    en: "How well does your organisation work with relatives? Fill in the state of each item; the chart shows every phase.",
  },
  tab: colours.accent,
  visibility: "visible",
  table,
  names: chosenNames,
};
