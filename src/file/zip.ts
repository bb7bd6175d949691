import { deflateSync, Inflate, inflateSync } from "fflate";

/** One file inside a zip, still packed. */
export interface Entry {
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

/** Packs one part; `deflate` false stores it, for bytes that are read again at once. */
export function entry(name: string, data: Uint8Array, deflate = true): Entry {
  const packed = deflate && data.length > 0 ? deflateSync(data, { level }) : data;
  const smaller = packed.length < data.length;
  return { name, method: smaller ? 8 : 0, flags: 0, crc: crc32(data), size: data.length, packed: smaller ? packed : data };
}

/** The bytes of a zip with these entries, in this order. */
export function pack(entries: readonly Entry[]): Uint8Array {
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
  const describe = ({ method, flags, crc, size, packed }: Entry, name: Uint8Array) => {
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

/**
 * The entries that a zip's directory lists, not yet unpacked; undefined where the bytes are no zip, are cut off,
 * or have entries that overlap. Believes nothing: every place it reads lies inside the bytes. No zip64, which a workbook never needs.
 */
export function directory(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  const ranges: [number, number][] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryHeader) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    if (next > end || offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader) return undefined;
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const stop = start + view.getUint32(at + 20, true);
    if (stop > end) return undefined;
    ranges.push([offset, stop]);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
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

/**
 * Unpacks an entry; undefined where it holds more or fewer bytes than it declares, or other ones than its checksum says.
 * Stops as soon as it passes the declared size, so that a lie costs no memory.
 */
export function unpack({ method, size, crc, packed }: Entry): Uint8Array | undefined {
  const data = method === 0 ? packed : method === 8 ? inflate(packed, size) : undefined;
  return data?.length === size && crc32(data) === crc ? data : undefined;
}

/** Packed bytes that are unpacked at one go, and the step by which more go in: they give at most a thousand times as many out. */
const step = 65_536;

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // One byte more than declared, which must stay unused.
    if (packed.length <= step) return inflateSync(packed, { out: new Uint8Array(size + 1) });
    return inflateInSteps(packed, size);
  } catch {
    return undefined; // not deflated data, whatever the directory says
  }
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | undefined {
  const data = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length <= size) data.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && filled <= size; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  return filled === size ? data : undefined;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < data.length; i++) crc = table[(crc ^ data[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
