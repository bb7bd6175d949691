import type { MapCurve, MapPoint } from "./curves";
import { besides, cheapest, onRing, overlap, type MapBox } from "./labels";
import { ringRadius, type PlacedParty, type Ring } from "./layout";
import { routesOf } from "./routes";

/** From one line of a name to the next, in letters. */
export const lineHeight = 1.12;
/** An average letter is about so wide as it is high. */
const letterWidth = 0.6;

/** How large a drawing is and what stands in it, in units of its own; its middle is at 0. */
export interface MapFrame {
  /** From the middle to the edge of the drawing, in each direction. */
  half: MapPoint;
  /** Of the outermost ring, in each direction. */
  radius: MapPoint;
  /** Half the width of a party's dot. */
  dot: number;
  /** What a line leaves free around a dot that is not its own. */
  air: number;
  /** Of the letters that name a ring. */
  captionSize: number;
  /** How large the letters of names are; absent, there are no names. */
  letters?: number;
  /** Letters in a line of a name, and how many lines it may take. */
  nameLength: number;
  nameLines: number;
}

/** A name beside its party. */
export interface PlacedName extends MapBox {
  lines: readonly string[];
}

/** Where everything of a drawing stands, in units of the drawing. */
export interface PlacedMap {
  /** By the order of the parties: the middles of their dots. */
  dots: readonly MapPoint[];
  /** By the order of the lines; without an end there is no way. */
  curves: readonly (MapCurve | undefined)[];
  /** By the order of the parties; empty without names. */
  names: readonly (PlacedName | undefined)[];
  rings: readonly { ring: Ring; place: MapBox }[];
}

/**
 * Places what is drawn: lines around parties, names and captions where they cover least. The same network is always drawn the same.
 * @param captions what the rings are called
 */
export function placedMap(
  { parties, lines, rings }: { parties: readonly PlacedParty[]; lines: readonly { first: string; second: string }[]; rings: readonly Ring[] },
  { half, radius, dot, air, captionSize, letters, nameLength, nameLines }: MapFrame, captions: Readonly<Record<Ring, string>>,
): PlacedMap {
  const dots = parties.map(({ name, x, y }) => ({ name, x: x * radius.x, y: y * radius.y }));
  const edge = dot / 6;
  const room = { x: half.x - edge, y: half.y - edge };
  const curves = routesOf(dots, lines, { dot: dot * 1.08, air, room });
  const around = { dots, radius: dot, curves: curves.flatMap((curve) => curve ?? []), room };
  const boxes: MapBox[] = [];
  // A caption has its whole ring to stand on; a name has eight places.
  const captioned = rings.map((ring) => {
    const size = { width: captions[ring].length * captionSize * letterWidth, height: captionSize * lineHeight };
    const place = cheapest(onRing({ x: ringRadius[ring] * radius.x, y: ringRadius[ring] * radius.y }, size), { ...around, boxes });
    if (place) boxes.push(place);
    return { ring, place: place ?? { x: 0, y: 0, ...size } };
  });
  const names = letters === undefined ? [] : placedNames(parties.map(({ name }) => written(inLines(name, nameLength, nameLines), letters)), dots, dot, { ...around, boxes });
  return { dots, curves, names, rings: captioned };
}

/**
 * Names of some parties alone, in a drawing that is placed already and stays as it is. By the order of the parties; empty where `named` is false, and where
 * a name would touch another: then its number says more.
 * @param curves the lines that the names should leave in sight
 */
export function namesFor(
  parties: readonly Pick<PlacedParty, "name">[], { dots, rings }: Pick<PlacedMap, "dots" | "rings">, curves: readonly MapCurve[], named: (name: string) => boolean,
  { half, dot, letters = 0, nameLength, nameLines }: Pick<MapFrame, "half" | "dot" | "letters" | "nameLength" | "nameLines">,
): (PlacedName | undefined)[] {
  const names = parties.map(({ name }) => (named(name) ? written(inLines(name, nameLength, nameLines), letters) : undefined));
  // Names that touch read as one. Where it is full beside a dot, a little further off is still near; and at the edge a name fits when it moves inwards.
  const air = letters / 2;
  const inside = (place: MapBox): MapBox => ({ ...place, x: clamped(place.x, half.x - place.width / 2), y: clamped(place.y, half.y - place.height / 2) });
  const places = (at: MapPoint, name: WrittenName) => [0, air, 2 * air].map((further) => dot * 1.15 + further).flatMap((radius) => besides(at, radius, name)).flatMap((place) => [place, inside(place)]);
  const placed = placedNames(names, dots, dot, { dots: dots.filter((_, i) => names[i]), radius: dot, curves, room: half, boxes: rings.map(({ place }) => place) }, { places, air });
  return placed.map((name, i) => (name && placed.slice(0, i).some((other) => other && overlap(name, { ...other, height: other.height + air })) ? undefined : name));
}

/** A number no further from 0 than that. */
function clamped(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** How often every name looks for a better place once the others have theirs. */
const rounds = 3;

type Around = Parameters<typeof cheapest>[1];
type WrittenName = Pick<PlacedName, "lines" | "width" | "height">;

function written(lines: readonly string[], letters: number): WrittenName {
  return { lines, width: Math.max(...lines.map((line) => line.length)) * letters * letterWidth, height: lines.length * letters * lineHeight };
}

/** @param how where a name may stand beside its dot, and the room that two names leave between them, above and below */
function placedNames(
  names: readonly (WrittenName | undefined)[], dots: readonly MapPoint[], dot: number, around: Around,
  { places, air }: { places: (at: MapPoint, name: WrittenName) => MapBox[]; air: number } = { places: (at, name) => besides(at, dot * 1.15, name), air: 0 },
): (PlacedName | undefined)[] {
  const placed: (PlacedName | undefined)[] = names.map(() => undefined);
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, i) => {
      if (!name) return;
      const others = placed.flatMap((other, place) => (other && place !== i ? { ...other, height: other.height + 2 * air } : []));
      const place = cheapest(places(dots[i]!, name), { ...around, boxes: [...around.boxes, ...others] });
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
