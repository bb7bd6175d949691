import type { MapCurve, MapPoint } from "../../../domain/networkMap/curves";
import { besides, cheapest, onRing, type MapBox } from "../../../domain/networkMap/labels";
import { ringRadius, type Ring } from "../../../domain/networkMap/layout";
import { routesOf } from "../../../domain/networkMap/routes";
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
/** From one line of a name to the next, in letters. */
export const lineHeight = 1.12;
/** An average letter is about so wide as it is high. */
const letterWidth = 0.6;
/** Letters in a line of a name. */
const mostLetters = 18;

/** A name beside its party. */
export interface PlacedName extends MapBox {
  lines: readonly string[];
}

/** Where everything of a drawing stands, in units of the drawing. */
export interface PlacedMap {
  /** Of the outermost ring. */
  radius: number;
  /** By the order of the lines; without an end there is no way. */
  curves: readonly (MapCurve | undefined)[];
  /** By the order of the parties; empty without names. */
  names: readonly (PlacedName | undefined)[];
  rings: readonly { ring: Ring; place: MapPoint }[];
}

/**
 * Places what is drawn: lines around parties, names and captions where they cover least. The same network is always drawn the same.
 * @param letters how large the letters of names are, in units of the drawing; absent, there are no names
 * @param captions what the rings are called
 */
export function placedOf({ parties, lines, rings }: DrawnMap, letters: number | undefined, captions: Readonly<Record<Ring, string>>): PlacedMap {
  const radius = letters === undefined ? wide : narrow;
  const dots = parties.map(({ name, x, y }) => ({ name, x: x * radius, y: y * radius }));
  const room = { x: half - 4, y: half - 4 };
  const curves = routesOf(dots, lines, { dot: dot + 2, air, room });
  const around = { dots, radius: dot, curves: curves.flatMap((curve) => curve ?? []), room };
  const boxes: MapBox[] = [];
  // A caption has its whole ring to stand on; a name has eight places.
  const captioned = rings.map((ring) => {
    const size = { width: captions[ring].length * captionSize * letterWidth, height: captionSize * lineHeight };
    const place = cheapest(onRing({ x: ringRadius[ring] * radius, y: ringRadius[ring] * radius }, size), { ...around, boxes });
    if (place) boxes.push(place);
    return { ring, place: place ?? { x: 0, y: 0 } };
  });
  return { radius, curves, names: letters === undefined ? [] : placedNames(drawnNames(parties, letters), dots, { ...around, boxes }), rings: captioned };
}

/** How often every name looks for a better place once the others have theirs. */
const rounds = 3;

type Around = Parameters<typeof cheapest>[1];
type WrittenName = Pick<PlacedName, "lines" | "width" | "height">;

function drawnNames(parties: DrawnMap["parties"], letters: number): WrittenName[] {
  return parties.map(({ name }) => {
    const lines = inLines(name, mostLetters, 2);
    return { lines, width: Math.max(...lines.map((line) => line.length)) * letters * letterWidth, height: lines.length * letters * lineHeight };
  });
}

function placedNames(written: readonly WrittenName[], dots: readonly MapPoint[], around: Around): (PlacedName | undefined)[] {
  const placed: (PlacedName | undefined)[] = written.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    written.forEach((name, i) => {
      const others = placed.flatMap((other, place) => (other && place !== i ? other : []));
      const place = cheapest(besides(dots[i]!, dot + 4, name), { ...around, boxes: [...around.boxes, ...others] });
      placed[i] = place && { ...place, lines: name.lines };
    });
  }
  return placed;
}

/**
 * A name in at most so many lines of about so many characters, broken between words; what does not fit ends in an ellipsis.
 * A single word that is longer than a line is cut.
 */
function inLines(name: string, width: number, count: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, count);
  return shown.map((line, i) => {
    const isCut = line.length > width || (i === shown.length - 1 && lines.length > count);
    return isCut ? `${line.slice(0, width - 1).trimEnd()}…` : line;
  });
}
