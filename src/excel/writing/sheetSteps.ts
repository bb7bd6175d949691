import { area, cell } from "../../workbook/address";
import type { Block, Sheet } from "../../workbook/types";
import { constantsOf, formulaBlocks, writeConstants, writeFormulas } from "../parts/cells";
import { writeChart } from "../parts/chart";
import { alikeBlocks, copiedPart } from "../parts/copies";
import { columnRuns, writeColumns } from "../parts/column";
import { writeConditional } from "../parts/conditional";
import { joinedFormats, writeFormat } from "../parts/format";
import { writeFreeze } from "../parts/freeze";
import { writeLink } from "../parts/link";
import { writePrint } from "../parts/print";
import { rowRuns, writeRows } from "../parts/row";
import { writeSheet, writeVisibility } from "../parts/sheet";
import { writeTable } from "../parts/table";
import { writeValidation } from "../parts/validation";
import type { Standing } from "./standing";
import { step, type Step } from "./step";

/** Rows of a block that go into one step: a few hundred of the widest table stay far below what a request holds. */
const rowsPerStep = 400;

/** Links, texts, numbers and tables of a sheet, in this order: a link brings text of its own, a table needs its headings. */
export function contentSteps(sheet: Sheet, standing: Standing): Step[] {
  const on = onSheet(sheet);
  const empty = (address: string) => !standing.filled(area(address).top, area(address).left);
  return [
    ...sheet.links.filter((link) => empty(link.address)).map((link) => on(link, 4, (target) => writeLink(target, link))),
    ...sheet.blocks.flatMap(slices).flatMap((block) => constantsOf(block, standing.filled) ?? [])
      .map((constants) => on(constants.entries, 4, (target) => writeConstants(target, constants))),
    ...sheet.tables.map((table) => on(table.name, 8, (target) => writeTable(target, { ...table, address: standing.reach(table) }, standing.table(table)))),
  ];
}

/** The formulas of a sheet. They may speak of every table and name of the book. */
export function formulaSteps(sheet: Sheet, standing: Standing): Step[] {
  const on = onSheet(sheet);
  return sheet.blocks.flatMap(formulaBlocks).flatMap(slices).flatMap(alikeBlocks)
    .map((block) => on(copiedPart(block, standing.filled) ?? block, 8, (target) => writeFormulas(target, block, standing.filled)));
}

/** Everything about a sheet that is not content: how it looks, what may be typed, its charts, how it prints, whether it shows. */
export function finishSteps(sheet: Sheet, standing: Standing): Step[] {
  const on = onSheet(sheet);
  return [
    ...joinedFormats(sheet.formats).map((format) => on(format, 5, (target) => writeFormat(target, format))),
    ...columnRuns(sheet.columns).map((run) => on(run, 5, (target) => writeColumns(target, run))),
    ...rowRuns(sheet.rows).map((run) => on(run, 4, (target) => writeRows(target, run))),
    ...sheet.validations.map((validation) => on(validation, 7, (target) => writeValidation(target, validation))),
    ...sheet.conditionals.toReversed().map((one) => on(one, 14, (target) => writeConditional(target, one, standing.conditional(one)))),
    ...sheet.charts.map((chart) => on(chart, 40 + 20 * chart.series.length, (target) => writeChart(target, sheet.name, chart, standing.chart(chart)))),
    ...(sheet.freeze ? [freezeStep(sheet, sheet.freeze)] : []),
    ...(sheet.print ? [printStep(sheet, sheet.print)] : []),
    on(sheet.tab, 4, (target) => {
      writeSheet(target, sheet);
      writeVisibility(target, sheet.visibility);
    }),
  ];
}

function freezeStep(sheet: Sheet, freeze: NonNullable<Sheet["freeze"]>): Step {
  return onSheet(sheet)(freeze, 4, (target) => writeFreeze(target, freeze));
}

function printStep(sheet: Sheet, print: NonNullable<Sheet["print"]>): Step {
  return onSheet(sheet)(print, 14, (target) => writePrint(target, print));
}

function onSheet({ name }: Sheet) {
  return (value: unknown, calls: number, run: (target: Excel.Worksheet) => void): Step =>
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
