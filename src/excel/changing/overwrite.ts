import { asText } from "../parts/text";
import type { MakeRoom } from "../room";

/** What Excel takes for a cell: null leaves it as it is, "" empties it. */
export type Entry = string | number | boolean | null;

/** What stood in cells at the moment that they were written. */
export interface Stood {
  values: unknown[][];
  formulas: unknown[][];
}

/** Something that is asked in the request that writes, or done there before: `ask` queues it and gives what tells, once it is answered, whether all is as it was seen. */
export interface Guard {
  ask(): () => boolean;
  bytes: number;
}

/** Cells that are written, provided that they still hold what was seen there. With nulls alone they are only looked at. */
export interface Overwrite {
  /** Asks for the cells, anew for each request: by their table, so that they move with it. */
  cells(): Excel.Range;
  entries: readonly (readonly Entry[])[];
  /** The number format that the cells get with it. */
  format?: string;
  isSeen(stood: Stood): boolean;
  /** About how much room it takes in a request or its answer. */
  bytes: number;
}

/**
 * Writes cells that were looked at in an earlier request. Somebody else may have typed, sorted or inserted rows since; Excel has no way to
 * write on a condition (`find`, which stops a batch, overlooks what is hidden: OfficeDev/office-js#6349). So the request that writes also
 * reads, before it, what it overwrites; and where that was not what had been seen, what stood there is put back in a further request.
 * @param groups what belongs together: of a group with one cell that was otherwise nothing stays written
 * @param room makes room for so many bytes in the request that is being filled
 * @returns of each group whether it was written
 */
export async function overwrite(context: Excel.RequestContext, groups: readonly (readonly (Overwrite | Guard)[])[], room: MakeRoom): Promise<boolean[]> {
  const asked: { written: Written[]; guards: (() => boolean)[] }[] = [];
  for (const group of groups) {
    const own: (typeof asked)[number] = { written: [], guards: [] };
    asked.push(own);
    for (const one of group) {
      await room(one.bytes);
      if ("ask" in one) own.guards.push(one.ask());
      else own.written.push(queueOverwrite(one));
    }
  }
  await context.sync();
  const seen = asked.map(({ written, guards }) => guards.every((isSeen) => isSeen()) && written.every(({ one, stood }) => one.isSeen(stood)));
  await putBack(context, asked.flatMap(({ written }, i) => (seen[i] ? [] : written)), room);
  return seen;
}

/** Puts back what stood in cells before they were written. No request where nothing was. */
export async function putBack(context: Excel.RequestContext, written: readonly Written[], room: MakeRoom): Promise<void> {
  const wrong = written.filter(({ one }) => writes(one));
  if (wrong.length === 0) return;
  for (const { one, stood } of wrong) {
    await room(one.bytes);
    const cells = one.cells();
    writeFormatted(cells, one.entries.map((row, r) => row.map((entry, c) => (entry === null ? null : again(stood.formulas[r]?.[c], stood.values[r]?.[c])))), one.format === undefined ? undefined : stood.numberFormat);
  }
  await context.sync();
}

/** What is written, and what stood there, once that is answered. */
export interface Written {
  one: Overwrite;
  stood: Excel.Range;
}

/** Queues the question what stands there, and then the writing. */
export function queueOverwrite(one: Overwrite): Written {
  const stood = one.cells().load(one.format === undefined ? "values,formulas" : "values,formulas,numberFormat");
  if (!writes(one)) return { one, stood };
  writeFormatted(one.cells(), one.entries.map((row) => [...row]), one.format === undefined ? undefined : one.entries.map((row) => row.map(() => one.format)));
  return { one, stood };
}

/** A cell of the text format makes a text of every number and formula that comes in: it gets that format after its contents, and does without while they come. */
function writeFormatted(cells: Excel.Range, entries: unknown[][], formats: unknown[][] | undefined): void {
  if (formats) cells.numberFormat = entries.map((row) => row.map(() => "General"));
  cells.formulas = entries;
  if (formats) cells.numberFormat = formats;
}

function writes({ entries }: Overwrite): boolean {
  return entries.some((row) => row.some((entry) => entry !== null));
}

/** What brings a cell back: its formula, or the value that it had, of which a text stays that text. */
export function again(formula: unknown, value: unknown): unknown {
  return typeof value === "string" && formula === value ? asText(value) : formula;
}
