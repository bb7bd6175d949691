import { address, cell } from "../address";
import { numberBelow } from "../numberBelow";
import { styles } from "../styles";
import type { Address, Block, Content, Format } from "../types";
import { rectangle } from "./rectangle";

/** Figures that a page is drawn from: a title, headings and rows, mostly formulas. They stand below what is printed. */
export interface Zone {
  title: string;
  headings: readonly (string | null)[];
  rows: readonly (readonly Content[])[];
  /** Of the numbers, which begin in the second column. */
  numberFormat?: string;
}

export interface DrawnZone {
  block: Block;
  formats: Format[];
  /** The first row below it, from 0, with one left blank. */
  bottom: number;
}

/** Rows above the first row of a zone: its title and its headings. */
const headRows = 2;

/** The address of a figure in a zone that begins at row `top`; row and column of the figure, and `top`, from 0. */
export function zoneCell(top: number): (row: number, column: number) => Address {
  return (row, column) => cell(top + headRows + row, column);
}

/** One column of a zone of so many rows, without dollars. */
export function zoneColumn(top: number, column: number, rows: number): Address {
  return address({ top: top + headRows, bottom: top + headRows + rows - 1, left: column, right: column });
}

/** The number of the row of a zone that begins at row `top` (from 0) in which a formula stands, from 1. */
export function zoneNumber(top: number): string {
  return numberBelow(top + headRows - 1);
}

/** Puts a zone at row `top` (from 0), from column A on. */
export function drawZone({ title, headings, rows, numberFormat }: Zone, top: number): DrawnZone {
  const first = top + headRows;
  const last = first + rows.length - 1;
  const right = Math.max(headings.length, ...rows.map((row) => row.length)) - 1;
  const formats: Format[] = [
    { address: cell(top, 0), style: styles.subtitle.name },
    { address: address({ top: top + 1, bottom: top + 1, left: 0, right }), style: styles.plainHeading.name },
    { address: address({ top: first, bottom: last, left: 0, right: 0 }), style: styles.plain.name },
  ];
  if (right > 0) formats.push({ address: address({ top: first, bottom: last, left: 1, right }), style: styles.plain.name, ...(numberFormat ? { numberFormat } : {}) });
  return { block: rectangle(cell(top, 0), [[title], headings, ...rows]), formats, bottom: last + 2 };
}
