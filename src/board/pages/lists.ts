import { BorderStyle, Paragraph, type Table } from "docx";
import type { ActionTold } from "../../domain/board/told";
import { count } from "../../messages";
import { colours } from "../../workbook/styles";
import type { Words } from "../words";
import { heading, hex, line, small, table, type Part } from "./page";

/** Beyond this nobody reads on; the workbook has the rest. */
const most = { actions: 25, notes: 40, named: 6, lines: 6 } as const;

/** What is late, what comes and what is done, each in the order of end dates. */
export const actions: Part = ({ actions: told }, words) => [
  heading(words.actions.title),
  ...actionTable(words.actions.late, told.late, words),
  ...actionTable(words.actions.next, told.next, words),
  ...actionTable(words.actions.done, told.done, words),
];

function actionTable(title: string, list: readonly ActionTold[], words: Words): (Paragraph | Table)[] {
  const top = heading(`${title} (${list.length})`, 3);
  if (list.length === 0) return [top, line(words.actions.none)];
  const columns = [{ heading: words.actions.action, share: 55 }, { heading: words.actions.who, share: 31 }, { heading: words.actions.end, share: 14 }];
  const rows = list.slice(0, most.actions).map(({ action, responsible, end }) => [action, responsible.join(", "), end === undefined ? words.actions.noDate : words.shortDay(end)]);
  return [top, table(columns, rows, { size: 18 }), ...rest(list.length - most.actions, words)];
}

/** What the parties wrote with their figures. */
export const notes: Part = ({ notes: told, notesKeptOut }, words) => [
  heading(words.notes.title),
  ...(told.length === 0 ? [line(words.notes.none)] : told.slice(0, most.notes).flatMap(({ indicator, organisation, text }) => [
    heading(indicator, 3), line(`${text} (${organisation})`),
  ])),
  ...rest(told.length - most.notes, words),
  ...(notesKeptOut > 0 ? [small(count(words.notes.keptOut, notesKeptOut))] : []),
];

/** Who still has to deliver, and what. */
export const missing: Part = ({ missing: parties }, words) => [
  heading(words.missing.title),
  ...(parties.length === 0 ? [line(words.missing.none)] : [table(
    [{ heading: words.missing.organisation, share: 35 }, { heading: words.missing.indicators, share: 65 }],
    parties.map(({ organisation, indicators }) => [organisation, `${indicators.length}: ${words.names(indicators, most.named)}`]),
    { size: 18 },
  )]),
];

/** Lines for a pen. */
export const ownNotes: Part = (_, words) => [
  heading(words.notice),
  ...Array.from({ length: most.lines }, () => new Paragraph({ spacing: { after: 360 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) } } })),
];

function rest(left: number, words: Words): Paragraph[] {
  return left > 0 ? [small(count(words.more, left))] : [];
}
