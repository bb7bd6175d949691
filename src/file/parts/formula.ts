import { copier } from "../../workbook/copied";
import type { Formula } from "../../workbook/types";

/** Functions that came after the file format: a file names them with a prefix that people and Office.js never see. */
const later = new Set([
  "AGGREGATE", "CONCAT", "DAYS", "IFNA", "IFS", "ISOWEEKNUM", "MAXIFS", "MINIFS", "NUMBERVALUE", "PERCENTILE.INC", "RANDARRAY",
  "RANK.EQ", "SEQUENCE", "SORTBY", "STDEV.S", "SWITCH", "TEXTJOIN", "UNIQUE", "XLOOKUP", "XMATCH", "XOR",
]);

/** Two of them live one name deeper. */
const deeper = new Set(["FILTER", "SORT"]);

/** A formula without one of these needs no closer look, which takes time: most do not have one. */
const someLater = new RegExp(`\\b(?:${[...later, ...deeper].map((name) => name.replace(".", "\\.")).join("|")})\\(`);

/** Functions whose result spills over several cells, which a file must say. */
const spilling = /(?<![\w.])(?:FILTER|RANDARRAY|SEQUENCE|SORT|SORTBY|UNIQUE)\(/;

/** Texts, quoted sheet names and names in brackets are left alone; what remains is functions. */
const parts = /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/g;

/** A formula as a file has it: without "=", with the prefixes that later functions need. */
export function writeFormula(formula: Formula): string {
  const text = formula.slice(1);
  return !someLater.test(text) ? text : text.replace(parts, (whole, name?: string) => {
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
  return someLater.test(formula) && spilling.test(formula);
}

/** Whether a formula points into another workbook, which files number: "[1]Blad!A1". A book knows no other workbooks. */
export function leaves(text: string): boolean {
  return /'\[\d+\][^']*'!|(?<![\w\]'])\[\d+\][\p{L}\p{N}_.]*!/u.test(text.replace(/"[^"]*"/g, ""));
}

/** A formula that many cells share, moved from its first cell by so many rows and columns: what is not fixed moves along. */
export function mover(text: string): (rows: number, columns: number) => string {
  const copy = copier(`=${text}`);
  return (rows, columns) => copy(rows, columns).slice(1);
}

/** Texts, quoted sheet names, and whole brackets with those inside them; a quote in a bracket takes the meaning off the sign behind it. */
const brackets = /"[^"]*"|'[^']*'|([\p{L}\p{N}_.\]])?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu;

/** The formula with a table's name before each column that stands without one: "SUM([Bedrag])" gives "SUM(tbl[Bedrag])". */
export function named(text: string, table: string): string {
  return text.replace(brackets, (whole, before?: string) => (before === undefined && whole.startsWith("[") ? table + whole : whole));
}
