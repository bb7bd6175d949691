import { BorderStyle, LineRuleType, Paragraph, type Table } from "docx";
import type { ActionTold } from "../../domain/board/told";
import { count } from "../../messages";
import { colours } from "../../workbook/styles";
import { delivery, relations, work } from "../sentences";
import type { Words } from "../words";
import { heading, hex, line, small, table, type PackPart } from "./page";

/** Beyond this nobody reads on; the workbook has the rest. */
const most = { actions: 25, notes: 40, named: 6, lines: 6 } as const;

/** What is late, what comes and what is done, each in the order of end dates. */
export const actions: PackPart = (story, words) => (work(story, words) === "" ? [] : [
  heading(words.actions.title), line(work(story, words)),
  ...actionTable(words.actions.late, story.actions.late, words),
  ...actionTable(words.actions.next, story.actions.next, words),
  ...actionTable(words.actions.done, story.actions.done, words),
]);

function actionTable(title: string, list: readonly ActionTold[], words: Words): (Paragraph | Table)[] {
  if (list.length === 0) return [];
  const top = heading(`${title} (${list.length})`, 3);
  const columns = [{ heading: words.actions.action, share: 55 }, { heading: words.actions.who, share: 31 }, { heading: words.actions.end, share: 14 }];
  const rows = list.slice(0, most.actions).map(({ action, responsible, end }) => [action, responsible.join(", "), end === undefined ? words.actions.noDate : words.shortDay(end)]);
  return [top, table(columns, rows, { size: 18 }), ...rest(list.length - most.actions, words)];
}

/** What the parties wrote with their figures. */
export const notes: PackPart = ({ notes: told, notesKeptOut }, words) => (told.length + notesKeptOut === 0 ? [] : [
  heading(words.notes.title),
  ...(told.length === 0 ? [line(words.notes.none)] : told.slice(0, most.notes).flatMap(({ indicator, organisation, text }) => [
    heading(indicator, 3), line(`${text} (${organisation})`),
  ])),
  ...rest(told.length - most.notes, words),
  ...(notesKeptOut > 0 ? [small(count(words.notes.keptOut, notesKeptOut))] : []),
]);

/** What succeeded. */
export const successes: PackPart = ({ successes: told }, words) => (told.length === 0 ? [] : [
  heading(words.successes.title), ...told.slice(0, most.notes).map((text) => line(text)), ...rest(told.length - most.notes, words),
]);

/** How parties work together: how many relations are strong, and which are not. */
export const network: PackPart = (story, words) => {
  if (!story.map) return [];
  const weak = story.map.lines.filter(({ quality }) => quality !== "strong");
  return [
    heading(words.map.title), line(`${relations(story, words)}.`, { keepNext: weak.length > 0 }),
    ...(weak.length === 0 ? [] : [table(
      [{ heading: words.map.parties, share: 65 }, { heading: words.map.how, share: 35 }],
      weak.slice(0, most.actions).map(({ first, second, quality }) => [`${first} – ${second}`, words.map.quality[quality]]), { size: 18 },
    )]),
    ...rest(weak.length - most.actions, words),
  ];
};

/** Who still has to deliver, and what. */
export const missing: PackPart = (story, words) => [
  heading(words.missing.title),
  line(delivery(story, words), { keepNext: story.missing.length > 0 }),
  ...(story.missing.length === 0 ? [] : [table(
    [{ heading: words.missing.organisation, share: 35 }, { heading: words.missing.indicators, share: 65 }],
    story.missing.map(({ organisation, indicators }) => [organisation, `${indicators.length}: ${words.names(indicators, most.named)}`]),
    { size: 18 },
  )]),
];

/** Between paragraphs that are alike Word draws only what it is told to. */
const rule = { style: BorderStyle.SINGLE, size: 4, color: hex(colours.line) } as const;

/** Lines for a pen, all on one page. */
export const ownNotes: PackPart = (_, words) => [
  heading(words.notice),
  ...Array.from({ length: most.lines }, (_, i) => new Paragraph({ keepNext: i < most.lines - 1, spacing: { line: 480, lineRule: LineRuleType.EXACT, after: 0 }, border: { bottom: rule, between: rule } })),
];

function rest(left: number, words: Words): Paragraph[] {
  return left > 0 ? [small(count(words.more, left))] : [];
}
