/** By names of its own: where a program is held apart from others, as in a test, each look at `Math` takes longer than what it is asked for. */
const { imul, floor } = Math;

/**
 * A short text that a long one always gives and that nobody can read back: 41 bits in eight digits of base 36. Proof that something is
 * what it was, not a secret. Source: cyrb53, by bryc (public domain), whose 53 bits are cut to 41.
 * @param salt makes the same text something else in every send
 */
export function hashOf(salt: string, text: string): string {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57;
  for (const part of [salt, "\u0000", text]) {
    for (let i = 0; i < part.length; i++) {
      const code = part.codePointAt(i) ?? 0;
      a = imul(a ^ code, 2654435761);
      b = imul(b ^ code, 1597334677);
      if (code > 0xffff) i++;
    }
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  const number = (b >>> 0) + (a >>> 23) * 4294967296;
  const [high, low] = [floor(number / 36 ** 4), number % 36 ** 4];
  return `${pairOf(high / 36 ** 2)}${pairOf(high % 36 ** 2)}${pairOf(low / 36 ** 2)}${pairOf(low % 36 ** 2)}`;
}

/** Every two digits of base 36: `toString(36)` takes four times as long as all the rest. */
const pairs = Array.from({ length: 36 ** 2 }, (_, i) => i.toString(36).padStart(2, "0"));

function pairOf(number: number): string {
  return pairs[floor(number)] ?? "";
}

const letters = "bcdfghjkmnpqrstvwxz";

/** An id that what it is made of always gives: a row without an id gets the same one each time that it comes by. Begins and ends with a letter. */
export function idFrom(salt: string, text: string): string {
  const first = hashOf(salt, `${text}\u0001`);
  return `${letters[parseInt(first.slice(0, 3), 36) % letters.length] ?? "n"}${hashOf(salt, text)}${letters[parseInt(first.slice(3, 6), 36) % letters.length] ?? "n"}`;
}
