import { alike } from "../names";

/**
 * The name that looks most like a text: as few letters as possible to add, drop, change or swap, at most a quarter of the text.
 * A name that differs in punctuation alone comes first. Undefined where none is near or two are equally near, for then a suggestion would be a guess.
 */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const spelled = names.filter((name) => alike(name) === alike(text));
  if (spelled.length > 0) return spelled.length === 1 ? spelled[0] : undefined;
  const wanted = plain(text);
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length / 4) + 1;
  let tied = false;
  for (const name of names) {
    const distance = distanceWithin(wanted, plain(name), bestDistance);
    if (distance > bestDistance || (distance === bestDistance && best === undefined)) continue;
    tied = distance === bestDistance;
    if (!tied) [best, bestDistance] = [name, distance];
  }
  return tied ? undefined : best;
}

/** Longer texts are no names: comparing them would take long and tell nothing. */
const longest = 120;

function plain(text: string): string {
  return text.trim().toLowerCase().slice(0, longest);
}

/** The distance of two texts (optimal string alignment); `bound` + 1 as soon as it is more than the bound. */
export function distanceWithin(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let [older, previous]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(older, j - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > bound) return bound + 1;
    [older, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(numbers: readonly number[] | undefined, index: number): number {
  return numbers?.[index] ?? Infinity;
}
