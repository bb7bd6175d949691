import { absolute, address, cell } from "../../address";
import { unitFormula } from "../../planning/unit";
import { notDrawn, slotChart, slotHeading, slotRows, type SlotRow } from "../../charts/slot";
import { figureBlock, figureColumn } from "../../figures/layout";
import { ways } from "../../figures/ways";
import { statusText } from "../../figures/words";
import { filterNames } from "../../filters";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import { shortenedInside } from "../../planning/shortened";
import { drawZone, zoneNumber, type DrawnZone } from "../../planning/zone";
import type { Address, Block, Chart, Content } from "../../types";
import { columns, panelCell, panelCount, panelRows, type PageGrid } from "./grid";
import { passed } from "./leafing";
import type { Order } from "./order";
import { brief } from "../../planning/brief";
import { quarterCell, quartersLeft, type ShownQuarter } from "../../planning/shown";
import { storyRow, storyText } from "../../planning/story";

/** Letters of a story that fit below a chart. */
const storyLetters = 96;
/** Letters of a name that fit above it. */
const nameLetters = 88;

export interface DrawnSlots extends DrawnZone {
  charts: Chart[];
  page: Block[];
}

/** Draws the charts of the indicators in sight, the texts of their panels, and from row `top` on the figures behind them. */
export function drawSlots(setting: Setting, grid: PageGrid, { sorted }: Order, shown: ShownQuarter, top: number): DrawnSlots {
  const numbers = Array.from({ length: panelCount(grid) }, (_, number) => number);
  const slot = (number: number) => top + 2 + number * slotRows.length;
  const place = `${passed(setting)}+${slotNumber(top)}`;
  const pointer = `IF(${place}>ROWS(${sorted}),"",INDEX(${sorted},${place}))`;
  const zone = drawZone({
    title: setting.text({ nl: "Grafieken van de indicatoren", en: "Charts of the indicators" }),
    headings: [setting.text({ nl: "Wat", en: "What" }), setting.text({ nl: "Bij de grafiek", en: "With the chart" }), setting.text({ nl: "Getal", en: "Number" })],
    rows: numbers.flatMap((number) => slotFigures(setting, shown, slot(number), pointer)),
  }, top);
  return {
    ...zone,
    charts: numbers.map((number) => chart(setting, number, slot(number))),
    page: (["name", "verdict", "story"] as const).flatMap((part) => panelRows(grid, part).map((row, line): Block => ({
      at: row.split(":")[0] ?? row,
      content: [Array.from({ length: columns }, (_, i): Content => ({ formula: `=${cell(slot(line * columns + i) + textAt[part], 1)}` }))],
    }))),
  };
}

/** Rows of a slot's figures by what they hold, counted from its first. */
const rowOf = (row: SlotRow) => slotRows.indexOf(row);
/** The texts of a slot, in the second column beside its figures. */
const textAt = { note: 0, unit: 1, verdict: 2, story: 3, name: 4 } as const;
/** What a slot looks up once, in the third column. */
const numberAt = { pointer: 0, quarter: 1, story: 2, value: 3, target: 4, course: 5 } as const;

/** The number of the slot, from 1, in whose rows a formula stands, as part of that formula; `top` is the first row of the zone. */
function slotNumber(top: number): string {
  return `INT((${zoneNumber(top)}+${slotRows.length - 1})/${slotRows.length})`;
}

function chart(setting: Setting, number: number, first: number): Chart {
  const range = (row: SlotRow) => address({
    top: first + rowOf(row), bottom: first + rowOf(row), left: quartersLeft, right: quartersLeft + setting.lists.quarter.length - 1,
  });
  return slotChart(setting, { name: `np_Indicator${number + 1}`, where: panelCell(number, "chart"), range });
}

/** The rows of one slot. Formulas are alike over slots and quarters and leave no cell between them out, which lets a carrier copy them. */
function slotFigures(setting: Setting, shown: ShownQuarter, first: number, place: string): Content[][] {
  const pointer = `$${cell(first + numberAt.pointer, 2)}`;
  const numbers = (["quarter", "story", "value", "target", "course"] as const).map((one) => cell(first + numberAt[one], 2));
  const [quarterNumber, story, value, target, schedule] = numbers as [Address, Address, Address, Address, Address];
  const [note, unit] = [cell(first + textAt.note, 1), cell(first + textAt.unit, 1)];
  const organisation = setting.named(filterNames.organisation);
  const count = setting.lists.quarter.length;
  const row = (which: SlotRow) => address({ top: first + rowOf(which), bottom: first + rowOf(which), left: quartersLeft, right: quartersLeft + count - 1 });
  // The same for every quarter of a slot.
  const alongside = (which: SlotRow) => row(which).replace(/[A-Z]+/g, "$$$&");
  // Quarters below nothing would be an empty frame.
  const nothing = `AND(COUNT(${alongside("value")})=0,MAX(${alongside("target")})<0)`;
  const filled = (formula: string, otherwise = '""'): Content => ({ formula: `=IF(${pointer}="",${otherwise},${formula})` });
  const pick = (block: Parameters<typeof figureBlock>[1], i: number) => `INDEX(${figureBlock(setting, block).area},${pointer},${fixedRow(quarterCell(shown.numbersRow, i))})`;
  const where = (i: number, which: SlotRow) => quarterCell(first + rowOf(which), i);
  const perQuarter = (formula: (i: number) => Content) => Array.from({ length: count }, (_, i) => formula(i));
  // Target and baseline are those of the network: no organisation is held against them.
  const orNot = (block: "target" | "baseline") => perQuarter((i) => filled(`IF(AND(${organisation}="",ISNUMBER(${pick(block, i)})),${pick(block, i)},${notDrawn})`, String(notDrawn)));
  // A total over the period is held against a line that rises; elsewhere the target itself is what people look at.
  const course = perQuarter((i) => filled(`IF(AND(${organisation}="",${pick("way", i)}=${ways.cumulative},ISNUMBER(${pick("course", i)})),${pick("course", i)},${notDrawn})`, String(notDrawn)));
  const of = (column: Parameters<typeof figureColumn>[1]) => `INDEX(${figureColumn(setting, column).area},${pointer})`;
  const lastWith = (condition: string) => `SUMPRODUCT(MAX(${condition}*(COLUMN(${row("value")})-${quartersLeft})))`;
  const quarters = absolute(address({ top: shown.quartersRow, bottom: shown.quartersRow, left: quartersLeft, right: quartersLeft + count - 1 }));
  const broken = `(${row("break")}>${notDrawn})`;
  const told = `IF(SUMPRODUCT(${broken}*1)=0,"",${literal(setting.text({ nl: "◆ anders vanaf ", en: "◆ changed from " }))}&INDEX(${quarters},${lastWith(broken)})&". ")`
    + `&IF(MIN(${row("value")})<0,${literal(setting.text({ nl: "Onder 0 is niet in de grafiek. ", en: "Below 0 is not drawn. " }))},"")`;
  const present = `IF(${setting.named(filterNames.quarter)}="",${lastWith(`ISNUMBER(${row("value")})`)},${shown.quarterNumber})`;
  const then = (from: string): Content => ({ formula: `=IF(N(${quarterNumber})=0,"",INDEX(${from},${quarterNumber}))` });
  return [
    [setting.text(slotHeading("quarter")), filled(told), { formula: `=${place}` },
      ...perQuarter((i): Content => ({ formula: `=IF(${nothing},"",MID(${fixedRow(quarterCell(shown.quartersRow, i))},3,9))` }))],
    [setting.text(slotHeading("value")), filled(unitFormula(setting, pointer)), filled(present),
      ...perQuarter((i) => { const own = `IF(${organisation}="",${pick("value", i)},${pick("organisation", i)})`; return filled(`IF(ISNUMBER(${own}),${brief(own)},"")`); })],
    [setting.text(slotHeading("target")), filled(verdictText(setting, shown, { pointer, quarterNumber, value, target, schedule, unit })), filled(storyRow(setting, of("name"), shown, "filter")), ...orNot("target")],
    [setting.text(slotHeading("baseline")), filled(`${note}&${storyText(setting, story, storyLetters)}`), then(row("value")), ...orNot("baseline")],
    [setting.text(slotHeading("break")), filled(shortenedInside(of("name"), nameLetters)), then(`${figureBlock(setting, "target").area},${pointer}`),
      ...perQuarter((i) => filled(`IF(${pick("isBreak", i)}<>"",MAX(0,${where(i, "value")},${where(i, "target")}),${notDrawn})`, String(notDrawn)))],
    [setting.text(slotHeading("course")), { formula: '=""' }, then(`${figureBlock(setting, "course").area},${pointer}`), ...course],
  ];
}

/**
 * "✔ op koers · 34 uur", and on the next line "op schema is 36, streefwaarde 40", of the quarter whose place stands in a cell (0 is none). Where
 * there is no verdict it says why not.
 */
function verdictText(setting: Setting, shown: ShownQuarter, cells: Record<"pointer" | "quarterNumber" | "value" | "target" | "schedule" | "unit", Address>): string {
  const { pointer, quarterNumber, value, target, schedule, unit } = cells;
  const text = (nl: string, en: string) => literal(setting.text({ nl, en }));
  const organisation = setting.named(filterNames.organisation);
  const due = `INDEX(${figureBlock(setting, "isDue").area},${pointer},${shown.quarterNumber})`;
  const none = `IF(${organisation}<>"",${text("○ geen cijfer van deze organisatie", "○ no figure of this organisation")},`
    + `IF(OR(${setting.named(filterNames.quarter)}="",${due}=1),${text("○ nog niet gemeten", "○ not measured yet")},${text("○ niet gevraagd in ", "○ not asked in ")}&${shown.quarter}))`;
  const verdict = `INDEX(${figureBlock(setting, "status").area},${pointer},${quarterNumber})`;
  const why = `IF(ISNUMBER(${target}),${text("○ geen richting gekozen", "○ no direction chosen")},${text("○ geen streefwaarde", "○ no target")})`;
  const status = `IF(${organisation}="",IF(${verdict}=${literal(statusText(setting, "noVerdict"))},${why},${verdict})&" · ","")`;
  const aim = `IF(${organisation}<>"","",CHAR(10)&IF(ISNUMBER(${target}),IF(ISNUMBER(${schedule}),${text("op schema is ", "on schedule is ")}&${brief(schedule)}&", ","")&${text("streefwaarde ", "target ")}&${brief(target)},`
    + `${text("Vul die in op het blad Indicatoren.", "Fill it in on the sheet Indicators.")}))`;
  return `IF(NOT(ISNUMBER(${value})),${none},${status}&${brief(value)}&IF(${unit}="",""," "&${unit})&${aim})`;
}

/** "D25" as "D$25": the same row for every slot, and its own quarter for every column. */
function fixedRow(at: Address): Address {
  return at.replace(/(?=\d)/, "$");
}
