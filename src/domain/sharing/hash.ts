/**
 * A short text that a long one always gives and that nobody can read back: 41 bits in eight digits of base 36. Proof that something is
 * what it was, not a secret. Source: cyrb53, by bryc (public domain), whose 53 bits are cut to 41.
 * @param salt makes the same text something else in every send
 */
export function hashOf(salt: string, text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of `${salt}\u0000${text}`) {
    const code = unit.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const number = (b >>> 0) + (a >>> 23) * 4294967296;
  return number.toString(36).padStart(8, "0");
}

const letters = "bcdfghjkmnpqrstvwxz";

/** An id that what it is made of always gives: a row without an id gets the same one each time that it comes by. Begins and ends with a letter. */
export function idFrom(salt: string, text: string): string {
  const first = hashOf(salt, `${text}\u0001`);
  return `${letters[parseInt(first.slice(0, 3), 36) % letters.length] ?? "n"}${hashOf(salt, text)}${letters[parseInt(first.slice(3, 6), 36) % letters.length] ?? "n"}`;
}
