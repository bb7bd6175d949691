import { placedMap, type PlacedMap } from "../../../domain/networkMap/placed";
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
