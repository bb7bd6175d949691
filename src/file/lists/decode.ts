/**
 * The text of a file in the encodings that spreadsheets write: UTF-8 with and without a mark in front, UTF-16 ("Unicode text" of Excel)
 * with and without one, and else Windows-1252, in which Excel writes a plain .csv in Western Europe. Every byte of that has a meaning. Where
 * rows of two programs came together, both are read: bytes that are UTF-8 as such, the others as Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  const mark = marks.find(({ signature }) => signature.every((byte, place) => bytes[place] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  if (looksWide(bytes)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mixed(bytes);
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; the five that it leaves open stay as they are. */
const signs = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];

const marks = [
  { encoding: "utf-16le", signature: [0xff, 0xfe] },
  { encoding: "utf-16be", signature: [0xfe, 0xff] },
] as const;

/** A sign of UTF-8 of two bytes and more, as Latin 1 shows it, or one byte that is none. Nobody types "Ã©". */
const sign = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}|[\u0080-\u009F]/g;

function mixed(bytes: Uint8Array): string {
  return latin1(bytes).replace(/^\u00EF\u00BB\u00BF/, "").replace(sign, (found) => {
    if (found.length === 1) return signs[found.charCodeAt(0) - 0x80] ?? found;
    return new TextDecoder().decode(Uint8Array.from(found, (one) => one.charCodeAt(0)));
  });
}

/** Each byte as the sign of that number. A browser's decoder of this name reads Windows-1252, so it is done by hand. */
function latin1(bytes: Uint8Array): string {
  const step = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return text;
}

/** Whether every second byte of the beginning is a zero mostly: what Western text looks like in two bytes a character. */
function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4 || bytes.length % 2 === 1) return false;
  let zeros = 0;
  sample.forEach((byte, place) => { if (place % 2 === 1 && byte === 0) zeros++; });
  return zeros > sample.length / 4;
}
