import type { ColumnId, TableKey } from "../../domain/schema";
import { address, cell } from "../address";
import type { SheetDefinition } from "../definition/definition";
import { carried } from "../figures/carried";
import { indicatorsLeft } from "../figures/full";
import { speech, type Speech } from "../figures/formulas";
import { indicatorFormulas } from "../figures/indicatorFormulas";
import {
  blockKeys, blockLeft, columnKeys, dayRow, firstRow, fullRow, groupRow, indicatorRoom, headRows, numberRow, placeRow, printedTo, quarterRow, settingsRow, wordsColumn, type FigureBlock, type FigureColumn,
} from "../figures/layout";
import { quarterFormulas } from "../figures/quarterFormulas";
import { roomName } from "../figures/room";
import { firstRowWith, lastRowWith } from "../figures/span";
import { drawSettings, settingNames } from "../figures/settings";
import { wordCell, wordRows } from "../figures/words";
import { pageHead, printSetup } from "../planning/page";
import { shownQuarter } from "../definition/planQuarters";
import type { Setting } from "../definition/setting";
import { colours, styles } from "../styles";
import type { Address, Block, Column, Content, Format, Sheet } from "../types";

/** Points. */
const widths = { name: 300, choice: 130, explanation: 260, column: 76, words: 96, quarter: 58, gap: 12, word: 160 };
/** Columns that say something in words. */
const inWords = new Set<FigureColumn>(["status", "trend"]);
/** Of a setting: its explanation takes three lines. */
const settingHeight = 48;

function draw(setting: Setting): Sheet {
  const quarters = setting.lists.quarter.length;
  const head = pageHead(figures, setting, { left: 2, right: 4 });
  const settings = drawSettings(setting);
  const words = wordsColumn(quarters);
  return {
    ...head,
    columns: columns(quarters),
    rows: [...head.rows, ...[1, 2, 3, 4].map((i) => ({ index: settingsRow + i, height: settingHeight })), { index: groupRow, height: 34 }, { index: placeRow, height: 48 }],
    blocks: [
      ...head.blocks, settings.block, indicatorBlock(setting), ...blockKeys.map((_, i) => quarterBlock(setting, i)), ...carriedBlocks(setting),
      { at: cell(firstRow, words - 1), content: wordRows(setting) }, { at: cell(fullRow, 0), content: [[{ formula: indicatorsLeft(setting) }]] },
    ],
    tables: [settings.table],
    formats: [...head.formats, ...settings.formats, ...formats(setting)],
    validations: settings.validations,
    freeze: { rows: 0, columns: 1 },
    // The steps of the calculation are to be looked at, not to be printed: together they would be hundreds of pages.
    print: {
      ...printSetup(setting, figures), repeat: { from: placeRow + 1, to: placeRow + 1 },
      area: address({ top: 0, bottom: firstRow + indicatorRoom(setting) - 1, left: 0, right: columnKeys.indexOf(printedTo) }),
    },
  };
}

/** The cells that are there for each indicator, from the first to the last one. */
function figureRows(setting: Setting): Address {
  const quarters = setting.lists.quarter.length;
  return address({ top: firstRow, bottom: firstRow + indicatorRoom(setting) - 1, left: 0, right: wordsColumn(quarters) - 3 });
}

/** The formula of an indicator's cell: nothing where the table has no such row, or the row no name. */
function whenThere(name: string, formula: string): Content {
  return { formula: `=IF(${name}="","",${formula})` };
}

function indicatorBlock(setting: Setting): Block {
  const rows = Array.from({ length: indicatorRoom(setting) }, (_, row) => {
    const words = speech(setting, row, 0);
    return columnKeys.map((key): Content => {
      const formula = indicatorFormulas[key].formula(words);
      const name = setting.table("indicators").column("name").reference;
      if (key === "number") return { formula: `=${formula}` };
      if (key !== "name") return whenThere(words.at("name"), formula);
      return { formula: `=IF(${words.counted}>ROWS(${name}),"",${formula})` };
    });
  });
  return { at: cell(placeRow, 0), content: [columnKeys.map((key) => setting.text(indicatorFormulas[key].heading)), ...rows] };
}

/** A block: its name, its quarters (only the first says how they lie in time), and a row an indicator. */
function quarterBlock(setting: Setting, index: number): Block {
  const key = blockKeys[index]!;
  const places = setting.lists.quarter.map((_, place) => place);
  const title = [setting.text(quarterFormulas[key].heading), ...places.slice(1).map(() => null)];
  const rows = Array.from({ length: indicatorRoom(setting) }, (_, row) => places.map((place) => {
    const words = speech(setting, row, place);
    return whenThere(words.at("name"), quarterFormulas[key].formula(words));
  }));
  return { at: cell(groupRow, blockLeft(key, places.length)), content: [title, ...heads(setting, index === 0), ...rows] };
}

/** What quarters that are not shown bring along: a column before a block, which counts as of the first quarter. */
function carriedBlocks(setting: Setting): Block[] {
  const rows = Array.from({ length: indicatorRoom(setting) }, (_, row) => speech(setting, row, 0));
  const heading = setting.text({ nl: "Eerder", en: "Earlier" });
  const left = (key: FigureBlock) => blockLeft(key, setting.lists.quarter.length) - 1;
  const columns = blockKeys.flatMap((key): Block[] => {
    const formula = carried[key];
    return formula ? [{ at: cell(quarterRow, left(key)), content: [[heading]] }, { at: cell(firstRow, left(key)), content: rows.map((words) => [whenThere(words.at("name"), formula(words))]) }] : [];
  });
  return [...columns, { at: cell(placeRow, left("value")), content: [[1]] }];
}

/** The quarters of the plan, each with its last day, number and place; other blocks than the first only name them. */
function heads(setting: Setting, first: boolean): Content[][] {
  const each = setting.lists.quarter.map((_, place) => {
    const { head } = speech(setting, 0, place);
    const named: Content = { formula: first ? `=IFERROR(${shownQuarter(setting, head("place"))}&"","")` : `=${head("quarter")}` };
    if (!first) return [named];
    const of = head("quarter");
    return [
      named,
      { formula: `=IFERROR(DATE(VALUE(LEFT(${of},4)),3*VALUE(RIGHT(${of},1))+1,0),0)` as const },
      { formula: `=IFERROR(VALUE(RIGHT(${of},1)),4)` as const },
      ...boundary(setting, head),
      place + 1,
    ];
  });
  return Object.keys(headRows).map((_, row) => each.map((column) => column[row] ?? null));
}

/** Whether a quarter is what was recorded of it, and the first and last of its rows; the same as src/domain/indicators/recorded. */
function boundary(setting: Setting, head: Speech["head"]): Content[] {
  const [of, recorded, from] = [head("quarter"), head("recorded"), head("from")];
  const column = <Table extends TableKey>(table: Table, id: ColumnId<Table>) => setting.table(table).column(id).reference;
  const isOpen = `COUNTIFS(${column("quarters", "quarter")},${of},${column("quarters", "state")},${wordCell(setting, "open")})>0`;
  const where = (find: (column: string, text: string) => string) => `IF(${recorded}=1,${find(column("closedValues", "quarter"), of)},${find(column("measurements", "quarter"), of)})`;
  return [
    { formula: `=IF(${of}="",0,IF(COUNTIF(${column("closed", "quarter")},${of})=0,0,IF(${isOpen},0,1)))` },
    { formula: `=IF(${of}="",0,${where(firstRowWith)})` },
    { formula: `=IF(${from}=0,0,${where(lastRowWith)})` },
  ];
}

function columns(quarters: number): Column[] {
  const words = wordsColumn(quarters);
  const blocks = blockKeys.flatMap((key): Column[] => {
    const left = blockLeft(key, quarters);
    return [{ index: left - 1, width: carried[key] ? widths.quarter : widths.gap }, ...Array.from({ length: quarters }, (_, i) => ({ index: left + i, width: key === "status" ? widths.words : widths.quarter }))];
  });
  const first = [widths.name, widths.choice, widths.explanation];
  return [
    ...columnKeys.map((key, index) => ({ index, width: first[index] ?? (inWords.has(key) ? widths.words : widths.column) })), ...blocks,
    { index: words - 1, width: widths.word }, { index: words, width: widths.word },
  ];
}

function formats(setting: Setting): Format[] {
  const quarters = setting.lists.quarter.length;
  const lastRow = firstRow + indicatorRoom(setting) - 1;
  const area = (top: number, bottom: number, left: number, right: number) => address({ top, bottom, left, right });
  const right = wordsColumn(quarters);
  const day = "d-m-yyyy";
  const end = columnKeys.indexOf("end");
  const value = blockLeft("value", quarters);
  return [
    { address: cell(fullRow, 0), style: styles.plain.name },
    { address: area(groupRow, groupRow, 0, right), style: styles.subtitle.name },
    { address: area(placeRow, placeRow, 0, columnKeys.length - 1), style: styles.heading.name },
    { address: area(quarterRow, placeRow, value, right), style: styles.plainHeading.name },
    { address: area(firstRow, lastRow, 0, right), style: styles.plain.name },
    { address: area(dayRow, dayRow, value, value + quarters - 1), style: styles.plainHeading.name, numberFormat: day },
    { address: area(numberRow, placeRow, value, value + quarters - 1), style: styles.plainHeading.name, numberFormat: "0" },
    { address: area(firstRow, lastRow, end, end), style: styles.plain.name, numberFormat: day },
    ...(["latest", "change", "forecast"] as const).map((key) => columnKeys.indexOf(key)).map((at): Format => (
      { address: area(firstRow, lastRow, at, at), style: styles.plain.name, numberFormat: "#,##0.00" })),
  ];
}

/** The figures of every indicator in every quarter, by formulas: they move when people type, without the add-in. */
export const figures: SheetDefinition = {
  key: "figures",
  inside: "figures",
  name: { nl: "Cijfers", en: "Figures" },
  purpose: {
    nl: "Hieruit rekenen het dashboard en het kwartaalrapport. Verander alleen de keuzes hieronder; de rest volgt vanzelf.",
    en: "From these the dashboard and the quarterly report are computed. Change only the choices below; the rest follows.",
  },
  tab: colours.rest,
  visibility: "hidden",
  draw,
  names: (setting) => [...settingNames(setting), roomName(setting, "figures", figureRows(setting))],
};
