import { rewritten, type Rewrite } from "../formula/rewrite";
import { formulaOf } from "./cells";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/** Changes every formula of the workbook: in cells, calculated columns, names, validations and conditional formats. */
export function rewriteAll(workbook: Workbook, rewriteFor: (sheet: Sheet) => Rewrite): void {
  for (const sheet of workbook.sheets) {
    const rewrite = rewriteFor(sheet);
    for (const [row, column, cell] of sheet.cells.all()) {
      const formula = formulaOf(cell);
      if (formula === undefined) continue;
      const changed = rewritten(formula, rewrite);
      if (changed === formula) continue;
      cell.content = { formula: changed };
      sheet.changes(row, column);
    }
    for (const table of sheet.tables) for (const column of table.columns) if (column.formula) column.formula = rewritten(column.formula, rewrite);
    for (const { rule } of sheet.validations) {
      if (rule.kind === "list") rule.source = rule.source.startsWith("=") ? rewritten(rule.source, rewrite) : rule.source;
      else if (rule.kind === "custom") rule.formula = rewritten(rule.formula, rewrite);
      else if (rule.kind !== "none") {
        if (isFormula(rule.formula1)) rule.formula1 = rewritten(rule.formula1, rewrite);
        if (isFormula(rule.formula2)) rule.formula2 = rewritten(rule.formula2, rewrite);
      }
    }
    for (const conditional of sheet.conditionals) if (conditional.formula) conditional.formula = rewritten(conditional.formula, rewrite);
  }
  for (const name of workbook.names.all) {
    const [first] = workbook.sheets;
    if (first) name.formula = rewritten(name.formula, rewriteFor(name.sheet ?? first));
  }
  workbook.changes.structure();
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** Gives a sheet another name and changes every formula that speaks of it. The name must have been checked. */
export function renameSheet(sheet: Sheet, name: string): void {
  const before = sheet.name.toLowerCase();
  sheet.name = name;
  const renamed = (written: string) => (written.toLowerCase() === before ? name : written);
  rewriteAll(sheet.workbook, () => ({
    reference: (reference) =>
      reference.sheet !== undefined && reference.sheet.toLowerCase() === before ? { ...reference, sheet: renamed(reference.sheet) } : reference,
  }));
}

/** Gives a table another name and changes every formula that speaks of it. */
export function renameTable(table: Table, name: string): void {
  const before = table.name.toLowerCase();
  table.name = name;
  rewriteAll(table.sheet.workbook, () => ({
    structured: (structured) => (structured.table.toLowerCase() === before ? { ...structured, table: name } : structured),
  }));
}

/** Gives a table's column another heading and changes every formula that speaks of it. */
export function renameColumn(table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column || column.name === name) return;
  const before = column.name.toLowerCase();
  column.name = name;
  rewriteAll(table.sheet.workbook, (sheet) => ({
    structured(structured) {
      const meant = structured.table === "" ? sheet === table.sheet : structured.table.toLowerCase() === table.name.toLowerCase();
      if (!meant || !structured.columns.some((written) => written.toLowerCase() === before)) return structured;
      return { ...structured, columns: structured.columns.map((written) => (written.toLowerCase() === before ? name : written)) };
    },
  }));
}
