import { area, cell } from "../../workbook/address";
import { copied } from "../../workbook/copied";
import type { Block, Content } from "../../workbook/types";

/** Whether a cell holds something already, so that nothing is written over it. Row and column from 0. */
export type Filled = (row: number, column: number) => boolean;

/** Whether a content is a formula. */
export function isFormula(content: Content): content is Extract<Content, { formula: string }> {
  return typeof content === "object" && content !== null;
}

/**
 * The part of a rectangle of formulas of which all the rest is a copy, repeated to the right and down; undefined where there is
 * none, or something stands in the rectangle already.
 */
export function copiedPart({ at, content }: Block, filled: Filled): Block | undefined {
  const { top, left } = area(at);
  const [height, width] = [content.length, content[0]?.length ?? 0];
  if (content.some((row, r) => row.length !== width || row.some((one, c) => !isFormula(one) || filled(top + r, left + c)))) return undefined;
  const [rows, columns] = [count(height), count(width)];
  // Excel repeats what it copies only where it fits a whole number of times.
  const period = rows.slice(1).find((size) => height % size === 0 && rows.slice(size).every((r) => columns.every((c) => isCopy(content, r, c, size, 0)))) ?? height;
  const across = width > 1 && rows.slice(0, period).every((r) => columns.slice(1).every((c) => isCopy(content, r, c, 0, 1)));
  if (period === height && !across) return undefined;
  return { at, content: content.slice(0, period).map((row) => row.slice(0, across ? 1 : width)) };
}

/** A rectangle of formulas as one where it repeats itself; otherwise in pieces from top to bottom, each of rows that are copies of its first. */
export function alikeBlocks(block: Block): Block[] {
  const { at, content } = block;
  if (copiedPart(block, () => false)) return [block];
  const { top, left } = area(at);
  const starts = content.flatMap((row, r) => (row.every((_, c) => isCopy(content, r, c, 1, 0)) ? [] : [r]));
  // Rows that all differ are better sent together.
  if (2 * starts.length > content.length) return [block];
  return starts.map((start, i) => ({ at: cell(top + start, left), content: content.slice(start, starts[i + 1]) }));
}

/** Whether a formula is the one so many rows above it and columns before it, copied. */
function isCopy(content: Content[][], row: number, column: number, rows: number, columns: number): boolean {
  const [from, to] = [content[row - rows]?.[column - columns] ?? null, content[row]?.[column] ?? null];
  return isFormula(from) && isFormula(to) && to.formula === copied(from.formula, rows, columns);
}

/** 0, 1, 2, ...: so many. */
function count(size: number): number[] {
  return Array.from({ length: size }, (_, i) => i);
}
