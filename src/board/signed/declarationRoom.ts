import type { PageCell } from "../pages/page";

/** How much of each thing a declaration says: the most rows of a list (of more, a line says how many), and the letters of what is written. */
export interface DeclarationRoom {
  rows: number;
  /** Letters of an agreement or action. */
  listed: number;
  /** Letters of a contribution or mandate. */
  said: number;
}

/**
 * From generous to brief: a declaration takes the first with which it fits its page. Whole sentences go before many of them, as long as there
 * are three; with the last one the longest texts fit.
 */
export const declarationRooms: readonly [DeclarationRoom, ...DeclarationRoom[]] = [
  roomFor(8, 190, 300), roomFor(6, 190, 240), roomFor(5, 190, 240), roomFor(6, 124, 190), roomFor(5, 124, 190), roomFor(4, 124, 190), roomFor(3, 124, 190), roomFor(4, 62, 124), roomFor(3, 62, 124),
];

function roomFor(rows: number, listed: number, said: number): DeclarationRoom {
  return { rows, listed, said };
}

/** What stands on the page of a declaration, as far as its height goes. */
export interface DeclarationText {
  declares: string;
  /** The party's name at the head of the table. */
  party: string;
  rows: readonly (readonly [label: string, cell: PageCell])[];
  promises: readonly string[];
  signer: string;
}

/**
 * Points that can be filled on a page of A4, and what each thing takes, in a font as wide as there are: where Calibri is missing, another one
 * takes its place. Letters that fit a line: of running text, of the two columns of the table, and of the column with who signs.
 */
const page = 720;
const letters = { text: 74, label: 21, cell: 64, signer: 28 } as const;
const height = { title: 34, text: 13, afterText: 3, table: 11.1, paragraph: 3, row: 5.5, pen: 30, spaces: 14 } as const;

/** Whether a declaration fits one page. */
export function fitsOnePage({ declares, party, rows, promises, signer }: DeclarationText): boolean {
  const text = (said: string) => lines(said, letters.text) * height.text + height.afterText;
  const row = (label: string, cell: PageCell) => {
    const texts = typeof cell === "string" ? [cell] : "lines" in cell ? cell.lines : cell;
    const cells = texts.reduce((sum, one) => sum + lines(one, letters.cell) * height.table + height.paragraph, 0);
    return Math.max(cells, lines(label, letters.label) * height.table + height.paragraph) + height.row;
  };
  const heights = [
    height.title, text(declares), row("", party), ...rows.map(([label, cell]) => row(label, cell)), ...promises.map(text),
    row("", ""), lines(signer, letters.signer) * height.table + height.row + height.pen, height.spaces,
  ];
  return heights.reduce((a, b) => a + b, 0) <= page;
}

/** Lines of a text that breaks between words. */
function lines(text: string, room: number): number {
  let [count, used] = [1, 0];
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) [count, used] = [count + 1, 0];
    used += (used === 0 ? 0 : 1) + word.length;
    if (used > room) [count, used] = [count + Math.ceil(used / room) - 1, used % room];
  }
  return count;
}
