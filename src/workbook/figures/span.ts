/**
 * Part of a table's column, as part of a formula: what is looked through is no more than the rows between two of them, which in a table
 * that grows quarter by quarter are the rows of one quarter. All of it where the first is 0.
 * @param first number of its first row from 1, and `last` of its last one, as parts of a formula
 */
export function spanOf(column: string, first: string, last: string): string {
  return `INDEX(${column},${first}):INDEX(${column},${last})`;
}

/** The number (from 1) of the first row in which a column holds a text, as a formula without "="; 0 where none does. */
export function firstRowWith(column: string, text: string): string {
  return `IFERROR(MATCH(${text},${column},0),0)`;
}

/** The same of the last such row. */
export function lastRowWith(column: string, text: string): string {
  return lastRowThat(column, `${column}=${text}`);
}

/** The number (from 1) of the first row of which a condition, an array over the rows of a table, is true; 0 where it is of none. */
export function firstRowThat(condition: string): string {
  return `IFERROR(MATCH(1,INDEX((${condition})*1,0),0),0)`;
}

/** The same of the last such row; `column` is any column of the table. */
export function lastRowThat(column: string, condition: string): string {
  return `IFERROR(LOOKUP(2,1/(${condition}),ROW(${column})-ROW(INDEX(${column},1))+1),0)`;
}
