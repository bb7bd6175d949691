/**
 * A copy of objects with all that they hold: each object once, of its class, however they point at each other. Maps, sets and lists are
 * copied too; functions are not.
 */
export function copyOf<T extends object>(root: T): T {
  const copies = new Map<object, object>();
  // A list of what is still to be filled, for the ways from one object to the next are thousands long.
  const unfilled: (() => void)[] = [];
  const copy = <V>(value: V): V => {
    if (!isObject(value)) return value;
    const known = copies.get(value);
    if (known) return known as V;
    const [made, fill] = begun(value, copy);
    copies.set(value, made);
    unfilled.push(fill);
    return made as V;
  };
  const result = copy(root);
  for (let fill = unfilled.pop(); fill; fill = unfilled.pop()) fill();
  return result;
}

/** The copy of an object while nothing is in it, and what fills it. */
function begun(value: object, copy: <V>(value: V) => V): [made: object, fill: () => void] {
  if (value instanceof Map) {
    const made = new Map<unknown, unknown>();
    return [made, () => { for (const [key, one] of value) made.set(copy(key), copy(one)); }];
  }
  if (value instanceof Set) {
    const made = new Set<unknown>();
    return [made, () => { for (const one of value) made.add(copy(one)); }];
  }
  if (Array.isArray(value)) {
    const made: unknown[] = value.slice();
    return [made, () => { made.forEach((one, i) => { if (isObject(one)) made[i] = copy(one); }); }];
  }
  // All that is no object is in the copy at once: most objects are cells, and hold nothing else.
  const made = like(value) as Record<string, unknown>;
  return [made, () => { for (const key of Object.keys(made)) if (isObject(made[key])) made[key] = copy(made[key]); }];
}

function like(value: object): object {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === Object.prototype ? { ...value } : Object.assign(Object.create(prototype) as object, value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
