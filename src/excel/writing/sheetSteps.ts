import { address, area, cell } from "../../workbook/address";
import type { Address, Block, Sheet, Table } from "../../workbook/types";
import { constantsOf, formulaBlocks, joinedConstants, writeConstants, writeFormulas } from "../parts/cells";
import { chartLooks, writeChart } from "../parts/chart";
import { alikeBlocks, copiedPart } from "../parts/copies";
import { columnProperties, writeColumns } from "../parts/column";
import { writeConditional } from "../parts/conditional";
import { joinedFormats, writeFormat } from "../parts/format";
import { writeFreeze } from "../parts/freeze";
import { writeLink } from "../parts/link";
import { printSetup } from "../parts/print";
import { range } from "../parts/range";
import { rowProperties, writeRows } from "../parts/row";
import { writeSheet, writeVisibility } from "../parts/sheet";
import { writeTable, writeTableLook } from "../parts/table";
import { writeValidation } from "../parts/validation";
import type { StandingOnSheet } from "./standing";
import { step, touching, type WriteStep } from "./step";

/** Rows of a block that go into one step: a few hundred of the widest table stay far below what a request holds. */
const rowsPerStep = 400;

/** Links, texts, numbers and tables of a sheet, in this order: a link brings text of its own, a table needs its headings. */
export function contentSteps(sheet: Sheet, standing: StandingOnSheet): WriteStep[] {
  const on = onSheet(sheet);
  const empty = (at: Address) => !standing.filled(area(at).top, area(at).left);
  return [
    ...touching("link", sheet.links.filter((link) => empty(link.address)).map((link) => on(link, 4, (target) => writeLink(target, link)))),
    ...joinedConstants(sheet.blocks.flatMap(slices).flatMap((block) => constantsOf(block, standing.filled) ?? []))
      .map((constants) => on(constants.entries, 4, (target) => writeConstants(target, constants))),
    ...sheet.tables.map((table) => on(table.name, 9, (target) => writeTable(target, { ...table, address: standing.reach(table) }, standing.table(table), isShort(table, standing)))),
  ];
}

/** The formulas of a sheet. They may speak of every table and name of the book. */
export function formulaSteps(sheet: Sheet, standing: StandingOnSheet): WriteStep[] {
  const on = onSheet(sheet);
  return sheet.blocks.flatMap(formulaBlocks).flatMap(slices).flatMap(alikeBlocks)
    .map((block) => on(copiedPart(block, standing.filled) ?? block, 8, (target) => writeFormulas(target, block, standing.filled)));
}

/** Everything about a sheet that is not content: how it looks, what may be typed, its charts, how it prints, whether it shows. All of it are touches. */
export function finishSteps(sheet: Sheet, standing: StandingOnSheet): WriteStep[] {
  const on = onSheet(sheet);
  const { freeze, print } = sheet;
  return [
    ...touching("look", sheet.tables.map((table) => step(sheet.name, table.style, 5, ({ workbook }) => writeTableLook(workbook, table)))),
    ...touching("look", joinedFormats(sheet.formats).map((format) => ({ ...on(format, 5, (target) => writeFormat(target, format)), needs: styleId(format.style) }))),
    ...touching("look", [on(columnProperties(sheet.columns), 4, (target) => writeColumns(target, sheet.columns))]),
    ...touching("look", [on(rowProperties(sheet.rows), 4 + 4 * sheet.rows.filter(({ fits }) => fits).length, (target) => writeRows(target, sheet.rows))]),
    ...touching("guard", sheet.validations.map((validation) => on(validation, 8, (target) => writeValidation(target, validation, !standing.isNew)))),
    ...touching("colours", sheet.conditionals.toReversed().map((one) => on(one, 14, (target) => writeConditional(target, one, standing.conditional(one)))), { once: true }),
    ...sheet.charts.flatMap((chart) => chartSteps(sheet, chart, standing)),
    ...(freeze ? touching("freeze", [on(freeze, 4, (target) => writeFreeze(target, freeze))]) : []),
    ...(print ? touching("print", printSetup(print).map((write) => on("", 3, write))) : []),
    ...touching("tabs", [on(sheet.tab, 2, (target) => writeSheet(target, sheet)), on("", 2, (target) => writeVisibility(target, sheet.visibility))]),
  ];
}

/** Whether a table that is there ends above the last row that the plan has of it. */
function isShort(table: Table, standing: StandingOnSheet): boolean {
  const bottom = standing.bottom(table);
  return bottom !== undefined && bottom < area(table.address).bottom;
}

/** The sheet with what goes for all rows of a table going for those that the table has by now. */
export function grown(sheet: Sheet, standing: StandingOnSheet): Sheet {
  const tables = sheet.tables.map((table) => ({ planned: area(table.address), bottom: standing.bottom(table) }));
  const grow = <T extends { address: Address }>(one: T): T => {
    const own = area(one.address);
    const table = tables.find(({ planned }) => own.top === planned.top + 1 && own.bottom === planned.bottom && own.left >= planned.left && own.right <= planned.right);
    return table?.bottom === undefined ? one : { ...one, address: address({ ...own, bottom: table.bottom }) };
  };
  return { ...sheet, formats: sheet.formats.map(grow), validations: sheet.validations.map(grow), conditionals: sheet.conditionals.map(grow) };
}

/** Takes away those conditional formats of ours that are there. */
export function removedColours(sheet: Sheet, standing: StandingOnSheet): WriteStep[] {
  const on = onSheet(sheet);
  return touching("colours", sheet.conditionals.flatMap((one) => {
    const id = standing.conditional(one);
    return id === undefined ? [] : [on(id, 4, (target) => range(target, one.address).conditionalFormats.getItem(id).delete())];
  }), { once: true });
}

/** What the formats of a style cannot do without. */
export function styleId(name: string): string {
  return `style ${name}`;
}

function chartSteps(sheet: Sheet, chart: Sheet["charts"][number], standing: StandingOnSheet): WriteStep[] {
  const id = `chart ${sheet.name} ${chart.name}`;
  const make = step(sheet.name, chart, 20 + 10 * chart.series.length, (target) => {
    target.made(sheet.name, chart.name, writeChart(target.sheet(sheet.name), chart, standing.chart(chart)));
  });
  const looks = chartLooks(sheet.name, chart).map((write) => ({ ...step(sheet.name, "", 9, (target) => write(target.chart(sheet.name, chart.name))), needs: id }));
  return [...touching("chart", [{ ...make, makes: id }], { once: true }), ...touching("chart", looks)];
}

function onSheet({ name }: Sheet) {
  return (value: unknown, calls: number, run: (target: Excel.Worksheet) => void): WriteStep =>
    step(name, value ?? null, calls, (target) => run(target.sheet(name)));
}

/** A long block in pieces, top to bottom. */
function slices(block: Block): Block[] {
  const { top, left } = area(block.at);
  return Array.from({ length: Math.ceil(block.content.length / rowsPerStep) }, (_, i) => ({
    at: cell(top + i * rowsPerStep, left),
    content: block.content.slice(i * rowsPerStep, (i + 1) * rowsPerStep),
  }));
}
