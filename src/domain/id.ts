/** Makes a new row id. Given to whatever creates rows, so that a test can count and a product can be random. */
export type NewId = () => string;

/** Digits and letters that cannot be mistaken for one another (no 0/o, 1/l/i) and spell no words (no vowels). */
const alphabet = "23456789bcdfghjkmnpqrstvwxz";

/** The letters of it. */
const letters = alphabet.slice(8);

/**
 * A random id of ten characters, such as "k7d2xq9mtb": about 46 bits, so that organisations that never meet
 * make ten thousand rows each without a collision. Begins with a letter, so that Excel never takes it for a number, and ends with one, so
 * that its fill handle does not count on from it and make ids that nobody gave out.
 */
export const randomId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const isOuter = (i: number) => i === 0 || i === bytes.length - 1;
  return [...bytes].map((byte, i) => (isOuter(i) ? letters[byte % letters.length] : alphabet[byte % alphabet.length])).join("");
};

/** Ids in a fixed order, for the demonstration network and for tests: the same workbook every time. */
export function countedId(prefix: string): NewId {
  let count = 0;
  return () => `${prefix}${String(++count).padStart(4, "0")}`;
}
