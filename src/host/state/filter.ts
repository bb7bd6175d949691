import { type Scalar, valueOf } from "./cells";
import { displayed } from "./display";
import type { FilterCriteria, Table } from "./table";

/** Hides the rows of a table that do not meet all its criteria, and shows the others. */
export function applyFilters(table: Table): void {
  const { sheet } = table;
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    const filtered = [...table.filters].some(([column, criteria]) => {
      const cell = sheet.cells.get(row, table.area.left + column);
      const shown = displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture);
      return !meets(criteria, valueOf(cell), shown);
    });
    if (filtered || sheet.rows.get(row)?.filtered) sheet.rows.set(row, { ...sheet.rows.get(row), filtered });
  }
  sheet.workbook.changes.touch(sheet, "layout");
}

function meets(criteria: FilterCriteria, value: Scalar, shown: string): boolean {
  if (criteria.filterOn === "Values") return (criteria.values ?? []).some((wanted) => String(wanted).toLowerCase() === shown.toLowerCase());
  const first = criteria.criterion1 === undefined || test(criteria.criterion1, value, shown);
  if (criteria.criterion2 === undefined) return first;
  const second = test(criteria.criterion2, value, shown);
  return criteria.operator === "Or" ? first || second : first && second;
}

/** ">=5", "<>Klaar", "=Kla*" or plain "Klaar": an asterisk stands for any text. */
function test(criterion: string, value: Scalar, shown: string): boolean {
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(wanted);
  if (operator.length > 0 && /[<>]/.test(operator) && operator !== "<>" && wanted !== "" && typeof value === "number" && Number.isFinite(number)) {
    if (operator === ">") return value > number;
    if (operator === "<") return value < number;
    return operator === ">=" ? value >= number : value <= number;
  }
  const pattern = new RegExp(`^${wanted.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "is");
  return pattern.test(shown) === (operator !== "<>");
}
