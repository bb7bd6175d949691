/** Work that can be left and gone on with: it yields after every small piece, a few milliseconds at most, and gives its result at the end. */
export type Steps<T> = Generator<void, T, void>;

/** Does the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
