import type { Cell, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from "hucre";
import { area } from "../../src/workbook/address";
import { argb } from "../../src/file/parts/color";
import type { Book, Conditional, Sheet, Validation } from "../../src/workbook/types";

/** A book as hucre takes it: its cells with a look each, columns, rows, validations, conditional formats, tables, and charts without anything in them. */
export function withHucre(book: Book): WriteOptions {
  return { sheets: book.sheets.map(sheetOf), namedRanges: book.names.map(({ name, formula }) => ({ name, range: formula.slice(1) })) };
}

function sheetOf(sheet: Sheet): WriteSheet {
  return {
    name: sheet.name, rows: [], cells: cellsOf(sheet), rowDefs: new Map(sheet.rows.map(({ index, height }) => [index, { height }])),
    columns: sheet.columns.map(({ width }) => ({ width: width / 5.25 })),
    dataValidations: sheet.validations.map(validationOf), conditionalRules: sheet.conditionals.map(conditionalOf),
    tables: sheet.tables.map(({ name, address, columns }) => ({ name, range: address, columns: columns.map(({ heading }) => ({ name: heading })) })),
    charts: sheet.charts.map(({ address }) => ({ type: "bar", series: [], anchor: { from: { row: area(address).top, col: area(address).left } } })),
  };
}

function cellsOf({ formats, blocks }: Sheet): NonNullable<WriteSheet["cells"]> {
  const cells = new Map<string, Partial<Cell>>();
  const cellAt = (row: number, column: number) => {
    const key = `${row},${column}`;
    const found = cells.get(key) ?? {};
    cells.set(key, found);
    return found;
  };
  for (const { address, style, numberFormat } of formats) {
    const { top, left, bottom, right } = area(address);
    // A look of its own for each style, as ours have: which one does not matter here.
    const look = { numFmt: `"${style} ${numberFormat ?? ""}"` };
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cellAt(row, column).style = look;
  }
  for (const { at, content } of blocks) {
    const { top, left } = area(at);
    content.forEach((row, r) => { row.forEach((one, c) => {
      if (one !== null && one !== "") Object.assign(cellAt(top + r, left + c), typeof one === "object" ? { formula: one.formula.slice(1) } : { value: one });
    }); });
  }
  return cells;
}

function validationOf({ address, rule, prompt, error }: Validation): DataValidation {
  const bounds = "source" in rule ? { formula1: rule.source.replace(/^=/, "") } : "formula" in rule ? { formula1: rule.formula.slice(1) }
    : "min" in rule ? { operator: rule.operator, formula1: String(rule.min), formula2: rule.max === undefined ? undefined : String(rule.max) } : {};
  return {
    type: rule.kind === "any" ? "custom" : rule.kind, range: address, allowBlank: true, ...bounds, showInputMessage: true, inputTitle: prompt?.title, inputMessage: prompt?.message,
    showErrorMessage: true, errorStyle: error?.style, errorTitle: error?.title, errorMessage: error?.message,
  };
}

function conditionalOf(conditional: Conditional, i: number): ConditionalRule {
  const { address: range } = conditional;
  if (conditional.kind === "formula") {
    const { fill, color, bold } = conditional.look;
    return {
      type: "expression", range, priority: i + 1, formula: conditional.formula.slice(1),
      style: { font: { bold, color: color === undefined ? undefined : { rgb: argb(color) } }, ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: argb(fill) } } }) },
    };
  }
  const cfvo = [conditional.min, conditional.max].map((value) => ({ type: "num" as const, value: String(value) }));
  return { type: "dataBar", range, priority: i + 1, dataBar: { cfvo, color: argb(conditional.color) } };
}
