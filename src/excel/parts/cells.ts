import { address, area, cell } from "../../workbook/address";
import { copied } from "../../workbook/copied";
import type { Block, Content } from "../../workbook/types";
import { range } from "./range";
import { asText } from "./text";

/** Whether a cell holds something already, so that nothing is written over it. Row and column from 0. */
export type Filled = (row: number, column: number) => boolean;

/** What Excel's `formulas` takes: null leaves a cell as it is. */
type Entry = string | number | boolean | null;

/** Writes everything but formulas: those may speak of tables and names that are not there yet. */
export function writeConstants(sheet: Excel.Worksheet, block: Block, filled: Filled): void {
  const { top, left } = area(block.at);
  const entries = rectangle(block).map((row, r) => row.map((content, c) => (filled(top + r, left + c) ? null : constant(content))));
  if (entries.every((row) => row.every((entry) => entry === null))) return;
  range(sheet, blockAddress(block)).formulas = entries as unknown[][];
}

/** The first row of a rectangle of formulas where all others are that row copied down, and nothing stands there yet; undefined otherwise. */
export function copiedRow({ at, content }: Block, filled: Filled): Block | undefined {
  const { top, left } = area(at);
  const [first = []] = content;
  const same = content.length > 1 && content.every((row, r) => row.every((one, c) => {
    const source = first[c] ?? null;
    return isFormula(one) && isFormula(source) && !filled(top + r, left + c) && one.formula === copied(source.formula, r, 0);
  }));
  return same ? { at, content: [first] } : undefined;
}

/** Writes the formulas of a rectangle that holds nothing else. Rows that say the same are copied by Excel: a workbook has thousands of them. */
export function writeFormulas(sheet: Excel.Worksheet, block: Block, filled: Filled): void {
  const { top, left } = area(block.at);
  const row = copiedRow(block, filled);
  if (row) {
    writeFormulas(sheet, row, filled);
    const below = { at: cell(top + 1, left), content: block.content.slice(1) };
    range(sheet, blockAddress(below)).copyFrom(blockAddress(row), "Formulas");
    return;
  }
  range(sheet, blockAddress(block)).formulas = block.content.map((row, r) => row.map((content, c): Entry => (
    filled(top + r, left + c) || !isFormula(content) ? null : content.formula
  )));
}

/** The formulas of a block as rectangles of their own: per column the runs of formulas, equal runs side by side together. */
export function formulaBlocks(block: Block): Block[] {
  const { top, left } = area(block.at);
  const content = rectangle(block);
  const width = content[0]?.length ?? 0;
  const found: { from: number; to: number; left: number; right: number }[] = [];
  for (let column = 0; column < width; column++) {
    for (const { from, to } of runs(content.map((row) => isFormula(row[column] ?? null)))) {
      const beside = found.find((other) => other.right === column - 1 && other.from === from && other.to === to);
      if (beside) beside.right = column;
      else found.push({ from, to, left: column, right: column });
    }
  }
  return found.map((one) => ({
    at: address({ top: top + one.from, bottom: top + one.from, left: left + one.left, right: left + one.left }),
    content: content.slice(one.from, one.to + 1).map((row) => row.slice(one.left, one.right + 1)),
  }));
}

/** The cells that a block covers. */
export function blockAddress({ at, content }: Block): string {
  const { top, left } = area(at);
  return address({ top, left, bottom: top + content.length - 1, right: left + widest(content) - 1 });
}

/** The contents with every row as long as the longest: Excel takes nothing else. */
function rectangle({ content }: Block): Content[][] {
  return content.map((row) => Array.from({ length: widest(content) }, (_, column) => row[column] ?? null));
}

function widest(content: Content[][]): number {
  return Math.max(1, ...content.map((row) => row.length));
}

function isFormula(content: Content): content is Extract<Content, { formula: string }> {
  return typeof content === "object" && content !== null;
}

function constant(content: Content): Entry {
  return isFormula(content) ? null : entryOf(content);
}

/** A content as Excel's `formulas` takes it; nothing where the cell stays as it is. */
export function entryOf(content: Content): Entry {
  if (content === "") return null;
  if (isFormula(content)) return content.formula;
  return typeof content === "string" ? asText(content) : content;
}

/** First and last index of each row of trues. */
function runs(flags: boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  flags.forEach((flag, index) => {
    const last = found.at(-1);
    if (flag && last?.to === index - 1) last.to = index;
    else if (flag) found.push({ from: index, to: index });
  });
  return found;
}
