import { address, area, cell, columnIndex } from "../address";
import type { Plan } from "../meta";
import type { Column, Conditional, Format, Formula, Sheet, Table, Validation, ValidationRule } from "../types";
import type { TableLayout } from "./layout";

/** A column that comes, at the place where it comes: everything that the plan says of it, moved there. */
export interface ComingColumn {
  id: string;
  /** Title of its sheet, and its column there. */
  sheet: string;
  column: Column;
  /** The cell of its heading; its explanation stands above it. */
  heading: { row: number; text: string; explanation: string };
  formats: Format[];
  validations: Validation[];
  conditionals: Conditional[];
  /** Of a calculated one. */
  formula?: Formula;
  /** Its cells, in the rows that the table has. */
  data: string;
}

/** A new column of a table; undefined where the plan does without the table. */
export function comingColumn({ book }: Plan, layout: TableLayout, id: string): ComingColumn | undefined {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === layout.name));
  const table = sheet?.tables.find(({ name }) => name === layout.name);
  return sheet && table && placedColumn(sheet, table, layout, id);
}

function placedColumn(sheet: Sheet, table: Table, layout: TableLayout, id: string): ComingColumn {
  const planned = area(table.address);
  const place = layout.definition.columns.findIndex((column) => column.id === id);
  const from = planned.left + place;
  const to = layout.left + layout.ids.indexOf(id);
  const data = address({ top: layout.top + 1, bottom: layout.bottom, left: to, right: to });
  const isOwn = (at: string) => { const { top, left, right } = area(at); return left === from && right === from && top === planned.top + 1; };
  const move = (formula: Formula) => moved(formula, (column) => {
    const other = layout.definition.columns[column - planned.left]?.id;
    const there = other === undefined ? -1 : layout.ids.indexOf(other);
    return there < 0 ? column : layout.left + there;
  }, layout.top - planned.top);
  const [explanation, heading] = above(sheet, planned.top, from);
  const formula = table.columns[place]?.formula;
  return {
    id, sheet: layout.sheet, data,
    column: { width: 84, ...sheet.columns.find(({ index }) => index === from), index: to },
    heading: { row: layout.top, text: heading, explanation },
    formats: sheet.formats.filter((format) => isOwn(format.address)).map((format) => ({ ...format, address: data })),
    validations: sheet.validations.filter((one) => isOwn(one.address)).map((one) => ({ ...one, address: data, rule: movedRule(one.rule, move) })),
    conditionals: sheet.conditionals.filter((one) => isOwn(one.address)).map((one) => (
      one.kind === "formula" ? { ...one, address: data, formula: move(one.formula) } : { ...one, address: data }
    )),
    ...(formula ? { formula } : {}),
  };
}

/** What the plan says in the cells of an explanation and a heading. */
function above(sheet: Sheet, headingRow: number, column: number): [string, string] {
  const at = (row: number) => {
    for (const block of sheet.blocks) {
      const corner = area(block.at);
      const content = block.content[row - corner.top]?.[column - corner.left];
      if (typeof content === "string") return content;
    }
    return "";
  };
  return [at(headingRow - 1), at(headingRow)];
}

/** A cell of the first row of data, its column fixed, as rules and colours speak of it: "$J5". */
const cellOfRow = /"[^"]*"|(?<![\w.$!:])\$([A-Z]{1,3})([1-9]\d{0,6})(?![\w(.:])/g;

/** A formula about the cells of its row, where these have other columns and the row another place. */
function moved(formula: Formula, column: (index: number) => number, rows: number): Formula {
  return formula.replace(cellOfRow, (whole: string, letters?: string, row?: string) => (
    letters === undefined || row === undefined ? whole : `$${cell(Number(row) - 1 + rows, column(columnIndex(letters)))}`
  )) as Formula;
}

function movedRule(rule: ValidationRule, move: (formula: Formula) => Formula): ValidationRule {
  const bound = (value: number | Formula) => (typeof value === "number" ? value : move(value));
  switch (rule.kind) {
    case "any": case "list": return rule;
    case "custom": return { ...rule, formula: move(rule.formula) };
    default: return { ...rule, min: bound(rule.min), ...(rule.max === undefined ? {} : { max: bound(rule.max) }) };
  }
}
