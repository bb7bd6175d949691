import Papa from "papaparse";

/**
 * Rows of text as a .csv: commas, quotes where needed, UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe in
 * front, which reading such a file takes away again (owasp.org, "CSV Injection").
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(Papa.unparse(rows.map((row) => [...row]), { escapeFormulae: true, newline: "\r\n" }));
}
