import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre";
import type { Grid } from "../../../src/domain/importing";
import { decode, readList, readListFile, readText } from "../../../src/file/lists";
import { entry, pack } from "../../../src/file/zip";
import { day } from "../../cases/case";

/** The one list of a file; throws where it is refused. */
async function read(bytes: Uint8Array): Promise<Grid> {
  const outcome = await readList(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.value).toHaveLength(1);
  return outcome.value[0]?.grid ?? [];
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const marked = (text: string) => utf8(`\uFEFF${text}`);
const wide = (text: string, mark = true) => new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le"));
/** Latin 1 is Windows-1252 but for 32 signs, of which the euro is the one that people use. */
const windows = (text: string) => new Uint8Array(Buffer.from(text.replaceAll("€", "\u0080"), "latin1"));

const parties = "Organisatie;Contactpersoon\r\nStichting Beïnvloed;Zoë\r\n";
const read1252: Grid = [["Organisatie", "Contactpersoon"], ["Stichting Beïnvloed", "Zoë"]];

test.each([
  ["UTF-8 with a mark, as Excel's “CSV UTF-8”", marked(parties)],
  ["UTF-8 without one, as LibreOffice", utf8(parties)],
  ["Windows-1252, as Excel's plain CSV", windows(parties)],
  ["UTF-16 with tabs, as Excel's “Unicode text”", wide(parties.replaceAll(";", "\t"))],
  ["UTF-16 without a mark", wide(parties, false)],
  ["with commas", utf8(parties.replaceAll(";", ","))],
  ["with every cell in quotes", utf8(parties.replace(/[^;\r\n]+/g, '"$&"'))],
  ["with a first line that names the separator", windows(`sep=;\r\n${parties}`)],
  ["with line ends of old Macs", utf8(parties.replaceAll("\r\n", "\r"))],
])("a .csv in %s", async (_, bytes) => {
  expect(await read(bytes)).toEqual(read1252);
});

test("what a Dutch bank writes: semicolons, quotes, Windows-1252, decimal commas", async () => {
  const rows = [
    '"Datum";"Naam / Omschrijving";"Af Bij";"Bedrag (EUR)";"Mededelingen"',
    '"20261101";"Café ""De Brug"", Assen";"Af";"1.234,50";"Zaal; koffie\n€ 12,00 per persoon"',
    '"20261103";"Gemeente Noord";"Bij";"12,00";""',
  ];
  expect(await read(windows(rows.join("\r\n")))).toEqual([
    ["Datum", "Naam / Omschrijving", "Af Bij", "Bedrag (EUR)", "Mededelingen"],
    ["20261101", 'Café "De Brug", Assen', "Af", "1.234,50", "Zaal; koffie\n€ 12,00 per persoon"],
    ["20261103", "Gemeente Noord", "Bij", "12,00"],
  ]);
});

test("commas and semicolons inside texts separate nothing", async () => {
  expect(await readText("Actie;Waarde\nBellen, mailen;1,5\nSchrijven, sturen;2,5")).toEqual({ ok: true, value: [["Actie", "Waarde"], ["Bellen, mailen", "1,5"], ["Schrijven, sturen", "2,5"]] });
  expect(await readText("Actie,Wie\nBellen,GGD; Politie\nSchrijven,GGD; Halt")).toEqual({ ok: true, value: [["Actie", "Wie"], ["Bellen", "GGD; Politie"], ["Schrijven", "GGD; Halt"]] });
  expect(await readText("Naam\nGGD, regio Noord\nPolitie")).toEqual({ ok: true, value: [["Naam"], ["GGD, regio Noord"], ["Politie"]] });
});

test("what stands between cells is what stands between the headings, where the rows agree", async () => {
  const grid = async (text: string) => { const read = await readText(text); return read.ok && read.value; };
  const parties = ["Organisatie", "Stichting Jeugd, Noord", "Stichting Zorg, Zuid", "Stichting Wonen, Oost"];
  expect(await grid(parties.join("\n"))).toEqual(parties.map((one) => [one]));
  expect(await grid("Verantwoordelijk\nGGD; Politie\nHalt; GGD\n")).toEqual([["Verantwoordelijk"], ["GGD; Politie"], ["Halt; GGD"]]);
  expect(await grid("Naam, functie\nAdviseur\nProjectleider\nBestuurder")).toEqual([["Naam, functie"], ["Adviseur"], ["Projectleider"], ["Bestuurder"]]);
  expect(await grid("Ledenlijst 2026\n\nNaam;Rol;Kring\nGGD;Inhoud\nHalt;Inhoud;Kern")).toEqual([["Ledenlijst 2026"], [], ["Naam", "Rol", "Kring"], ["GGD", "Inhoud"], ["Halt", "Inhoud", "Kern"]]);
  expect(await grid("Wie; wat\tWanneer\nGGD; Halt\tmorgen")).toEqual([["Wie; wat", "Wanneer"], ["GGD; Halt", "morgen"]]);
  expect(await grid('"De Brug" Assen;GGD "Noord"\nx;y')).toEqual([['"De Brug" Assen', 'GGD "Noord"'], ["x", "y"]]);
  expect(await grid("Naam;Rol\nregel een\vregel twee;Inhoud")).toEqual([["Naam", "Rol"], ["regel een regel twee", "Inhoud"]]);
});

test("rows of two programs in two encodings are both read", async () => {
  const both = new Uint8Array([...utf8("Organisatie;Plaats\nCaf\u00e9;Fran\u00e7ois\n"), ...windows("Caf\u00e9 \u20ac;Zo\u00eb\n")]);
  expect(await read(both)).toEqual([["Organisatie", "Plaats"], ["Caf\u00e9", "Fran\u00e7ois"], ["Caf\u00e9 \u20ac", "Zo\u00eb"]]);
});

test("a file that is too large is not read at all", async () => {
  const arrayBuffer = jest.fn<Promise<ArrayBuffer>, []>();
  expect(await readListFile({ size: 21 * 1024 * 1024, arrayBuffer })).toMatchObject({ ok: false, problem: { code: "fileTooLarge" } });
  expect(arrayBuffer).not.toHaveBeenCalled();
});

test("what is copied from a sheet: tabs, and quotes around a cell with more lines", async () => {
  expect(await readText('Naam\tOpmerking\nGGD\t"een\ntwee"\nPolitie\t\n')).toEqual({ ok: true, value: [["Naam", "Opmerking"], ["GGD", "een\ntwee"], ["Politie"]] });
});

test("a workbook as LibreOffice writes it: days and percentages are known as such, a formula gives what it showed", async () => {
  expect(await read(readFileSync(join(__dirname, "libreoffice.xlsx")))).toEqual([
    ["Actieplan regio Noord"], [],
    ["Actie", "Wie", "Deadline", "Voortgang", "Opmerking"],
    ["Bellen; en mailen", "GGD Noord", { day: day(2026, 11, 1) }, { share: 0.5 }, "Zoë regelt dit"],
    ["Folder maken", "Gemeente Noord", { day: day(2026, 12, 15) }, { share: 0 }, "#NAME?"],
    ["Navragen", null, null, { share: 1 }, 612],
  ]);
});

test("a workbook gives each sheet that people see and that holds something", async () => {
  const bytes = await writeXlsx({ sheets: [
    { name: "Leden", rows: [["Naam"], ["GGD"]] }, { name: "Leeg", rows: [] }, { name: "Geheim", hidden: true, rows: [["x"]] },
    { name: "Som", cells: new Map([["0,0", { value: null, formula: "1+1", formulaResult: 2 }], ["0,1", { value: true }]]) },
  ] });
  expect(await readList(bytes)).toEqual({ ok: true, value: [{ name: "Leden", grid: [["Naam"], ["GGD"]] }, { name: "Som", grid: [[2, true]] }] });
});

test("rows that a filter or a person hides in a workbook are read, and known as such", async () => {
  const outcome = await readList(readFileSync(join(__dirname, "..", "..", "cases", "files", "hidden-rows.xlsx")));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.value).toHaveLength(1);
  const [{ grid, unseen }] = outcome.value as [typeof outcome.value[0]];
  expect(unseen).toEqual({ rows: [3], columns: 0, filtered: false });
  expect(grid[3]?.[0]).toEqual(expect.any(String));
});

test("signs of two encodings are whole wherever a file is cut for reading", async () => {
  const [euro, old] = [Buffer.from("één € 😀 "), Buffer.from("caf\xe9 \x80 ", "latin1")];
  const bytes = Buffer.concat([Buffer.from("Naam\n"), ...Array.from({ length: 9000 }, (_, i) => [euro, old][i % 2]!)].concat(Buffer.from("\n")));
  expect(decode(bytes)).toBe(`Naam\n${"één € 😀 café € ".repeat(4500)}\n`);
});

/** The beginning of a compound file with a stream of that name. */
const compound = (name: string) => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...Buffer.from(name, "utf16le"), 0, 0);
const zeros = entry("xl/worksheets/sheet1.xml", new Uint8Array(1000));
const refused: [what: string, bytes: Uint8Array, problem: object][] = [
  ["nothing", new Uint8Array(), { code: "listEmpty" }],
  ["blank lines", utf8("\r\n ; ;\r\n"), { code: "listEmpty" }],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82), { code: "listUnreadable" }],
  ["a PDF", utf8("%PDF-1.7\nNaam;Adres\n"), { code: "listUnreadable" }],
  ["an old workbook", compound("Workbook"), { code: "fileOldExcel" }],
  ["an older one", compound("Book"), { code: "fileOldExcel" }],
  ["a workbook with a password", compound("EncryptedPackage"), { code: "fileLocked" }],
  ["a web page called .xls", utf8("<html><body><table><tr><td>Organisatie</td></tr></table></body></html>"), { code: "fileIsPage" }],
  ["a web page as a system exports it", marked("<!-- export -->\n<TABLE border=1><tr><td>x</td></tr></TABLE>"), { code: "fileIsPage" }],
  ["a web page in two bytes a sign", wide("<html><table></table></html>"), { code: "fileIsPage" }],
  ["a web archive", utf8("MIME-Version: 1.0\nX-Document-Type: Workbook\n"), { code: "fileIsPage" }],
  ["Excel's XML of 2003", utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x"><Worksheet/></Workbook>'), { code: "fileIsXml" }],
  ["other XML", utf8("<leden><lid>GGD</lid></leden>"), { code: "fileIsXml" }],
  ["a binary workbook", pack([entry("[Content_Types].xml", utf8("<Types/>")), entry("xl/workbook.bin", utf8("x"))]), { code: "fileIsBinaryExcel" }],
  ["a sheet of LibreOffice", pack([entry("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet")), entry("content.xml", utf8("<x/>"))]), { code: "fileIsOpenDocument" }],
  ["a quote that is closed too early", utf8('Naam;Rol\nGGD;x\n"GGD; Noord"x;y'), { code: "listStrayQuote", details: { line: 3 } }],
  ["a workbook that claims to be a gigabyte when unpacked", pack([{ ...zeros, size: 1024 ** 3 }]), { code: "fileTooLarge", details: { max: 48 } }],
  ["a workbook with macros", pack([zeros, entry("xl/vbaProject.bin", utf8("x"))]), { code: "fileHasMacros" }],
  ["a zip that is no workbook", pack([entry("foto.txt", utf8("hallo"))]), { code: "fileUnreadable" }],
  ["a workbook that is broken inside", pack([entry("[Content_Types].xml", utf8("<Types/>")), zeros]), { code: "fileUnreadable" }],
  ["a compound file of nothing but the first letter of a name", new Uint8Array(4096).fill(0x45).map((byte, at) => [0xd0, 0xcf, 0x11, 0xe0][at] ?? byte), { code: "fileLocked" }],
  ["a quote that swallows more than a cell holds", utf8(`Naam\n"${'""'.repeat(70_000)}"`), { code: "listStrayQuote", details: { line: 2 } }],
  ["too many rows", utf8("Naam;Waarde\n".repeat(10_002)), { code: "listTooManyRows", details: { max: 10_000 } }],
  ["too many columns", utf8("x;".repeat(200) + "x"), { code: "listTooManyColumns", details: { max: 200 } }],
  ["a text that no cell holds", utf8(`Naam;Waarde\nGGD;${"x".repeat(32_768)}`), { code: "listCellTooLong", details: { row: 2, max: 32_767 } }],
  ["a quote that never ends", utf8(`Naam;Waarde\n"GGD;${"x;\n".repeat(20_000)}`), { code: "listStrayQuote", details: { line: 2 } }],
  ["more bytes than any list", new Uint8Array(21 * 1024 * 1024), { code: "fileTooLarge", details: { size: 21, max: 20 } }],
];

test.each(refused)("%s is refused with a reason", async (_, bytes, problem) => {
  expect(await readList(bytes)).toMatchObject({ ok: false, problem });
});
