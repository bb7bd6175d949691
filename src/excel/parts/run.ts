/** Rows or columns side by side that are the same: one call does for all of them. */
export interface AlikeRun<T> {
  first: T;
  last: T;
}

/** The items in runs, by their place on the sheet. */
export function runs<T extends { index: number }>(items: readonly T[], same: (a: T, b: T) => boolean): AlikeRun<T>[] {
  const found: AlikeRun<T>[] = [];
  for (const item of items.toSorted((a, b) => a.index - b.index)) {
    const run = found.at(-1);
    if (run && run.last.index === item.index - 1 && same(run.last, item)) run.last = item;
    else found.push({ first: item, last: item });
  }
  return found;
}
