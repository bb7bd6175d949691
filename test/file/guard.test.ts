import { success, type Outcome } from "../../src/domain/outcome";
import { guard, ordinaryLimits, type Limits } from "../../src/file/guard";
import type { Package } from "../../src/file/package";
import { readBook } from "../../src/file/read";
import { unlessRefused } from "../../src/file/refused";
import { finish } from "../../src/file/steps";
import { writeBook } from "../../src/file/write";
import { directory, entry, pack, type ZipEntry } from "../../src/file/zip";
import { richBook } from "./books";

const bytes = (text: string) => new TextEncoder().encode(text);
const types = entry("[Content_Types].xml", bytes("<Types/>"));
const zeros = entry("xl/worksheets/sheet1.xml", bytes(`<a>${" ".repeat(999_993)}</a>`));
const noise = entry("xl/media/image1.png", random(200_000));
const zip = (...entries: ZipEntry[]) => pack([types, ...entries]);

/** Files as somebody might send them, and what is said of each. */
const refused: [what: string, file: Uint8Array, problem: object][] = [
  ["an empty file", new Uint8Array(), { code: "fileUnreadable" }],
  ["a text", bytes("Naam;Organisatie\n".repeat(10)), { code: "fileUnreadable" }],
  ["a zip that is no workbook", pack([entry("foto.txt", bytes("hallo"))]), { code: "fileUnreadable" }],
  ["a zip that is cut off", zip(zeros).slice(0, -40), { code: "fileUnreadable" }],
  ["a zip that lost its middle", cutMiddle(zip(entry("a", random(5000)))), { code: "fileUnreadable" }],
  ["a workbook with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512)), { code: "fileLocked" }],
  ["a zip with a password", zip({ ...zeros, flags: 1 }), { code: "fileLocked" }],
  ["a workbook with macros", zip(entry("xl/vbaProject.bin", bytes("x"))), { code: "fileHasMacros" }],
  ["a part that climbs out", zip(entry("xl/../../../etc/passwd", bytes("x"))), { code: "fileSuspicious", details: { part: "xl/../../../etc/passwd" } }],
  ["two parts of one name", zip(zeros, zeros), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a part that is larger than it says", zip({ ...zeros, size: 1000 }), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a part that says it is empty", zip({ ...zeros, size: 0 }), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a large part that says it is small", zip({ ...noise, size: 100_000 }), { code: "fileSuspicious", details: { part: noise.name } }],
  ["a part that is smaller than it says", zip({ ...zeros, size: 2_000_000 }), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a part with another checksum", zip({ ...zeros, crc: 1 }), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a part with a document type", zip(entry("xl/workbook.xml", bytes('<?xml version="1.0"?>\n<!-- x --><!DOCTYPE x [<!ENTITY a "aa">]><workbook>&a;</workbook>'))), { code: "fileSuspicious", details: { part: "xl/workbook.xml" } }],
  ["a part that hides its document type behind a long comment", zip(entry("xl/a.xml", bytes(`<!--${"x".repeat(70_000)}--><!DOCTYPE x><a/>`))), { code: "fileSuspicious" }],
  ["a part packed in an unknown way", zip({ ...zeros, method: 99 }), { code: "fileSuspicious", details: { part: zeros.name } }],
  ["a part of a gigabyte", zip({ ...zeros, size: 1024 ** 3 }), { code: "fileTooLarge", details: { size: 1024, max: 96 } }],
  ["a part of four gigabytes, which is how the larger zips lie", zip({ ...zeros, size: 0xffffffff }), { code: "fileTooLarge" }],
];

test.each(refused)("%s is refused", async (_, file, problem) => {
  expect(await whole(file)).toMatchObject({ ok: false, problem });
});

test("parts that are large together are refused, within whatever limits are set", () => {
  const many = zip(...Array.from({ length: 5 }, (_, i) => ({ ...zeros, name: `xl/${i}.xml` })));
  expect(guard(many)).toMatchObject({ ok: true });
  expect(guard(many, { ...ordinaryLimits, total: 3 * 1024 * 1024 })).toMatchObject({ ok: false, problem: { code: "fileTooLarge", details: { size: 5, max: 3 } } });
  expect(guard(many, { ...ordinaryLimits, entries: 3 })).toMatchObject({ ok: false, problem: { code: "fileSuspicious" } });
});

test("parts that lie over one another are refused", () => {
  const file = zip(zeros, entry("xl/other.xml", random(100)));
  const view = new DataView(file.buffer);
  // The third entry of the directory is made to point at the second one's data.
  const places = [...file.keys()].filter((at) => at + 4 <= file.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(places[2]! + 42, view.getUint32(places[1]! + 42, true), true);
  expect(guard(file)).toMatchObject({ ok: false, problem: { code: "fileUnreadable" } });
});

test("a workbook of ours passes with all its parts", async () => {
  const written = await writeBook(richBook);
  if (!written.ok) throw new Error(written.problem.code);
  expect(await whole(written.value)).toMatchObject({ ok: true });
});

test.each([
  ["no XML at all", "dit is geen XML"], ["an element that is never closed", "<workbook><sheets>"], ["crossed elements", "<workbook><a></b></workbook>"],
  ["nothing", ""],
])("a workbook whose part is %s cannot be read, and that is all", async (_, xml) => {
  const relationship = (kind: string, target: string) => `<Relationships><Relationship Id="rId1" Type="http://x/${kind}" Target="${target}"/></Relationships>`;
  const file = zip(entry("_rels/.rels", bytes(relationship("officeDocument", "xl/workbook.xml"))), entry("xl/workbook.xml", bytes(xml)));
  expect(await readBook(file)).toMatchObject({ ok: false, problem: { code: "fileUnreadable" } });
});

/** Lets a file pass the guard, and unpacks every part of it as reading would. */
async function whole(file: Uint8Array, limits?: Limits): Promise<Outcome<Package>> {
  const parts = guard(file, limits);
  if (!parts.ok) return parts;
  const silent = { open: () => undefined, close: () => undefined, text: () => undefined };
  for (const { name } of directory(file) ?? []) {
    const read = await unlessRefused(() => Promise.resolve(finish(parts.value.scan(name, silent))));
    // Noise is no XML, which is another matter.
    if (!read.ok && read.problem.code !== "fileUnreadable") return read;
  }
  return success(parts.value);
}

function cutMiddle(file: Uint8Array): Uint8Array {
  return Uint8Array.of(...file.slice(0, 1000), ...file.slice(2000));
}

/** Bytes that do not pack, the same every time. */
function random(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) & 0xff);
}
