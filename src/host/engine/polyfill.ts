/*
 * Univer walks iterators with their newer methods (map, filter, toArray), which Node 20 has not and Node 22 has.
 * Only the methods are added: jsdom would look for the global name `Iterator` in windows that have none.
 */
type Each<R> = (value: unknown, index: number) => R;
type Walk = Iterable<unknown>;

const methods = {
  *map(this: Walk, each: Each<unknown>) {
    let index = 0;
    for (const value of this) yield each(value, index++);
  },
  *filter(this: Walk, each: Each<boolean>) {
    let index = 0;
    for (const value of this) if (each(value, index++)) yield value;
  },
  *flatMap(this: Walk, each: Each<Walk>) {
    let index = 0;
    for (const value of this) yield* each(value, index++);
  },
  *take(this: Walk, limit: number) {
    let left = limit;
    if (left > 0) for (const value of this) {
      yield value;
      if (--left === 0) return;
    }
  },
  *drop(this: Walk, count: number) {
    let left = count;
    for (const value of this) if (left-- <= 0) yield value;
  },
  toArray(this: Walk): unknown[] {
    return [...this];
  },
  forEach(this: Walk, each: Each<void>): void {
    let index = 0;
    for (const value of this) each(value, index++);
  },
  some(this: Walk, each: Each<boolean>): boolean {
    let index = 0;
    for (const value of this) if (each(value, index++)) return true;
    return false;
  },
  every(this: Walk, each: Each<boolean>): boolean {
    let index = 0;
    for (const value of this) if (!each(value, index++)) return false;
    return true;
  },
  find(this: Walk, each: Each<boolean>): unknown {
    let index = 0;
    for (const value of this) if (each(value, index++)) return value;
    return undefined;
  },
  reduce(this: Walk, ...options: [(sum: unknown, value: unknown, index: number) => unknown, unknown?]): unknown {
    const values = [...this];
    return options.length > 1 ? values.reduce(options[0], options[1]) : values.reduce(options[0]);
  },
};

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
for (const [name, value] of Object.entries(methods)) {
  if (!(name in iterators)) Object.defineProperty(iterators, name, { value, writable: true, configurable: true });
}
