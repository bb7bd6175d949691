import type { Content } from "../types";

/** Points that an average letter of Calibri 11 takes, with some air. */
const letterWidth = 5.4;
const lineHeight = 14.6;
const padding = 5;
/** Excel's highest row, in points (support.microsoft.com, "Excel specifications and limits"). */
const highest = 409;

/**
 * An estimate of the height in points that a row of wrapped cells needs; widths in points, a cell each.
 * A formula counts as one line. Nobody measures text here: Excel does, as soon as somebody types.
 */
export function fittingHeight(contents: readonly Content[], widths: readonly number[]): number {
  const lines = contents.map((content, i) => (typeof content === "string" ? linesOf(content, widths[i] ?? 0) : 1));
  return Math.min(highest, Math.round(Math.max(1, ...lines) * lineHeight + padding));
}

function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width / letterWidth));
  return text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(line.length / letters)), 0);
}
