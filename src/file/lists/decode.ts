import { Refused } from "../refused";
import { finish, type Steps } from "../steps";
import { tooLong } from "./limits";

/**
 * The text of a file in the encodings that spreadsheets write: UTF-8 with and without a mark in front, UTF-16 ("Unicode text" of Excel)
 * with and without one, and else Windows-1252, in which Excel writes a plain .csv in Western Europe. Every byte of that has a meaning. Where
 * rows of two programs came together, both are read: bytes that are UTF-8 as such, the others as Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  return finish(decoding(bytes));
}

/** The same as steps. Throws `Refused` as soon as there are more signs than a list may have, where it may not have any number of them. */
export function* decoding(bytes: Uint8Array, most = Infinity): Steps<string> {
  const mark = marks.find(({ signature }) => signature.every((byte, place) => bytes[place] === byte));
  if (mark ?? looksWide(bytes)) return yield* joined(decoded(bytes, new TextDecoder(mark?.encoding ?? "utf-16le")), most);
  try {
    return yield* joined(decoded(bytes, new TextDecoder("utf-8", { fatal: true })), most);
  } catch (error) {
    if (error instanceof Refused) throw error;
    return yield* joined(mixed(bytes), most);
  }
}

/** Bytes that are read in one step. */
const step = 65_536;

function* joined(pieces: Iterable<string>, most: number): Steps<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length > most) throw tooLong();
    yield;
  }
  return text;
}

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Iterable<string> {
  for (let at = 0; at < bytes.length; at += step) yield decoder.decode(bytes.subarray(at, at + step), { stream: true });
  yield decoder.decode();
}

/** What Windows-1252 has from 0x80 to 0x9F; the five that it leaves open stay as they are. */
const signs = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];

const marks = [
  { encoding: "utf-16le", signature: [0xff, 0xfe] },
  { encoding: "utf-16be", signature: [0xfe, 0xff] },
] as const;

/** A sign of UTF-8 of two bytes and more, as Latin 1 shows it, or one byte that is none. Nobody types "Ã©". */
const sign = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}|[\u00F0-\u00F4][\u0080-\u00BF]{3}|[\u0080-\u009F]/g;

function* mixed(bytes: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder();
  const read = (found: string) => {
    const code = found.charCodeAt(0);
    if (found.length === 1) return signs[code - 0x80] ?? found;
    if (found.length === 2) return String.fromCharCode(((code & 0x1f) << 6) | (found.charCodeAt(1) & 0x3f));
    return decoder.decode(Uint8Array.from(found, (one) => one.charCodeAt(0)));
  };
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  for (let at = isMarked ? 3 : 0, end: number; at < bytes.length; at = end) {
    end = at + step;
    // No sign is cut in two: the bytes that go on with one are told by their first bits.
    while (end < at + step + 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end++;
    yield latin1(bytes.subarray(at, end)).replace(sign, read);
  }
}

/** Each byte as the sign of that number. A browser's decoder of this name reads Windows-1252, so it is done by hand. */
function latin1(bytes: Uint8Array): string {
  const most = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += most) text += String.fromCharCode(...bytes.subarray(at, at + most));
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
