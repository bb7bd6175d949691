import { namesFor, placedMap, type PlacedMap, type PlacedName } from "../../../domain/networkMap/placed";
import type { Ring } from "../../../domain/networkMap/layout";
import type { DrawnMap } from "./drawn";

/** Half the width and height of the drawing, in units of its own; the outermost ring and the names have to fit. */
export const half = 520;
/** Of a party's dot. */
export const dot = 26;
/** What a line leaves free around a dot that is not its own. */
const air = 12;
/** Of the outermost ring: names beside it ask for room. */
const wide = 460;
const narrow = 400;
/** Of the letters that name a ring. */
export const captionSize = 28;
/** Letters in a line of a name. */
const nameLength = 18;

/** How large the letters of names are where the drawing is as wide as the pane; about 11 pixels at 350. */
export const paneLetters = 34;
/** Of so many parties the names stand beside each other there. */
const mostAround = 12;

/**
 * Where a party is chosen in a drawing of numbers: its name and those of whom it works with, and nobody else's. None where those are too many.
 * @param placed the drawing without names, which stays as it is
 */
export function namesAround({ parties, lines }: DrawnMap, { dots, rings, curves }: PlacedMap, chosen: string): readonly (PlacedName | undefined)[] {
  const own = lines.map(({ first, second }) => first === chosen || second === chosen);
  const named = new Set([chosen, ...lines.flatMap(({ first, second }, i) => (own[i] ? [first, second] : []))]);
  if (named.size > mostAround + 1) return [];
  return namesFor(parties, { dots, rings }, curves.flatMap((curve, i) => (curve && own[i] ? curve : [])), (name) => named.has(name), { half: { x: half, y: half }, dot, letters: paneLetters, nameLength, nameLines: 2 });
}

/**
 * Places what is drawn in the pane and in its picture.
 * @param letters how large the letters of names are, in units of the drawing; absent, there are no names
 * @param captions what the rings are called
 */
export function placedOf(drawn: DrawnMap, letters: number | undefined, captions: Readonly<Record<Ring, string>>): PlacedMap & { radius: number } {
  const radius = letters === undefined ? wide : narrow;
  const frame = { half: { x: half, y: half }, radius: { x: radius, y: radius }, dot, air, captionSize, nameLength, nameLines: 2, ...(letters === undefined ? {} : { letters }) };
  return { ...placedMap(drawn, frame, captions), radius };
}
