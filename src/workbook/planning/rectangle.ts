import type { Block, Content } from "../types";

/** A block of rows that need not be equally long: the shorter ones are filled up with empty cells. `at` is the top left cell. */
export function rectangle(at: Block["at"], rows: readonly (readonly Content[])[]): Block {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { at, content: rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null)) };
}
