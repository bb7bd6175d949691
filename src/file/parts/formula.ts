import { copied } from "../../workbook/copied";
import type { Formula } from "../../workbook/types";

/** Functions that came after the file format: a file names them with a prefix that people and Office.js never see. */
const later = new Set([
  "AGGREGATE", "CONCAT", "DAYS", "IFNA", "IFS", "ISOWEEKNUM", "MAXIFS", "MINIFS", "NUMBERVALUE", "PERCENTILE.INC", "RANDARRAY",
  "RANK.EQ", "SEQUENCE", "SORTBY", "STDEV.S", "SWITCH", "TEXTJOIN", "UNIQUE", "XLOOKUP", "XMATCH", "XOR",
]);

/** Two of them live one name deeper. */
const deeper = new Set(["FILTER", "SORT"]);

/** Functions whose result spills over several cells, which a file must say. */
const spilling = /(?<![\w.])(?:FILTER|RANDARRAY|SEQUENCE|SORT|SORTBY|UNIQUE)\(/;

/** Texts, quoted sheet names and names in brackets are left alone; what remains is functions. */
const parts = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/g;

/** A formula as a file has it: without "=", with the prefixes that later functions need. */
export function writeFormula(formula: Formula): string {
  return formula.slice(1).replace(parts, (whole, name?: string) => {
    if (name === undefined) return whole;
    return later.has(name) ? `_xlfn.${name}` : deeper.has(name) ? `_xlfn._xlws.${name}` : name;
  });
}

/** A formula as a book has it, from the text in a file. */
export function readFormula(text: string): Formula {
  return `=${text.replace(/_xlfn\.|_xlws\.|_xlpm\./g, "")}`;
}

/** Whether Excel must be told that the formula fills more cells than its own. */
export function spills(formula: Formula): boolean {
  return spilling.test(formula);
}

/** Whether a formula points into another workbook, which files number: "[1]Blad!A1". A book knows no other workbooks. */
export function leaves(text: string): boolean {
  return /'\[\d+\][^']*'!|(?<![\w\]'])\[\d+\][\p{L}\p{N}_.]*!/u.test(text.replace(/"[^"]*"/g, ""));
}

/** The formula of a cell that many share, moved from its first cell by so many rows and columns: what is not fixed moves along. */
export function moved(text: string, rows: number, columns: number): string {
  return copied(`=${text}`, rows, columns).slice(1);
}
