import { area, cell } from "../../workbook/address";
import type { ComingColumn } from "../../workbook/migrations/columns";
import { styles } from "../../workbook/styles";
import { writeFormulas } from "../parts/cells";
import { writeColumns } from "../parts/column";
import { writeConditional } from "../parts/conditional";
import { joinedFormats, writeFormat } from "../parts/format";
import { range } from "../parts/range";
import { writeValidation } from "../parts/validation";
import type { ComingLists } from "../../workbook/migrations/lists";

/** Gives columns that came their looks, their rules and their formulas. An inserted column begins with what the one beside it has. */
export function dress(worksheets: Excel.WorksheetCollection, columns: readonly ComingColumn[]): void {
  for (const { column, conditionals, data, formats, formula, heading, sheet, validations } of columns) {
    const target = worksheets.getItem(sheet);
    writeColumns(target, [column]);
    const { top, bottom, left } = area(data);
    // The cells of an inserted column begin as those beside it: in one for text a formula would stay text, so its own format comes before and after it.
    if (formula) {
      range(target, data).style = styles.calculated.name;
      writeFormulas(target, { at: cell(top, left), content: Array.from({ length: bottom - top + 1 }, () => [{ formula }]) }, () => false);
    }
    for (const [row, style] of [[heading.row - 1, styles.explain], [heading.row, styles.heading]] as const) writeFormat(target, { address: cell(row, column.index), style: style.name });
    for (const format of formats) writeFormat(target, format);
    range(target, data).dataValidation.clear();
    range(target, data).conditionalFormats.clearAll();
    for (const validation of validations) writeValidation(target, validation);
    for (const conditional of conditionals.toReversed()) writeConditional(target, conditional);
  }
}

/** Gives lists that came their looks. */
export function dressLists(worksheets: Excel.WorksheetCollection, { lists, sheet }: ComingLists): void {
  if (sheet === undefined) return;
  const target = worksheets.getItem(sheet);
  writeColumns(target, lists.flatMap(({ columns }) => columns));
  for (const format of joinedFormats(lists.flatMap(({ formats }) => formats))) writeFormat(target, format);
}
