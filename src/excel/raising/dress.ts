import { area, cell } from "../../workbook/address";
import type { ComingColumn } from "../../workbook/migrations/columns";
import type { ComingLists } from "../../workbook/migrations/lists";
import { styles } from "../../workbook/styles";
import { writeFormulas } from "../parts/cells";
import { writeColumns } from "../parts/column";
import { writeConditional } from "../parts/conditional";
import { joinedFormats, writeFormat } from "../parts/format";
import { range } from "../parts/range";
import { writeValidation } from "../parts/validation";
import { step, touching, type WriteStep } from "../writing/step";

/** Gives columns that came their looks, their rules and their formulas. An inserted column begins with what the one beside it has. */
export function dressing(columns: readonly ComingColumn[]): WriteStep[] {
  return columns.flatMap(({ column, conditionals, data, formats, formula, heading, sheet, validations }) => {
    const on = onSheet(sheet);
    const { top, bottom, left } = area(data);
    const looks = [[heading.row - 1, styles.explain], [heading.row, styles.heading]] as const;
    return [
      ...touching("look", [on(column, 5, (target) => writeColumns(target, [column]))]),
      // The cells of an inserted column begin as those beside it: in one for text a formula would stay text, so the format for it comes before and their own after it.
      ...(formula ? [on(formula, 14, (target) => {
        (range(target, data) as { numberFormat: unknown }).numberFormat = "General";
        writeFormulas(target, { at: cell(top, left), content: Array.from({ length: bottom - top + 1 }, () => [{ formula }]) }, () => false);
      })] : []),
      ...touching("look", [...looks.map(([row, style]) => ({ address: cell(row, column.index), style: style.name })), ...formats].map((format) => on(format, 5, (target) => writeFormat(target, format)))),
      ...touching("guard", [on(validations, 2 + 8 * validations.length, (target) => {
        range(target, data).dataValidation.clear();
        for (const validation of validations) writeValidation(target, validation);
      })]),
      ...touching("colours", [on(conditionals, 2 + 14 * conditionals.length, (target) => {
        range(target, data).conditionalFormats.clearAll();
        for (const conditional of conditionals.toReversed()) writeConditional(target, conditional);
      })]),
    ];
  });
}

/** Gives lists that came their looks. */
export function dressingLists({ lists, sheet }: ComingLists): WriteStep[] {
  if (sheet === undefined) return [];
  const on = onSheet(sheet);
  const columns = lists.flatMap((list) => list.columns);
  return touching("look", [
    on(columns, 4, (target) => writeColumns(target, columns)),
    ...joinedFormats(lists.flatMap(({ formats }) => formats)).map((format) => on(format, 5, (target) => writeFormat(target, format))),
  ]);
}

function onSheet(title: string) {
  return (value: unknown, calls: number, run: (target: Excel.Worksheet) => void): WriteStep => step(title, value, calls, (target) => run(target.sheet(title)));
}
