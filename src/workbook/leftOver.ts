/** How many filled cells a column has below its first so many, as part of a formula; blank ones are none. Both are parts of formulas. */
export function leftOver(column: string, room: string | number): string {
  return `IF(ROWS(${column})>${room},COUNTIF(INDEX(${column},${room}+1):INDEX(${column},ROWS(${column})),"?*"),0)`;
}
