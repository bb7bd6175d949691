import { literal } from "../definition/words";
import type { ColumnDefinition, RowWords } from "../definition/definition";
import { formulaOf } from "../kinds";
import type { ReadTable } from "../readTable";
import type { Formula } from "../types";
import { listTable } from "./listTable";
import type { ReadWorkbook } from "./readWorkbook";
import { definitions, tableOf } from "./tables";

/**
 * What the cells of a calculated column hold, in the words of this workbook: its own names of tables, headings and items of lists.
 * Undefined where Excel does not calculate the column, or where something that the formula speaks of is gone: it would be put back only to fail.
 */
export function ownFormula(column: ColumnDefinition, table: ReadTable, read: ReadWorkbook): Formula | undefined {
  let isWhole = true;
  const known = (text: string | undefined): string => {
    isWhole &&= text !== undefined;
    return text ?? "";
  };
  const headingIn = (found: ReadTable | undefined, column: string) => known(escaped(found?.columns.find(({ id }) => id === column)?.heading));
  const tableNamed = (key: string) => definitions.flatMap((one) => (one.key === key ? tableOf(one, read) ?? [] : [])).at(0);
  const named = (name: string) => read.renamed.get(name) ?? name;
  const words: RowWords = {
    here: (column) => `${table.name}[[#This Row],[${headingIn(table, column)}]]`,
    all: (key, column) => { const found = tableNamed(key); return `${known(found?.name)}[${headingIn(found, column)}]`; },
    has: (key) => tableNamed(key) !== undefined,
    item: (list, id) => {
      const rows = listTable(read, list)?.rows ?? [];
      const text = rows.find(({ values }) => values[1] === id)?.values[0];
      return literal(known(typeof text === "string" ? text : undefined));
    },
    text: (text) => literal(text[read.language]),
    named,
  };
  const found = formulaOf(column, words);
  return isWhole ? found : undefined;
}

/** A heading as a reference to a table's column writes it. */
function escaped(heading: string | undefined): string | undefined {
  return heading?.replace(/['#@[\]]/g, "'$&");
}

/**
 * Whether two formulas of a table's column are the same. Excel gives back what it was handed in its own notation: a reference to this
 * row's cell is shorter in the table itself, and spaces come and go.
 */
export function isSameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula
    .replace(/[\w.\\]*\[\[#This Row\],\s*\[((?:[^\]']|'.)*)\]\]/gi, "[@$1]")
    .replace(/[\w.\\]*\[@\[((?:[^\]']|'.)*)\]\]/g, "[@$1]")
    .replace(/[\w.\\]+\[@/g, "[@")
    .replace(/\s/g, "")
    .toLowerCase();
}
