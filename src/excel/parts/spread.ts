/** What places in a row get, from the first one on (from 0). */
export interface Spread<P> {
  first: number;
  told: P[];
}

/**
 * One thing for each place from the first to the last of these items, by their index: what is told of the item, or nothing where there is none.
 * Excel sets many rows or columns at once, and leaves those alone of which an object says nothing. Undefined without items.
 */
export function spread<T extends { index: number }, P>(items: readonly T[], tell: (item: T) => P, nothing: P): Spread<P> | undefined {
  if (items.length === 0) return undefined;
  const told = new Map(items.map((item) => [item.index, tell(item)]));
  const [first, last] = [Math.min(...told.keys()), Math.max(...told.keys())];
  return { first, told: Array.from({ length: last - first + 1 }, (_, i) => told.get(first + i) ?? nothing) };
}
