import { absolute, address, cell } from "../../address";
import { figureBlock, figureColumn, indicatorRoom } from "../../figures/layout";
import { statusText } from "../../figures/words";
import type { Shown } from "../../planning/shown";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../../planning/zone";
import { storyRow } from "../../planning/story";
import { unitFormula } from "../../planning/unit";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import type { Address, Block, Content } from "../../types";
import { room, rows } from "./grid";

/** Quarters that the course in a cell shows, and the signs it is drawn with, from lowest to highest. */
const bars = 8;
const signs = "▁▂▃▄▅▆▇█";
/** What was not measured. */
const hole = "·";

const perVerdict = 1000;

/** The verdicts of the quarter, with dollars, and the indicators in the order of how much they ask for attention. */
export interface Verdicts extends DrawnZone {
  verdicts: Address;
  sorted: Address;
}

/** Sorts the indicators: first what is off course, then what needs attention, what is on course, and what has no verdict. */
export function drawVerdicts(setting: Setting, { quarterNumber }: Shown, top: number): Verdicts {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const keys = absolute(zoneColumn(top, 1, indicatorRoom(setting)));
  const is = (one: Address, status: "offCourse" | "attention" | "onCourse") => `${one}=${literal(statusText(setting, status))}`;
  const all = Array.from({ length: indicatorRoom(setting) }, (_, row): Content[] => {
    const [status, count] = [at(row, 0), zoneNumber(top)];
    const name = figureColumn(setting, "name").cell(row, 0).replaceAll("$", "");
    const weight = `IF(${is(status, "offCourse")},1,IF(${is(status, "attention")},2,IF(${is(status, "onCourse")},3,4)))`;
    return [
      { formula: `=IF(${name}="","",INDEX(${figureBlock(setting, "status").area},${count},${quarterNumber})&"")` },
      { formula: `=IF(${name}="","",${perVerdict}*${weight}+${count})` },
      { formula: `=IF(COUNT(${keys})>=${count},MOD(SMALL(${keys},${count}),${perVerdict}),"")` },
    ];
  });
  return {
    ...drawZone({ title: text("Indicatoren op volgorde van oordeel", "Indicators by verdict"), headings: [text("Oordeel", "Verdict"), text("Sleutel", "Key"), text("Rij", "Row")], rows: all }, top),
    verdicts: absolute(zoneColumn(top, 0, indicatorRoom(setting))),
    sorted: absolute(zoneColumn(top, 2, indicatorRoom(setting))),
  };
}

/** The rows of the list, with their courses, and the row of the measurements with each one's story. */
export interface Listed extends DrawnZone {
  page: Block;
  /** The names of the listed indicators, their verdicts and the rows of their stories; with dollars. */
  names: Address;
  verdicts: Address;
  stories: Address;
}

const column = { row: 0, name: 1, verdict: 2, story: 3, value: 4, target: 5, highest: 6, lowest: 7, first: 8 } as const;

/** Draws the list of indicators, and from row `top` on what it is made of. */
export function drawListed(setting: Setting, shown: Shown, { sorted }: Verdicts, top: number): Listed {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const { quarterNumber } = shown;
  const [noValue, notNow] = [literal(text("○ nog geen waarde", "○ no value yet")), literal(text("– niet dit kwartaal", "– not this quarter"))];
  const courseOf = (line: number) => `${at(line, column.first)}:${at(line, column.first + bars - 1)}`;
  const courses = Array.from({ length: bars }, (_, bar) => bar);
  const lines = Array.from({ length: room.indicators }, (_, line): Content[] => {
    const pointer = at(line, column.row);
    const filled = (formula: string): Content => ({ formula: `=IF(${pointer}="","",${formula})` });
    const pick = (block: "value" | "target" | "status" | "isDue", quarter: string) => `INDEX(${figureBlock(setting, block).area},${pointer},${quarter})`;
    const quarter = (bar: number) => `${quarterNumber}-${bars - 1 - bar}`;
    return [
      { formula: `=INDEX(${sorted},${zoneNumber(top)})` },
      filled(`INDEX(${figureColumn(setting, "name").area},${pointer})`),
      filled(`IF(${pick("status", quarterNumber)}<>"",${pick("status", quarterNumber)},IF(${pick("isDue", quarterNumber)}=1,${noValue},${notNow}))`),
      filled(storyRow(setting, at(line, column.name), shown.quarter, "quarter")),
      filled(pick("value", quarterNumber)),
      filled(pick("target", quarterNumber)),
      filled(`MAX(${courseOf(line)})`),
      filled(`MIN(${courseOf(line)})`),
      ...courses.map((bar) => filled(`IF(${quarter(bar)}<1,"",${pick("value", `MAX(1,${quarter(bar)})`)})`)),
    ];
  });
  const sign = (line: number, bar: number) => {
    const [value, highest, lowest] = [at(line, column.first + bar), at(line, column.highest), at(line, column.lowest)];
    // From the second sign on, so that the lowest value is a bar too; values that are all the same are half high.
    const level = `IF(${highest}=${lowest},4,2+ROUND(${signs.length - 2}*(${value}-${lowest})/(${highest}-${lowest}),0))`;
    return `IF(${quarterNumber}<${bars - bar},"",IF(ISNUMBER(${value}),MID("${signs}",${level},1),"${hole}"))`;
  };
  const page = Array.from({ length: room.indicators }, (_, line): Content[] => [
    { formula: `=${at(line, column.name)}` },
    { formula: `=${at(line, column.verdict)}` },
    { formula: `=${at(line, column.value)}` },
    { formula: `=${at(line, column.target)}` },
    { formula: `=IF(${at(line, column.row)}="","",${unitFormula(setting, at(line, column.row))})` },
    { formula: `=IF(${at(line, column.row)}="","",${courses.map((bar) => sign(line, bar)).join("&")})` },
  ]);
  const more = `MAX(0,COUNT(${sorted})-${room.indicators})`;
  const cellsOf = (one: number) => absolute(zoneColumn(top, one, room.indicators));
  return {
    ...drawZone({
      title: text("De indicatoren in de lijst", "The indicators in the list"),
      headings: [text("Rij", "Row"), text("Indicator", "Indicator"), text("Oordeel", "Verdict"), text("Rij van het verhaal", "Row of the story"), text("Waarde", "Value"), text("Streefwaarde", "Target"), text("Hoogste", "Highest"), text("Laagste", "Lowest"), text("Laatste kwartalen", "Last quarters")],
      rows: lines,
    }, top),
    page: {
      at: cell(rows.indicators, 0),
      content: [
        [setting.text({ nl: "Indicatoren", en: "Indicators" }), null, null, null, null, null],
        [text("Indicator", "Indicator"), text("Oordeel", "Verdict"), text("Waarde", "Value"), text("Streefwaarde", "Target"), text("Eenheid", "Unit"), text("Laatste kwartalen", "Last quarters")],
        ...page,
        [{ formula: `=IF(${more}=0,"",${literal(text("en nog ", "and "))}&${more}&${literal(text(" op het blad Cijfers", " more on the sheet Figures"))})` }, null, null, null, null, null],
      ],
    },
    names: cellsOf(column.name), verdicts: cellsOf(column.verdict), stories: cellsOf(column.story),
  };
}

/** The cells of the list in the column with this index (from 0). */
export function listedCells(left: number, last = left): Address {
  return address({ top: rows.indicators + 2, bottom: rows.indicators + 1 + room.indicators, left, right: last });
}
