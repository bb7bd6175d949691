import type { PlanTold } from "../../domain/board/plan";
import { fill } from "../../messages";
import { address } from "../address";
import { fittingHeight, fittingParts } from "../planning/fittingHeight";
import { colours, styles, type StyleKey } from "../styles";
import type { Content, Format, Row, Sheet } from "../types";
import { markCell, markOf } from "./mark";
import { planPaper } from "./planPaper";
import type { PlanShown, PlanTable } from "./planTables";
import { signedWords } from "./words";

/** The defined name by which the sheet is found again, whatever it is called. */
export const planSheetName = "Plan_Om_Te_Tekenen";

/** Points: together a page of A4 on its side. The second holds what is long. */
const widths = [130, 300, 130, 130, 90];
/** Points that a row with room for a pen is high. */
const penHeight = 44;

/** A row of the sheet: what stands in it, by column, and how those cells look. */
interface Line {
  cells: readonly Content[];
  style?: StyleKey;
  height: number;
  /** Its height follows what stands in it. */
  fits?: true;
  /** A heading, or room above one: it stands on the page of what comes below it. */
  staysWithNext?: true;
  /** The columns that have the look; the first one where it is left out. */
  columns?: readonly number[];
}

/** The plan of approach that boards sign, as values on one sheet that prints on A4: what the document has, without Word. It follows nothing by itself. */
export function planSheet(told: PlanTold): Sheet {
  const words = signedWords(told.language, told.bound);
  const { title, name, about, keptOut, parts } = planPaper(told, words);
  const lines: Line[] = [
    { cells: [`${title}: ${name}`], style: "title", height: 30 },
    { cells: [about], style: "purpose", height: 20 },
    { cells: [words.plan.onSheet], style: "purpose", height: 20 },
    ...(keptOut === "" ? [] : [{ cells: [keptOut], style: "purpose", height: 20 } as const]),
    ...parts.flatMap((part) => [
      empty, { cells: [part.heading], style: "subtitle", height: 24, staysWithNext: true } as const,
      ...(part.text === "" ? [] : part.text.split(/\r?\n/).flatMap(written)), ...part.shown.flatMap((one, i) => onSheet(one, part.shown[i - 1], part.shown[i + 1])),
    ]),
  ];
  const content = lines.map(({ cells }) => widths.map((_, column) => cells[column] ?? null));
  const { row, column } = markCell;
  content[row]![column] = fill(words.plan.mark, { mark: markOf(content) });
  const rows = lines.map(({ height, fits }, index): Row => ({ index, height, ...(fits ? { fits } : {}) }));
  return {
    name: words.plan.sheet, visibility: "visible", tab: colours.accent, gridlines: false, rows,
    columns: widths.map((width, index) => ({ index, width })),
    blocks: [{ at: "A1", content }], formats: formatsOf(lines),
    tables: [], validations: [], conditionals: [], links: [], charts: [],
    print: {
      orientation: "landscape", paper: "a4", wide: 1, breaks: pageBeginnings(lines), area: address({ top: 0, bottom: lines.length - 1, left: 0, right: widths.length - 1 }),
      footer: { left: name.slice(0, 60).replace(/&/g, "&&"), right: fill(words.page, { page: "&P", pages: "&N" }) },
    },
  };
}

const empty: Line = { cells: [], height: 10, staysWithNext: true };

/**
 * Points of rows that a page holds: what A4 on its side has with Excel's usual margins, at the scale at which the columns fit across, less
 * something, because how high a text is follows from the fonts of a computer.
 */
const pageHeight = (487 / Math.min(1, 741 / widths.reduce((a, b) => a + b, 0))) * 0.94;

/** The lines, from 0, that begin a page but the first: no heading is the last thing on one, away from what it is about. */
function pageBeginnings(lines: readonly Line[]): number[] {
  const beginnings: number[] = [];
  let [used, from] = [0, 0];
  while (from < lines.length) {
    const last = lines.findIndex(({ staysWithNext }, i) => i >= from && !staysWithNext);
    const next = last < 0 ? lines.length : last + 1;
    const height = lines.slice(from, next).reduce((sum, line) => sum + line.height, 0);
    if (used > 0 && used + height > pageHeight) {
      beginnings.push(from);
      used = 0;
    }
    [used, from] = [used + height, next];
  }
  return beginnings;
}

/** A row that is as high as what stands in it. */
function fitting(cells: readonly Content[]): Pick<Line, "height" | "fits"> {
  return { height: fittingHeight(cells, widths), fits: true };
}

/** A line that people wrote, in as many rows as it takes: a row is no higher than Excel lets it be. */
function written(text: string): Line[] {
  return fittingParts(text, widths[1] ?? 0).map((part) => ({ cells: [null, part], style: "note", ...fitting([null, part]), columns: [1] }));
}

function onSheet(one: PlanShown, before: PlanShown | undefined, after: PlanShown | undefined): Line[] {
  switch (one.is) {
    case "table": return tableLines(one, before?.is === "table" && before.group !== undefined && one.group !== undefined);
    case "title": return [empty, { cells: [one.text], style: "label", height: 20, columns: [], staysWithNext: true }];
    case "small": return [{ cells: [null, one.text], style: "purpose", height: 20, columns: [1] }];
    // What it says of a table stands on the page where that begins.
    case "line": return written(one.text).map((line) => (after?.is === "table" ? { ...line, staysWithNext: true } : line));
  }
}

/** The headings of a table, unless it goes on the one above it, and its rows, each column in its place; the first row says what they are about. */
function tableLines({ columns, rows, group, pen }: PlanTable, goesOn: boolean): Line[] {
  const places = [...(group ? [0] : []), ...columns.map(({ place }) => place)].toSorted((a, b) => a - b);
  const placed = (texts: readonly string[], about?: string): Content[] => widths.map((_, place) => (place === 0 && group ? about : texts[columns.findIndex((one) => one.place === place)]) || null);
  const headings = placed(columns.map(({ heading }) => heading), group?.heading);
  return [
    ...(goesOn ? [] : [{ cells: headings, style: "heading", height: fittingHeight(headings, widths), columns: places, staysWithNext: true } as const]),
    ...rows.flatMap((row) => rowLines(row.map((one) => (typeof one === "string" ? one : one.join("\n"))), columns)).map((texts, i): Line => {
      const cells = placed(texts, i === 0 ? group?.text : undefined);
      return { cells, style: "text", ...(pen ? { height: Math.max(penHeight, fittingHeight(cells, widths)) } : fitting(cells)), columns: places };
    }),
  ];
}

/** A row of a table; what does not fit the highest row goes on in the next. */
function rowLines(texts: readonly string[], columns: PlanTable["columns"]): string[][] {
  const parts = texts.map((text, i) => fittingParts(text, widths[columns[i]?.place ?? 0] ?? 0));
  return Array.from({ length: Math.max(1, ...parts.map(({ length }) => length)) }, (_, i) => parts.map((part) => part[i] ?? ""));
}

function formatsOf(lines: readonly Line[]): Format[] {
  return lines.flatMap(({ style, columns = [0] }, row) => {
    const [left, right] = [columns[0], columns.at(-1)];
    return style === undefined || left === undefined || right === undefined ? [] : [{ address: address({ top: row, bottom: row, left, right }), style: styles[style].name }];
  });
}
