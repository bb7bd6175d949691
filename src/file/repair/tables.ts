import { area, cell, type Area } from "../../workbook/address";
import { cells } from "../../workbook/comparable";
import type { Content, Sheet, Table } from "../../workbook/types";
import { formulaFaults } from "./contents";
import { place, type Fault } from "./fault";

/** What is wrong with the tables of a sheet: their shape, their headings, and whether they lie over one another. */
export function* tableFaults(sheet: Sheet): Generator<Fault> {
  if (sheet.tables.length === 0) return;
  const filled = cells(sheet);
  const taken: Area[] = [];
  for (const table of sheet.tables) {
    const own = area(table.address);
    if (own.bottom === own.top || own.right - own.left + 1 !== table.columns.length) yield { rule: "tableShape", where: table.name };
    if (taken.some((other) => overlap(own, other))) yield { rule: "tableOverlap", where: table.name };
    taken.push(own);
    yield* headingFaults(sheet, table, own, filled);
  }
}

function* headingFaults(sheet: Sheet, table: Table, { top, left }: Area, filled: Record<string, Content>): Generator<Fault> {
  const seen = new Set<string>();
  for (const [i, { heading, formula }] of table.columns.entries()) {
    const address = cell(top, left + i);
    const where = place(sheet, address);
    if (heading === "") yield { rule: "headingEmpty", where };
    if (filled[address] !== heading) yield { rule: "headingDiffers", where };
    if (seen.has(heading.toLowerCase())) yield { rule: "headingTwice", where };
    seen.add(heading.toLowerCase());
    if (formula) yield* formulaFaults(formula, where);
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
