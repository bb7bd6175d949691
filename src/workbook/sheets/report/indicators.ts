import { brief } from "../../planning/brief";
import { indicatorsLeftText } from "../../figures/full";
import { absolute, address, cell } from "../../address";
import { figureBlock, figureColumn, type FigureBlock } from "../../figures/layout";
import { shownCodes, toldFormula } from "../../figures/smallNumbers";
import { statusText, wordAnywhere } from "../../figures/words";
import type { ShownQuarter } from "../../planning/shown";
import { drawZone, zoneCell, zoneColumn, zoneNumber, type DrawnZone } from "../../planning/zone";
import { shortened, shortenedInside } from "../../planning/shortened";
import { storyRow } from "../../planning/story";
import { unitFormula } from "../../planning/unit";
import { literal } from "../../definition/words";
import type { Setting } from "../../definition/setting";
import type { Address, Block, Content } from "../../types";
import { room, rows } from "./grid";
import type { Verdicts } from "./verdicts";

/** Quarters that the course in a cell shows, and the signs it is drawn with, from lowest to highest. */
const bars = 8;
const signs = "▁▂▃▄▅▆▇█";
/** What was not measured, and what may not be shown. */
const [hole, small] = ["·", "‹"];
/** Letters of an indicator's name and of its unit that fit in the list. */
const letters = { name: 57, unit: 25 };

/** The rows of the list, with their courses, and the row of the measurements with each one's story. */
export interface Listed extends DrawnZone {
  page: Block;
  /** The names of the listed indicators, their verdicts and the rows of their stories; with dollars. */
  names: Address;
  verdicts: Address;
  stories: Address;
}

const column = { row: 0, name: 1, verdict: 2, story: 3, value: 4, target: 5, highest: 6, lowest: 7, first: 8, since: 8 + bars } as const;

/** Draws the list of indicators, and from row `top` on what it is made of. */
export function drawListed(setting: Setting, shown: ShownQuarter, all: Verdicts, top: number): Listed {
  const at = zoneCell(top);
  const text = (nl: string, en: string) => setting.text({ nl, en });
  const { quarterNumber } = shown;
  const { sorted } = all;
  const [noValue, notNow] = [literal(text("○ nog niet gemeten", "○ not measured yet")), literal(text("– niet dit kwartaal", "– not this quarter"))];
  const courseOf = (line: number) => `${at(line, column.first)}:${at(line, column.first + bars - 1)}`;
  const courses = Array.from({ length: bars }, (_, bar) => bar);
  /** What came on top of the last value before this one; nothing where either may not be told. */
  const since = (line: number) => {
    const [now, ...before] = courses.map((bar) => at(line, column.first + bar)).reverse();
    const last = before.reduceRight((rest, one) => `IF(${one}<>"",${one},${rest})`, '""');
    // Of both as many decimals as the value has that stands beside it.
    const decimals = `IF(ABS(${now})>=100,0,IF(ABS(${now})>=10,1,2))`;
    return `IF(ISNUMBER(${now}),IF(ISNUMBER(${last}),ROUND(ROUND(${now},${decimals})-ROUND(${last},${decimals}),${decimals}),""),"")`;
  };
  const lines = Array.from({ length: room.indicators }, (_, line): Content[] => {
    const pointer = at(line, column.row);
    const filled = (formula: string): Content => ({ formula: `=IF(${pointer}="","",${formula})` });
    const pick = (block: FigureBlock, quarter = quarterNumber) => `INDEX(${figureBlock(setting, block).area},${pointer},${quarter})`;
    const [verdict, code, value, target] = [`INDEX(${all.verdicts},${pointer})`, pick("shown"), pick("value"), pick("target")];
    // A verdict on a count that may not be told, or one that lacks something to be held against.
    const why = `IF(OR(${code}=${shownCodes.small},${code}=${shownCodes.withheld}),${literal(text("○ klein aantal", "○ small count"))},IF(ISNUMBER(${target}),${literal(text("○ geen richting", "○ no direction"))},${literal(text("○ geen streefwaarde", "○ no target"))}))`;
    const course = (bar: number) => {
      const before = `${quarterNumber}-${bars - 1 - bar}`;
      const [then, number] = [pick("shown", `MAX(1,${before})`), pick("value", `MAX(1,${before})`)];
      return `IF(${before}<1,"",IF(OR(${then}=${shownCodes.small},${then}=${shownCodes.withheld}),"${small}",${number}))`;
    };
    return [
      { formula: `=INDEX(${sorted},${zoneNumber(top)})` },
      filled(`INDEX(${figureColumn(setting, "name").area},${pointer})`),
      filled(`IF(${verdict}<>"",IF(${verdict}=${literal(statusText(setting, "noVerdict"))},${why},${verdict}),IF(${pick("isDue")}=1,${noValue},${notNow}))`),
      filled(`IF(N(${code})<>${shownCodes.value},"",${storyRow(setting, at(line, column.name), shown, "quarter")})`),
      filled(`IF(ISNUMBER(${value}),${toldFormula(setting, code, brief(value))},"")`),
      filled(`IF(ISNUMBER(${target}),ROUND(${target},2),"")`),
      filled(`MAX(${courseOf(line)})`),
      filled(`MIN(${courseOf(line)})`),
      ...courses.map((bar) => filled(course(bar))),
      filled(since(line)),
    ];
  });
  const sign = (line: number, bar: number) => {
    const [value, highest, lowest] = [at(line, column.first + bar), at(line, column.highest), at(line, column.lowest)];
    // From the second sign on, so that the lowest value is a bar too; values that are all the same are half high.
    const level = `IF(${highest}=${lowest},4,2+ROUND(${signs.length - 2}*(${value}-${lowest})/(${highest}-${lowest}),0))`;
    return `IF(${quarterNumber}<${bars - bar},"",IF(ISNUMBER(${value}),MID("${signs}",${level},1),IF(${value}="","${hole}",${value})))`;
  };
  const page = Array.from({ length: room.indicators }, (_, line): Content[] => [
    { formula: `=${shortenedInside(at(line, column.name), letters.name)}` },
    { formula: `=${at(line, column.verdict)}` },
    { formula: `=${at(line, column.value)}` },
    { formula: `=${at(line, column.target)}` },
    { formula: `=IF(${at(line, column.row)}="","",${shortened(unitFormula(setting, at(line, column.row)), letters.unit)})` },
    { formula: `=IF(ISNUMBER(${at(line, column.since)}),IF(${at(line, column.since)}>0,"+","")&${at(line, column.since)},"")` },
    { formula: `=IF(${at(line, column.row)}="","",${courses.map((bar) => sign(line, bar)).join("&")})` },
  ]);
  const more = `MAX(0,COUNT(${sorted})-${room.indicators})`;
  // Only said where it is so.
  const isHidden = `COUNTIF(${all.small},">0")+COUNTIF(${absolute(`${at(0, column.first)}:${at(room.indicators - 1, column.first + bars - 1)}`)},"${small}")>0`;
  const hidden = `${literal(text("Aantallen onder de ", "Counts below "))}&${wordAnywhere(setting, "bound")}&${literal(text(` staan er als < of ${small}, zonder toelichting.`, ` stand as < or ${small}, without notes.`))}`;
  const cellsOf = (one: number) => absolute(zoneColumn(top, one, room.indicators));
  return {
    ...drawZone({
      title: text("De indicatoren in de lijst", "The indicators in the list"),
      headings: [text("Rij", "Row"), text("Indicator", "Indicator"), text("Oordeel", "Verdict"), text("Rij van het verhaal", "Row of the story"), text("Waarde", "Value"), text("Streefwaarde", "Target"), text("Hoogste", "Highest"), text("Laagste", "Lowest"), text("Laatste kwartalen", "Last quarters"), ...courses.slice(1).map(() => null), text("Sinds vorige", "Since previous")],
      rows: lines,
    }, top),
    page: {
      at: cell(rows.indicators, 0),
      content: [
        [setting.text({ nl: "Indicatoren", en: "Indicators" }), null, null, null, null, null, null],
        [text("Indicator", "Indicator"), text("Oordeel", "Verdict"), text("Waarde", "Value"), text("Streefwaarde", "Target"), text("Eenheid", "Unit"), text("Sinds vorige", "Change"), text("Verloop", "Course")],
        ...page,
        [{ formula: `=TRIM(IF(${more}=0,"",${literal(text("en nog ", "and "))}&${more}&${literal(text(" op het blad Cijfers. ", " more on the sheet Figures. "))})&${indicatorsLeftText(setting)})` }, null, { formula: `=IF(${isHidden},${hidden},"")` }, null, null, null, null],
      ],
    },
    names: cellsOf(column.name), verdicts: cellsOf(column.verdict), stories: cellsOf(column.story),
  };
}

/** The cells of the list in the column with this index (from 0). */
export function listedCells(left: number, last = left): Address {
  return address({ top: rows.indicators + 2, bottom: rows.indicators + 1 + room.indicators, left, right: last });
}
