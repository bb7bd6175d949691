import type { Content } from "../types";

/** Points that an average letter of Calibri 11 takes, with some air. */
const letterWidth = 5.4;
const lineHeight = 14.6;
const padding = 5;
/** Excel's highest row, in points (support.microsoft.com, "Excel specifications and limits"). */
const highest = 409;

/**
 * An estimate of the height in points that a row of wrapped cells needs; widths in points, a cell each.
 * A cell counts as so many lines as are given for it at least: what a formula gives is not known here. Nobody measures text here: Excel does, as soon as somebody types.
 */
export function fittingHeight(contents: readonly Content[], widths: readonly number[], leastLines: readonly (number | undefined)[] = []): number {
  const lines = contents.map((content, i) => Math.max(leastLines[i] ?? 1, typeof content === "string" ? linesOf(content, widths[i] ?? 0) : 1));
  return Math.min(highest, Math.round(Math.max(1, ...lines) * lineHeight + padding));
}

/** A text in as many parts as it takes to give each a row of a column that is so many points wide; broken between words. One part for most. */
export function fittingParts(text: string, width: number): string[] {
  const most = Math.floor((highest - padding) / lineHeight);
  if (linesOf(text, width) <= most) return [text];
  const parts: string[] = [];
  let part = "";
  // Blanks stay with the word before them, so that the parts together are the text.
  for (const word of text.match(/\S*\s*/g) ?? []) {
    if (part !== "" && linesOf((part + word).trimEnd(), width) > most) {
      parts.push(part.trimEnd());
      part = "";
    }
    part += word;
  }
  return [...parts, part].filter((one) => one.trim() !== "");
}

/** An estimate of the height in points that a row of explanations needs: small print, in cells so many points wide. */
export function explainingHeight(texts: readonly string[], widths: readonly number[]): number {
  return Math.round(Math.max(3, ...texts.map((text, i) => linesOf(text, widths[i] ?? 0, smallLetter))) * smallLine + 2);
}

/** Points that an average letter of small print takes, and a line of it. */
const smallLetter = 4.4;
const smallLine = 12;

/** Lines break between words, and within a word that is longer than the cell is wide. */
function linesOf(text: string, width: number, letter = letterWidth): number {
  const room = Math.max(1, Math.floor(width / letter));
  return text.split("\n").reduce((count, line) => count + linesOfParagraph(line, room), 0);
}

function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const fits = used === 0 || used + 1 + word.length <= room;
    if (!fits) {
      lines += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + word.length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = used % room || room;
    }
  }
  return lines;
}
