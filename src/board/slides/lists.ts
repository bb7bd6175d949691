import type PptxGenJS from "pptxgenjs";
import type { ActionTold } from "../../domain/board/told";
import { count, fill } from "../../messages";
import { colours } from "../../workbook/styles";
import { asked, delivery, relations, withoutVerdict, work } from "../sentences";
import { shortened, type Words } from "../words";
import { addMap } from "./map";
import { addFootnote, font, hex, page, plain, slideWith, type Slides } from "./page";
import { addTable, type SlideCell } from "./table";

/** So many of each fit on a slide and can be talked through. */
const most = { actions: 5, notes: 4, successes: 3, parties: 6, decisions: 4 } as const;

/** What is late, what comes and what is done, and beside it how the parties work together. */
export const actions: Slides = (pptx, story, words) => {
  const { actions: told, map } = story;
  const lists = ([["late", told.late], ["next", told.next], ["done", told.done]] as const).filter(([, list]) => list.length > 0);
  if (lists.length === 0 && !map) return;
  const slide = slideWith(pptx, told.counts.late > 0 ? count(words.actions.titleLate, told.counts.late) : work(story, words) === "" ? words.map.title : words.actions.titleNone);
  const gap = 0.35;
  const room = map ? page.width / 2 : page.width;
  const width = (room - (lists.length - 1) * gap) / Math.max(1, lists.length);
  lists.forEach(([key, list], i) => {
    const left = page.left + i * (width + gap);
    slide.addText(`${words.actions[key]} (${list.length})`, {
      ...plain, x: left, y: page.top, w: width, h: 0.45, bold: true, valign: "middle", margin: 6, fill: { color: hex(colours.accentSoft) },
    });
    slide.addText(paragraphs(list, words), { x: left, y: page.top + 0.55, w: width, h: page.height - 0.6, fontFace: font, fontSize: 14, color: plain.color, margin: 6, valign: "top" });
  });
  if (map) addMap(pptx, slide, map, relations(story, words), words, { left: page.left + room + gap, width: page.width - room - gap });
};

function paragraphs(list: readonly ActionTold[], words: Words): PptxGenJS.TextProps[] {
  const muted = { color: hex(colours.muted), fontSize: 11, breakLine: true } as const;
  const shown = list.slice(0, most.actions).flatMap(({ action, responsible, end }): PptxGenJS.TextProps[] => [
    { text: shortened(action, 72), options: { breakLine: true, paraSpaceBefore: 4 } },
    { text: [shortened(responsible.join(", "), 34), end === undefined ? words.actions.noDate : words.shortDay(end)].filter((text) => text !== "").join(" · "), options: muted },
  ]);
  return list.length > most.actions ? [...shown, { text: count(words.more, list.length - most.actions), options: { italic: true, paraSpaceBefore: 4 } }] : shown;
}

/** What the parties wrote with their figures, and what succeeded. */
export const notes: Slides = (pptx, { notes: told, notesKeptOut, successes }, words) => {
  if (told.length + successes.length === 0) return;
  const slide = slideWith(pptx, told.length > 0 ? words.notes.title : words.successes.title);
  const text = { x: page.left, y: page.top, w: page.width, h: page.height, fontFace: font, fontSize: 16, color: plain.color, margin: 0, valign: "top" } as const;
  const shown = told.slice(0, most.notes).flatMap(({ indicator, organisation, text: note }): PptxGenJS.TextProps[] => [
    { text: shortened(indicator, 90), options: { bold: true, breakLine: true, paraSpaceBefore: 8 } },
    { text: `${shortened(note, 210)} (${shortened(organisation, 60)})`, options: { breakLine: true } },
  ]);
  const more = told.length - most.notes;
  const succeeded = successes.slice(0, most.successes).map((success): PptxGenJS.TextProps => ({ text: shortened(success, 210), options: { breakLine: true, bullet: true } }));
  slide.addText([
    ...shown,
    ...(more > 0 ? [{ text: count(words.more, more), options: { italic: true, paraSpaceBefore: 8, breakLine: true } }] : []),
    ...(succeeded.length > 0 && told.length > 0 ? [{ text: words.successes.title, options: { bold: true, breakLine: true, paraSpaceBefore: 12 } }] : []),
    ...succeeded,
  ], text);
  if (notesKeptOut > 0) addFootnote(slide, count(words.notes.keptOut, notesKeptOut));
};

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
  const sentences = [...(told.length === 0 ? [asked(story, words), withoutVerdict(story, words)] : []), delivery(story, words), ...(missing.length > 0 ? [fill(words.charts.missing, { parties: names })] : [])];
  if (rows.length > 0) {
    addTable(slide, [
      { heading: words.indicators.status, share: 17 }, { heading: words.decisions.ask, share: 55 }, { heading: words.decisions.decided, share: 28 },
    ], rows, { size: 14 });
  }
  slide.addText(sentences.filter((text) => text !== "").join(" "), { ...plain, x: page.left, y: rows.length > 0 ? 5.9 : page.top, w: page.width, h: 0.9, fontSize: rows.length > 0 ? 14 : 20 });
  if (told.length > most.decisions) addFootnote(slide, count(words.more, told.length - most.decisions));
};
