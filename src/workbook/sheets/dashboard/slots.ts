import type { Text } from "../../../messages";
import { address, cell } from "../../address";
import { unitFormula } from "../../planning/unit";
import { notDrawn, slotChart, slotHeading, slotRows, type SlotRow } from "../../charts/slot";
import { figureBlock, figureColumn } from "../../figures/layout";
import { filterNames } from "../../filters";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import { drawZone, zoneNumber, type DrawnZone } from "../../planning/zone";
import type { Address, Block, Chart, Content } from "../../types";
import { columns, panelCell, panelCount, panelRows, type Panels } from "./grid";
import { quarterCell, quartersLeft, scopeFormula, type Shown } from "../../planning/shown";
import { storyRow, storyText } from "../../planning/story";

/** A set of panels that formulas fill: the nth indicator of an order. */
export interface SlotSet {
  panels: Panels;
  /** Begins the names of the charts. */
  name: string;
  title: Text;
  alt: Text;
  legend: Chart["legend"];
  /** Letters of a story that fit below a chart. */
  letters: number;
  /** A formula (without "=") for the indicator's row on the sheet with figures, from 1, or "" for the panel whose number, from 1, a formula gives. */
  pointer(number: string): string;
  /** A formula for what an empty panel says. */
  empty(number: string): string;
}

export interface DrawnSlots extends DrawnZone {
  charts: Chart[];
  page: Block[];
}

/** Draws the charts of a set, the texts of their panels, and from row `top` on the figures behind them. */
export function drawSlots(setting: Setting, set: SlotSet, shown: Shown, top: number): DrawnSlots {
  const numbers = Array.from({ length: panelCount(set.panels) }, (_, number) => number);
  const slot = (number: number) => top + 2 + number * slotRows.length;
  const zone = drawZone({
    title: setting.text(set.title),
    headings: [setting.text({ nl: "Wat", en: "What" }), setting.text({ nl: "Bij de grafiek", en: "With the chart" }), setting.text({ nl: "Getal", en: "Number" })],
    rows: numbers.flatMap((number) => slotFigures(setting, set, shown, slot(number), slotNumber(top))),
  }, top);
  return {
    ...zone,
    charts: numbers.map((number) => chart(setting, set, number, slot(number))),
    page: (["name", "verdict", "story"] as const).flatMap((part) => panelRows(set.panels, part).map((row, line): Block => ({
      at: row.split(":")[0] ?? row,
      content: [Array.from({ length: columns }, (_, i): Content => ({ formula: `=${cell(slot(line * columns + i) + textAt[part], 1)}` }))],
    }))),
  };
}

/** Rows of a slot's figures by what they hold, counted from its first. */
const rowOf = (row: SlotRow) => slotRows.indexOf(row);
/** The texts of a slot, in the second column beside its figures. */
const textAt = { title: 0, unit: 1, verdict: 2, story: 3, name: 4 } as const;
/** What a slot looks up once, in the third column. */
const numberAt = { pointer: 0, quarter: 1, story: 2, value: 3, target: 4 } as const;

/** The number of the slot, from 1, in whose rows a formula stands, as part of that formula; `top` is the first row of the zone. */
function slotNumber(top: number): string {
  return `INT((${zoneNumber(top)}+${slotRows.length - 1})/${slotRows.length})`;
}

function chart(setting: Setting, set: SlotSet, number: number, first: number): Chart {
  const range = (row: SlotRow) => address({
    top: first + rowOf(row), bottom: first + rowOf(row), left: quartersLeft, right: quartersLeft + setting.lists.quarter.length - 1,
  });
  return slotChart(setting, {
    name: `${set.name}${number + 1}`, where: panelCell(set.panels, number, "chart"), range,
    title: cell(first + textAt.title, 1), unit: cell(first + textAt.unit, 1), alt: set.alt, legend: set.legend,
  });
}

/** The five rows of one slot. Formulas are alike over slots and quarters and leave no cell between them out, which lets a carrier copy them. */
function slotFigures(setting: Setting, set: SlotSet, shown: Shown, first: number, number: string): Content[][] {
  const pointer = `$${cell(first + numberAt.pointer, 2)}`;
  const [quarterNumber, story, value, target] = (["quarter", "story", "value", "target"] as const).map((one) => cell(first + numberAt[one], 2)) as [Address, Address, Address, Address];
  const [unit, name] = [cell(first + textAt.unit, 1), cell(first + textAt.name, 1)];
  const organisation = setting.named(filterNames.organisation);
  const count = setting.lists.quarter.length;
  const row = (which: SlotRow) => address({ top: first + rowOf(which), bottom: first + rowOf(which), left: quartersLeft, right: quartersLeft + count - 1 });
  const filled = (formula: string, otherwise = '""'): Content => ({ formula: `=IF(${pointer}="",${otherwise},${formula})` });
  const pick = (block: Parameters<typeof figureBlock>[1], i: number) => `INDEX(${figureBlock(setting, block).area},${pointer},${fixedRow(quarterCell(shown.numbersRow, i))})`;
  const where = (i: number, which: SlotRow) => quarterCell(first + rowOf(which), i);
  const perQuarter = (formula: (i: number) => Content) => Array.from({ length: count }, (_, i) => formula(i));
  const orNot = (block: "target" | "baseline") => perQuarter((i) => filled(`IF(ISNUMBER(${pick(block, i)}),${pick(block, i)},${notDrawn})`, String(notDrawn)));
  const of = (column: Parameters<typeof figureColumn>[1]) => `INDEX(${figureColumn(setting, column).area},${pointer})`;
  const lastWith = (condition: string) => `SUMPRODUCT(MAX(${condition}*(COLUMN(${row("value")})-${quartersLeft})))`;
  const broken = `(${row("break")}>${notDrawn})`;
  const title = `${scopeFormula(setting)}&IF(SUMPRODUCT(${broken}*1)=0,"",${literal(setting.text({ nl: " · ◆ anders vanaf ", en: " · ◆ changed from " }))}&INDEX(${row("quarter")},${lastWith(broken)}))`
    + `&IF(MIN(${row("value")})<0,${literal(setting.text({ nl: " · onder 0 is niet getekend", en: " · below 0 is not drawn" }))},"")`;
  const present = `IF(${setting.named(filterNames.quarter)}="",${lastWith(`ISNUMBER(${row("value")})`)},${shown.quarterNumber})`;
  const then = (from: string): Content => ({ formula: `=IF(N(${quarterNumber})=0,"",INDEX(${from},${quarterNumber}))` });
  return [
    [setting.text(slotHeading("quarter")), filled(title), { formula: `=${set.pointer(number)}` },
      ...perQuarter((i) => filled(fixedRow(quarterCell(shown.quartersRow, i))))],
    [setting.text(slotHeading("value")), filled(unitFormula(setting, pointer)), filled(present),
      ...perQuarter((i) => filled(`IF(${organisation}="",${pick("value", i)},${pick("organisation", i)})`))],
    [setting.text(slotHeading("target")), filled(verdictText(setting, { pointer, quarterNumber, value, target, unit })), filled(storyRow(setting, name, shown.quarter, "filter")), ...orNot("target")],
    [setting.text(slotHeading("baseline")), filled(storyText(setting, story, set.letters)), then(row("value")), ...orNot("baseline")],
    [setting.text(slotHeading("break")), filled(of("name"), set.empty(number)), then(`${figureBlock(setting, "target").area},${pointer}`),
      ...perQuarter((i) => filled(`IF(${pick("isBreak", i)}<>"",MAX(0,${where(i, "value")},${where(i, "target")}),${notDrawn})`, String(notDrawn)))],
  ];
}

/** "✔ op koers · 34 (streef 40)", as far as it is known, of the quarter whose place stands in a cell (0 is none). */
function verdictText(setting: Setting, { pointer, quarterNumber, value, target, unit }: Record<"pointer" | "quarterNumber" | "value" | "target" | "unit", Address>): string {
  const none = literal(setting.text({ nl: "○ nog geen waarde", en: "○ no value yet" }));
  const status = `IF(${setting.named(filterNames.organisation)}="",INDEX(${figureBlock(setting, "status").area},${pointer},${quarterNumber})&" · ","")`;
  const aim = `IF(ISNUMBER(${target}),${literal(setting.text({ nl: ", streef ", en: ", target " }))}&ROUND(${target},2),"")`;
  return `IF(NOT(ISNUMBER(${value})),${none},${status}&ROUND(${value},2)&IF(${unit}="",""," "&${unit})&${aim})`;
}

/** "D25" as "D$25": the same row for every slot, and its own quarter for every column. */
function fixedRow(at: Address): Address {
  return at.replace(/(?=\d)/, "$");
}
