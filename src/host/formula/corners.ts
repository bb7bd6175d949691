import type { Token } from "./tokens";

/** Some parts of a formula one after the other: the index of the first, and that after the last. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * The parts of a formula that say where the two corners of a range are, on both sides of its colon. Of INDEX that is what it chooses from,
 * and not the numbers by which it chooses.
 * @param colon the index of the colon among the parts
 */
export function corners(parts: readonly Token[], colon: number): Stretch[] {
  return [startingAt(parts, endingAt(parts, colon - 1)), startingAt(parts, colon + 1)];
}

/** The index of the first part of what ends with this one: a name or reference, or a function with its arguments. */
function endingAt(parts: readonly Token[], last: number): number {
  let [at, depth] = [last, 0];
  while (parts[at]?.kind === "space") at--;
  if (parts[at]?.kind !== "close") return at;
  for (; at > 0; at--) {
    if (parts[at]?.kind === "close") depth++;
    else if (parts[at]?.kind === "open" && --depth === 0) break;
  }
  return parts[at - 1]?.kind === "function" ? at - 1 : at;
}

/** What begins with this part, as far as it says where a corner is. */
function startingAt(parts: readonly Token[], first: number): Stretch {
  let [from, depth] = [first, 0];
  while (parts[from]?.kind === "space") from++;
  const called = parts[from]?.kind === "function" ? parts[from]?.text.toUpperCase() : undefined;
  if (called === undefined && parts[from]?.kind !== "open") return { from, to: from + 1 };
  for (let at = from; at < parts.length; at++) {
    const kind = parts[at]?.kind;
    if (kind === "open") depth++;
    else if ((kind === "close" && --depth === 0) || (kind === "comma" && depth === 1 && called === "INDEX")) return { from, to: at };
  }
  return { from, to: parts.length };
}
