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
