import { address, area } from "../../workbook/address";
import type { Address, Block, Content } from "../../workbook/types";
import { copiedPart, isFormula, type Filled } from "./copies";
import { range } from "./range";
import { asText } from "./text";

/** What Excel's `formulas` takes: null leaves a cell as it is. */
type Entry = string | number | boolean | null;

/** The texts and numbers of a block that are to be written, as the smallest rectangle that holds them. */
export interface Constants {
  at: Address;
  entries: Entry[][];
}

/** Everything of a block but its formulas, which may speak of tables and names that are not there yet; undefined where nothing is left to write. */
export function constantsOf(block: Block, filled: Filled): Constants | undefined {
  const { top, left } = area(block.at);
  const entries = rectangle(block).map((row, r) => row.map((content, c) => (filled(top + r, left + c) ? null : constant(content))));
  const rows = entries.flatMap((row, r) => (row.some((entry) => entry !== null) ? [r] : []));
  const columns = (entries[0] ?? []).flatMap((_, c) => (entries.some((row) => row[c] !== null) ? [c] : []));
  const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (firstRow === undefined || lastRow === undefined || firstColumn === undefined || lastColumn === undefined) return undefined;
  return {
    at: address({ top: top + firstRow, bottom: top + lastRow, left: left + firstColumn, right: left + lastColumn }),
    entries: entries.slice(firstRow, lastRow + 1).map((row) => row.slice(firstColumn, lastColumn + 1)),
  };
}

/** About how many bytes another write costs, with its cells and the answer, and how many a cell that is left as it is. */
const [perWrite, perHole] = [300, 5];
/** More rows than that in one write would make too large a step of it. */
const mostRows = 400;

/** The same texts and numbers in fewer writes: those that follow each other are one where the cells between them cost less than a write of their own. */
export function joinedConstants(constants: readonly Constants[]): Constants[] {
  const found: Constants[] = [];
  for (const next of constants) {
    const last = found.at(-1);
    const both = last && together(last, next);
    if (both) found[found.length - 1] = both;
    else found.push(next);
  }
  return found;
}

function together(first: Constants, second: Constants): Constants | undefined {
  const [a, b] = [area(first.at), area(second.at)];
  const all = { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
  const cells = (one: typeof all) => (one.bottom - one.top + 1) * (one.right - one.left + 1);
  const holes = cells(all) - cells(a) - cells(b);
  // Where they lie over each other the order in which they are written decides.
  const isApart = a.bottom < b.top || b.bottom < a.top || a.right < b.left || b.right < a.left;
  if (!isApart || holes * perHole > perWrite || all.bottom - all.top >= mostRows) return undefined;
  const entries = Array.from({ length: all.bottom - all.top + 1 }, () => Array.from({ length: all.right - all.left + 1 }, (): Entry => null));
  for (const [{ top, left }, one] of [[a, first], [b, second]] as const) {
    one.entries.forEach((row, r) => row.forEach((entry, c) => { entries[top - all.top + r]![left - all.left + c] = entry; }));
  }
  return { at: address(all), entries };
}

/** Writes texts and numbers; cells between them stay as they are. */
export function writeConstants(sheet: Excel.Worksheet, { at, entries }: Constants): void {
  range(sheet, at).formulas = entries as unknown[][];
}

/** Writes the formulas of a rectangle that holds nothing else. Of those that say the same one is sent, and Excel copies it: a workbook has thousands of them. */
export function writeFormulas(sheet: Excel.Worksheet, block: Block, filled: Filled): void {
  const part = copiedPart(block, filled);
  if (part) {
    writeFormulas(sheet, part, () => false);
    // A range and not its address: which sheet an address without one is on stands nowhere.
    range(sheet, blockAddress(block)).copyFrom(range(sheet, blockAddress(part)), "Formulas");
    return;
  }
  const { top, left } = area(block.at);
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
  const length = widest(content);
  return content.map((row) => Array.from({ length }, (_, column) => row[column] ?? null));
}

function widest(content: Content[][]): number {
  return content.reduce((most, row) => Math.max(most, row.length), 1);
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
