import type PptxGenJS from "pptxgenjs";
import type { ActionTold } from "../../domain/board/told";
import { count } from "../../messages";
import { colours } from "../../workbook/styles";
import { shortened, type Words } from "../words";
import { addFootnote, font, hex, page, plain, slideWith, type Slides } from "./page";
import { addTable, type Cell } from "./table";

/** So many of each fit on a slide and can be talked through. */
const most = { actions: 5, notes: 4, parties: 9, decisions: 5 } as const;

/** What is done, what is late and what comes, side by side. */
export const actions: Slides = (pptx, { actions: told }, words) => {
  const slide = slideWith(pptx, words.actions.title);
  const gap = 0.35;
  const width = (page.width - 2 * gap) / 3;
  const lists = [["late", told.late], ["next", told.next], ["done", told.done]] as const;
  lists.forEach(([key, list], i) => {
    const left = page.left + i * (width + gap);
    slide.addText(`${words.actions[key]} (${list.length})`, {
      ...plain, x: left, y: page.top, w: width, h: 0.45, bold: true, valign: "middle", margin: 6, fill: { color: hex(colours.accentSoft) },
    });
    slide.addText(paragraphs(list, words), { x: left, y: page.top + 0.55, w: width, h: page.height - 0.6, fontFace: font, fontSize: 14, color: plain.color, margin: 6, valign: "top" });
  });
};

function paragraphs(list: readonly ActionTold[], words: Words): PptxGenJS.TextProps[] {
  if (list.length === 0) return [{ text: words.actions.none }];
  const muted = { color: hex(colours.muted), fontSize: 11, breakLine: true } as const;
  const shown = list.slice(0, most.actions).flatMap(({ action, responsible, end }): PptxGenJS.TextProps[] => [
    { text: shortened(action, 72), options: { breakLine: true, paraSpaceBefore: 4 } },
    { text: [shortened(responsible.join(", "), 34), end === undefined ? words.actions.noDate : words.shortDay(end)].filter((text) => text !== "").join(" · "), options: muted },
  ]);
  return list.length > most.actions ? [...shown, { text: count(words.more, list.length - most.actions), options: { italic: true, paraSpaceBefore: 4 } }] : shown;
}

/** What the parties wrote with their figures. */
export const notes: Slides = (pptx, { notes: told, notesKeptOut }, words) => {
  const slide = slideWith(pptx, words.notes.title);
  const text = { x: page.left, y: page.top, w: page.width, h: page.height, fontFace: font, fontSize: 16, color: plain.color, margin: 0, valign: "top" } as const;
  const shown = told.slice(0, most.notes).flatMap(({ indicator, organisation, text: note }): PptxGenJS.TextProps[] => [
    { text: shortened(indicator, 90), options: { bold: true, breakLine: true, paraSpaceBefore: 8 } },
    { text: `${shortened(note, 210)} (${shortened(organisation, 60)})`, options: { breakLine: true } },
  ]);
  const more = told.length - most.notes;
  if (shown.length === 0) slide.addText(words.notes.none, text);
  else slide.addText(more > 0 ? [...shown, { text: count(words.more, more), options: { italic: true, paraSpaceBefore: 8 } }] : shown, text);
  if (notesKeptOut > 0) addFootnote(slide, count(words.notes.keptOut, notesKeptOut));
};

/** Who still has to deliver, and what. */
export const missing: Slides = (pptx, { missing: parties }, words) => {
  const slide = slideWith(pptx, words.missing.title);
  if (parties.length === 0) {
    slide.addText(words.missing.none, { ...plain, x: page.left, y: page.top, w: page.width, h: 0.6 });
    return;
  }
  const rows = parties.slice(0, most.parties).map(({ organisation, indicators }) => [shortened(organisation, 60), `${indicators.length}: ${shortened(indicators.join(", "), 110)}`]);
  addTable(slide, [{ heading: words.missing.organisation, share: 35 }, { heading: words.missing.indicators, share: 65 }], rows, { size: 13 });
  if (parties.length > most.parties) addFootnote(slide, count(words.more, parties.length - most.parties));
};

/** What the board is asked to decide, with room to write it down. */
export const decisions: Slides = (pptx, { decisions: asked }, words) => {
  const slide = slideWith(pptx, words.decisions.title);
  if (asked.length === 0) {
    slide.addText(words.decisions.none, { ...plain, x: page.left, y: page.top, w: page.width, h: 0.6 });
    return;
  }
  const rows = asked.slice(0, most.decisions).map(({ indicator, actions: running }): Cell[] => [
    words.status(indicator.status),
    [
      { text: words.nameWithUnit(indicator, 80), options: { bold: true, breakLine: true } },
      { text: `${words.now(indicator)}. ${words.running(running, 110)}` },
    ],
    "",
  ]);
  addTable(slide, [
    { heading: words.indicators.status, share: 17 }, { heading: words.decisions.ask, share: 55 }, { heading: words.decisions.decided, share: 28 },
  ], rows, { size: 14 });
  if (asked.length > most.decisions) addFootnote(slide, count(words.more, asked.length - most.decisions));
};
