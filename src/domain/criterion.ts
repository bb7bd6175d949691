/**
 * A name in a cell as a formula looks for it with MATCH: a star, question mark or tilde in it is that sign and no wildcard. Every formula
 * that looks for a name asks this file, and a test over whole workbooks holds that.
 * @param cell a cell, or any other part of a formula that gives a text
 */
export function escaped(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** The same as a criterion of COUNTIFS and SUMIFS: behind a sign for equals a name is a name, also one that begins with such a sign (“>5”, “=x”, “<>”). */
export function criterion(cell: string): string {
  return `"="&${escaped(cell)}`;
}

/**
 * Whether a cell with several names, semicolons between them, holds this one whole, whatever its capitals. FIND takes no wildcards, where SEARCH does.
 * @param names a cell or column with several names, as part of a formula
 * @param name the name, likewise
 */
export function isAmong(names: string, name: string): string {
  return `ISNUMBER(FIND(";"&UPPER(${name})&";",";"&UPPER(SUBSTITUTE(SUBSTITUTE(${names},"; ",";")," ;",";"))&";"))`;
}
