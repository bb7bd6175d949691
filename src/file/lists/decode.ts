/**
 * The text of a file in the encodings that spreadsheets write: UTF-8 with and without a mark in front, UTF-16 ("Unicode text" of Excel)
 * with and without one, and else Windows-1252, in which Excel writes a plain .csv in Western Europe. Every byte of that has a meaning.
 */
export function decode(bytes: Uint8Array): string {
  const mark = marks.find(({ signature }) => signature.every((byte, place) => bytes[place] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  if (looksWide(bytes)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not every version of Node knows these 32 signs; a browser does, and then none of them is left to replace.
    return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009F]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; the five that it leaves open stay as they are. */
const signs = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];

const marks = [
  { encoding: "utf-8", signature: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", signature: [0xff, 0xfe] },
  { encoding: "utf-16be", signature: [0xfe, 0xff] },
] as const;

/** Whether every second byte of the beginning is a zero mostly: what Western text looks like in two bytes a character. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || bytes.length % 2 === 1) return false;
  let zeros = 0;
  sample.forEach((byte, place) => { if (place % 2 === 1 && byte === 0) zeros++; });
  return zeros > sample.length / 4;
}
