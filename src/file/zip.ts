import { deflateSync, Inflate, inflateSync } from "fflate";
import { Refused } from "./refused";

/** One file inside a zip, still packed. */
export interface ZipEntry {
  name: string;
  /** 0 is stored as it is, 8 is deflated; others exist, but no workbook uses them. */
  method: number;
  flags: number;
  crc: number;
  /** Bytes when unpacked, as the zip's directory declares it. */
  size: number;
  packed: Uint8Array;
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;
/** 1 January 1980, the earliest a zip can say: a file's bytes must not depend on when it was made. */
const fixedDate = 0x0021;
/** The flag that says names are UTF-8. */
const utf8 = 0x0800;

/** Two thirds of the usual time for two hundredths more bytes. */
const level = 4;

/** Packs one part, here and now. */
export function entry(name: string, data: Uint8Array): ZipEntry {
  return entryOf(name, data, data.length > 0 ? deflateSync(data, { level }) : data);
}

/** Bytes below which it costs less to pack a part ourselves than to send it through the platform's own packer. */
const small = 4096;

/**
 * Packs one part by the platform's own packer, off the page's thread and in half the time, where there is one: in Node, and in every browser
 * that Office uses now. Which one it is decides the packed bytes; unpacked they are the same.
 */
export async function packedEntry(name: string, data: Uint8Array): Promise<ZipEntry> {
  if (data.length < small || typeof CompressionStream === "undefined") return entry(name, data);
  const packer = new CompressionStream("deflate-raw");
  const writer = packer.writable.getWriter();
  const [pieces] = await Promise.all([piecesOf(packer.readable.getReader()), writer.write(new Uint8Array(data)), writer.close()]);
  const packed = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return entryOf(name, data, packed);
}

async function piecesOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
  }
}

function entryOf(name: string, data: Uint8Array, packed: Uint8Array): ZipEntry {
  const smaller = packed.length < data.length;
  return { name, method: smaller ? 8 : 0, flags: 0, crc: crc32(data), size: data.length, packed: smaller ? packed : data };
}

/** The bytes of a zip with these entries, in this order. */
export function pack(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map(({ name }) => encoder.encode(name));
  const directorySize = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const dataSize = entries.reduce((sum, { packed }, i) => sum + 30 + names[i]!.length + packed.length, 0);
  const bytes = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put16 = (value: number) => { view.setUint16(at, value, true); at += 2; };
  const put32 = (value: number) => { view.setUint32(at, value, true); at += 4; };
  const put = (data: Uint8Array) => { bytes.set(data, at); at += data.length; };
  const describe = ({ method, flags, crc, size, packed }: ZipEntry, name: Uint8Array) => {
    put16(20); put16(utf8 | flags); put16(method); put16(0); put16(fixedDate);
    put32(crc); put32(packed.length); put32(size); put16(name.length); put16(0);
  };
  const offsets = entries.map((part, i) => {
    const offset = at;
    put32(localHeader); describe(part, names[i]!); put(names[i]!); put(part.packed);
    return offset;
  });
  entries.forEach((part, i) => {
    put32(directoryHeader); put16(20); describe(part, names[i]!);
    put16(0); put16(0); put16(0); put32(0); put32(offsets[i]!); put(names[i]!);
  });
  put32(directoryEnd); put16(0); put16(0); put16(entries.length); put16(entries.length);
  put32(directorySize); put32(dataSize); put16(0);
  return bytes;
}

/** How many entries a zip says that it has; undefined where the bytes are no zip. Nothing else of it has been looked at. */
export function entryCount(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  return end === undefined ? undefined : view.getUint16(end + 10, true);
}

/** Bytes that the path of a part may take: Excel's are under a hundred. */
const longestName = 1000;

/**
 * The entries that a zip's directory lists, not yet unpacked; undefined where the bytes are no zip, are cut off, have entries that overlap,
 * or names that no part has. Believes nothing: every place it reads lies inside the bytes. No zip64, which a workbook never needs.
 */
export function directory(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  const ranges: [number, number][] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryHeader) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    if (nameLength > longestName) return undefined;
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    if (next > end || offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader) return undefined;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const stop = start + view.getUint32(at + 20, true);
    if (stop > end) return undefined;
    ranges.push([offset, stop]);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(start, stop),
    });
    at = next;
  }
  ranges.sort(([a], [b]) => a - b);
  return ranges.some(([, stop], i) => stop > (ranges[i + 1]?.[0] ?? end)) ? undefined : entries;
}

/** The end of the directory: the last record that says so; a comment of at most 65,535 bytes may follow it. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === directoryEnd) return at;
  }
  return undefined;
}

/** Thrown where a part holds more or fewer bytes than the zip's directory says, or other ones than its checksum says. */
function wrong({ name }: ZipEntry): Refused {
  return new Refused({ code: "fileSuspicious", details: { part: name } });
}

/** Unpacks an entry in one go; for what is our own or small. Throws `Refused` where it is not what it says. */
export function unpack(entry: ZipEntry): Uint8Array {
  const data = new Uint8Array(entry.size);
  let filled = 0;
  for (const piece of unpacked(entry)) {
    data.set(piece, filled);
    filled += piece.length;
  }
  return data;
}

/** Bytes that go out at most at a time: a page is busy for a millisecond or two with so much. */
const most = 131_072;
/** Packed bytes that go in at a time: they give at most a thousand times as many out. */
const step = 2048;

/**
 * Unpacks an entry piece by piece. Throws `Refused` as soon as it passes the size that it declares, so that a lie costs no memory, and at
 * the end where it was smaller or its checksum is another.
 */
export function* unpacked(entry: ZipEntry): Generator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0xffffffff;
  for (const whole of entry.method === 0 ? [entry.packed] : inflated(entry)) {
    size += whole.length;
    if (size > entry.size) throw wrong(entry);
    for (let at = 0; at < whole.length; at += most) {
      const piece = whole.subarray(at, at + most);
      crc = crcOf(piece, crc);
      yield piece;
    }
  }
  if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw wrong(entry);
}

function* inflated(entry: ZipEntry): Generator<Uint8Array, void, void> {
  const { packed, size, method } = entry;
  if (method !== 8) throw wrong(entry);
  let out: Uint8Array[] = [];
  const stream = new Inflate((chunk) => { if (chunk.length > 0) out.push(chunk); });
  try {
    if (size <= most) {
      // One byte more than declared, which must stay unused.
      yield inflateSync(packed, { out: new Uint8Array(size + 1) });
      return;
    }
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      yield* out;
      out = [];
    }
  } catch (error) {
    // Not deflated data, whatever the directory says.
    throw error instanceof Refused ? error : wrong(entry);
  }
}

/** What a byte comes to in the checksum with none to three others after it, 256 of each: four bytes are looked up at a time, which takes a third of the time. */
const table = new Uint32Array(1024);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}
for (let i = 256; i < table.length; i++) table[i] = table[table[i - 256]! & 0xff]! ^ (table[i - 256]! >>> 8);

function crc32(data: Uint8Array): number {
  return (crcOf(data, 0xffffffff) ^ 0xffffffff) >>> 0;
}

/** The checksum going on from that of what came before. */
function crcOf(data: Uint8Array, before: number): number {
  let crc = before;
  let i = 0;
  for (const last = data.length - 3; i < last; i += 4) {
    crc ^= data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24);
    crc = table[768 + (crc & 0xff)]! ^ table[512 + ((crc >>> 8) & 0xff)]! ^ table[256 + ((crc >>> 16) & 0xff)]! ^ table[crc >>> 24]!;
  }
  for (; i < data.length; i++) crc = table[(crc ^ data[i]!) & 0xff]! ^ (crc >>> 8);
  return crc;
}
