import { cell, type Area } from "../address";
import type { Address } from "../types";

/** Rows right below a table in which anything at all is told of. */
const nearby = 2;
/** Rows below it in which what looks like a row of the table is told of, however many blank rows lie between; further down is its owner's own affair. */
const farthest = 60;

/**
 * The first cell below a table that was probably meant as part of it: anything right below, and further down a row that begins in the first
 * column or fills more than one.
 * @param isFilled whether a cell of the sheet holds anything; row and column from 0
 * @param others the other tables of the sheet: what stands in those is theirs
 */
export function firstBelow({ bottom, left, right }: Area, isFilled: (row: number, column: number) => boolean, others: readonly Area[] = []): Address | undefined {
  for (let row = bottom + 1; row <= bottom + farthest; row++) {
    const filled: number[] = [];
    for (let column = left; column <= right; column++) if (isFilled(row, column)) filled.push(column);
    const [first] = filled;
    if (first === undefined) continue;
    if (others.some((one) => one.top <= row && row <= one.bottom && one.left <= right && one.right >= left)) return undefined;
    if (row <= bottom + nearby || first === left || filled.length > 1) return cell(row, first);
  }
  return undefined;
}
