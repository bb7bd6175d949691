import type PptxGenJS from "pptxgenjs";
import type { ActionTold, Story } from "../../domain/board/told";
import { count, fill } from "../../messages";
import { colours } from "../../workbook/styles";
import { asked, delivery, relations, withoutVerdict } from "../sentences";
import { shortened, type Words } from "../words";
import { addMap, addNumbers, beside, isNumbered } from "./map";
import { addFootnote, font, hex, page, plain, slideWith, type Slides } from "./page";
import { addTable, type SlideCell } from "./table";

/** So many of each fit on a slide and can be talked through. */
const most = { actions: 5, notes: 4, successes: 3, parties: 6, decisions: 4, others: 4 } as const;

/** What is late, what comes and what is done, beside each other. */
export const actions: Slides = (pptx, story, words) => {
  const { actions: told } = story;
  const lists = ([["late", told.late], ["next", told.next], ["done", told.done]] as const).filter(([, list]) => list.length > 0);
  if (lists.length === 0) return;
  const slide = slideWith(pptx, told.counts.late > 0 ? count(words.actions.titleLate, told.counts.late) : words.actions.titleNone);
  const gap = 0.35;
  const width = (page.width - (lists.length - 1) * gap) / lists.length;
  lists.forEach(([key, list], i) => {
    const left = page.left + i * (width + gap);
    slide.addText(`${words.actions[key]} (${list.length})`, {
      ...plain, x: left, y: page.top, w: width, h: 0.45, bold: true, valign: "middle", margin: 6, fill: { color: hex(colours.accentSoft) },
    });
    slide.addText(paragraphs(list, words), { x: left, y: page.top + 0.55, w: width, h: page.height - 0.6, fontFace: font, fontSize: 14, color: plain.color, margin: 6, valign: "top" });
  });
};

function paragraphs(list: readonly ActionTold[], words: Words): PptxGenJS.TextProps[] {
  const muted = { color: hex(colours.muted), fontSize: 11, breakLine: true } as const;
  const shown = list.slice(0, most.actions).flatMap(({ action, responsible, end }): PptxGenJS.TextProps[] => [
    { text: shortened(action, 72), options: { breakLine: true, paraSpaceBefore: 4 } },
    { text: [shortened(words.names(responsible, 2), 60), end === undefined ? words.actions.noDate : words.shortDay(end)].filter((text) => text !== "").join(" · "), options: muted },
  ]);
  return list.length > most.actions ? [...shown, { text: count(words.more, list.length - most.actions), options: { italic: true, paraSpaceBefore: 4 } }] : shown;
}

/** How the parties work together, and beside it what they wrote and what succeeded. Where their names need that room, these have a slide of their own. */
export const network: Slides = (pptx, story, words) => {
  const { map } = story;
  if (!map) return;
  const slide = slideWith(pptx, relations(story, words));
  addMap(pptx, slide, map, words);
  if (isNumbered(map)) return addNumbers(slide, map);
  const text = remarks(story, words, { notes: 2, successes: 2, letters: 130 });
  if (text.length > 0) slide.addText(text, { x: beside.left, y: page.top, w: beside.width, h: page.height, fontFace: font, fontSize: 14, color: plain.color, margin: 0, valign: "top" });
  addKeptOut(slide, story, words);
};

/** What the parties wrote with their figures, and what succeeded, where that does not stand beside the network. */
export const notes: Slides = (pptx, story, words) => {
  const { notes: told, successes, map } = story;
  if (told.length + successes.length === 0 || (map && !isNumbered(map))) return;
  const slide = slideWith(pptx, told.length > 0 ? words.notes.title : words.successes.title);
  const [, ...text] = remarks(story, words, { notes: most.notes, successes: most.successes, letters: 210 });
  slide.addText(text, { x: page.left, y: page.top, w: page.width, h: page.height, fontFace: font, fontSize: 16, color: plain.color, margin: 0, valign: "top" });
  addKeptOut(slide, story, words);
};

function addKeptOut(slide: PptxGenJS.Slide, { notesKeptOut }: Story, words: Words): void {
  if (notesKeptOut > 0) addFootnote(slide, count(words.notes.keptOut, notesKeptOut));
}

/** Notes and successes, each under its title; so many of them, in so many characters. */
function remarks({ notes: told, successes }: Story, words: Words, room: { notes: number; successes: number; letters: number }): PptxGenJS.TextProps[] {
  const title = (text: string, before: number): PptxGenJS.TextProps => ({ text, options: { bold: true, color: hex(colours.accent), breakLine: true, paraSpaceBefore: before } });
  const rest = (all: number, shown: number): PptxGenJS.TextProps[] => (all > shown ? [{ text: count(words.more, all - shown), options: { italic: true, paraSpaceBefore: 6, breakLine: true } }] : []);
  return [
    ...(told.length === 0 ? [] : [
      title(words.notes.title, 0),
      ...told.slice(0, room.notes).flatMap(({ indicator, organisation, text }): PptxGenJS.TextProps[] => [
        { text: shortened(indicator, 90), options: { bold: true, breakLine: true, paraSpaceBefore: 8 } },
        { text: `${shortened(text, room.letters)} (${shortened(organisation, 60)})`, options: { breakLine: true } },
      ]),
      ...rest(told.length, room.notes),
    ]),
    ...(successes.length === 0 ? [] : [
      title(words.successes.title, told.length > 0 ? 14 : 0),
      ...successes.slice(0, room.successes).map((success): PptxGenJS.TextProps => ({ text: shortened(success, room.letters), options: { breakLine: true, bullet: true } })),
      ...rest(successes.length, room.successes),
    ]),
  ];
}

/** What the board is asked to decide, with room to write it down, and what it should know beside that: who did not deliver. */
export const decisions: Slides = (pptx, story, words) => {
  const { decisions: told, missing } = story;
  const slide = slideWith(pptx, told.length > 0 ? words.decisions.title : words.decisions.toKnow);
  const rows = told.slice(0, most.decisions).map(({ indicator, actions: running }): SlideCell[] => [
    words.status(indicator.status),
    [
      { text: words.nameWithUnit(indicator, 80), options: { bold: true, breakLine: true } },
      { text: `${words.now(indicator)}. ${words.running(running, 110)}` },
    ],
    "",
  ]);
  const names = words.names(missing.map(({ organisation }) => shortened(organisation, 60)), most.parties);
  const others = told.slice(most.decisions).map(({ indicator }) => shortened(indicator.name, 60));
  const sentences = [...(others.length > 0 ? [fill(words.decisions.others, { names: words.names(others, most.others) })] : []), ...(told.length === 0 ? [asked(story, words), withoutVerdict(story, words)] : []), delivery(story, words), ...(missing.length > 0 ? [fill(words.charts.missing, { parties: names })] : [])];
  if (rows.length > 0) {
    addTable(slide, [
      { heading: words.indicators.status, share: 17 }, { heading: words.decisions.ask, share: 55 }, { heading: words.decisions.decided, share: 28 },
    ], rows, { size: 14 });
  }
  slide.addText(sentences.filter((text) => text !== "").join(" "), { ...plain, x: page.left, y: rows.length > 0 ? 5.5 : page.top, w: page.width, h: rows.length > 0 ? 1.3 : page.height, fontSize: rows.length > 0 ? 14 : 20 });
};
