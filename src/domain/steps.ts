/** Work that can be left and gone on with: it yields after every small piece, a few milliseconds at most, and gives its result at the end. */
export type Steps<T> = Generator<void, T, void>;

/**
 * Counts small work, and says when there was enough of it for one step: `if (enough()) yield;`.
 * @param most pieces of work that make a step; what it is called with counts for that many
 */
export function stepOf(most: number): (work?: number) => boolean {
  let done = 0;
  return (work = 1) => {
    done += work;
    if (done < most) return false;
    done = 0;
    return true;
  };
}

/** Signs that ask as much as a row of short cells. */
const signsOfARow = 1000;

/** How much work a row is, by the texts in its cells: 1, and more where they are long. */
export function weightOf(values: readonly unknown[]): number {
  let signs = 0;
  for (const value of values) if (typeof value === "string") signs += value.length;
  return 1 + signs / signsOfARow;
}

/** Does the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Pieces of small work that make a step of the following. */
const fewEnough = 1000;

/** What each of many comes to, some of them in each step. */
export function* mapping<From, To>(all: readonly From[], of: (one: From, place: number) => To): Steps<To[]> {
  const made: To[] = [];
  for (let from = 0; from < all.length; from += fewEnough) {
    if (from > 0) yield;
    const to = Math.min(all.length, from + fewEnough);
    for (let place = from; place < to; place++) made.push(of(all[place] as From, place));
  }
  return made;
}

/** The same in order, as `sort` gives it: those that are alike stay as they were. Runs that are sorted are merged, some in each step. */
export function* sorting<One>(all: readonly One[], compare: (a: One, b: One) => number): Steps<One[]> {
  let runs: One[][] = [];
  for (let from = 0; from < all.length; from += fewEnough) {
    if (from > 0) yield;
    runs.push(all.slice(from, from + fewEnough).sort(compare));
  }
  while (runs.length > 1) {
    const merged: One[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* merging(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging<One>(first: readonly One[], second: readonly One[], compare: (a: One, b: One) => number): Steps<One[]> {
  const merged: One[] = [];
  const enough = stepOf(fewEnough * 2);
  let [a, b] = [0, 0];
  while (a < first.length || b < second.length) {
    const takesFirst = b >= second.length || (a < first.length && compare(first[a] as One, second[b] as One) <= 0);
    merged.push((takesFirst ? first[a++] : second[b++]) as One);
    if (enough()) yield;
  }
  return merged;
}
