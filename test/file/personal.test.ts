import { examine } from "../../src/cli/examine";
import { writeBook } from "../../src/file/write";
import { address, cell } from "../../src/workbook/address";
import { keptHeadingRow, keptTables, writeAsides } from "../../src/workbook/check/kept";
import { metaTables } from "../../src/workbook/meta";
import { directory, entry, pack, unpack } from "../../src/file/zip";
import type { Book, Content } from "../../src/workbook/types";
import { today } from "../cases/goodRows";
import { planOf } from "../workbook/network";
import { emptySheet } from "./books";

const { book } = planOf("kompas", { examples: false });

/** The empty workbook with something typed on a sheet. */
function typed(sheet: string, at: string, content: Content): Book {
  return { ...book, sheets: book.sheets.map((one) => (one.name === sheet ? { ...one, blocks: [...one.blocks, { at, content: [[content]] }] } : one)) };
}

async function fileOf(some: Book): Promise<Uint8Array> {
  const written = await writeBook(some);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.value;
}

async function found(file: Uint8Array): Promise<string[]> {
  const examined = await examine({ bytes: file, today });
  if (!examined.ok) throw new Error(examined.problem.code);
  return examined.value.findings.filter(({ code }) => /^(?:bsn|birthDate|private|homeAddress|caseWords)/.test(code)).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

test.each<[string, Book, string]>([
  ["a citizen's number on Start", typed("Start", "H30", "BSN 123456782"), "bsn Start!H30"],
  ["one as a number", typed("Start", "H31", 123456782), "bsn Start!H31"],
  ["a family beside a table", typed("Actieplan", "AX3", "moeder van Fatima belt terug"), "caseWords Actieplan!AX3"],
  ["a birth date above a table", typed("Actieplan", "F2", "Lisa, geb. 9-8-2011"), "birthDate Actieplan!F2"],
  ["a telephone on the sheet with lists", typed("Lijsten", "AZ40", "06-12345678"), "privatePhone Lijsten!AZ40"],
  ["an address on a sheet of their own", { ...book, sheets: [...book.sheets, emptySheet("Kladblok", { blocks: [{ at: "C3", content: [["Dorpsstraat 12"]] }] })] }, "homeAddress Kladblok!C3"],
  ["one that is hidden", { ...book, sheets: [...book.sheets, emptySheet("Kladblok", { visibility: "veryHidden", blocks: [{ at: "C3", content: [["casus Jansen"]] }] })] }, "caseWords Kladblok!C3"],
])("%s is found in a file", async (_, some, expected) => {
  expect(await found(await fileOf(some))).toEqual([expected]);
});

test("a comment is looked at, as a note and in a thread", async () => {
  const relationships = (old: string) => old.replace("</Relationships>", '<Relationship Id="c1" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="c2" Type="http://x/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>');
  const parts = directory(await fileOf(book)) ?? [];
  const first = book.sheets.findIndex(({ name }) => name === "Stakeholders") + 1;
  const named = `xl/worksheets/_rels/sheet${first}.xml.rels`;
  expect(parts.some(({ name }) => name === named)).toBe(true);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const file = pack([
    ...parts.map((part) => (part.name === named ? entry(part.name, bytes(relationships(new TextDecoder().decode(unpack(part))))) : part)),
    entry("xl/comments1.xml", bytes('<comments><authors><author>x</author></authors><commentList><comment ref="B7" authorId="0"><text><r><t>BSN 1234</t></r><r><t>56782</t></r></text></comment></commentList></comments>')),
    entry("xl/threadedComments/t1.xml", bytes('<ThreadedComments><threadedComment ref="C8" id="{1}"><text>de ouders van Sem</text></threadedComment></ThreadedComments>')),
  ]);
  expect((await found(file)).sort()).toEqual(["bsn Stakeholders!B7", "caseWords Stakeholders!C8"]);
});

test("what somebody says is nothing of a person stays in sight, with who said it", async () => {
  const wrong = typed("Start", "H30", "casus Jansen");
  const first = await examine({ bytes: await fileOf(wrong), today });
  const finding = first.ok ? first.value.findings.find(({ code }) => code === "caseWords") : undefined;
  const [headings, row] = [keptTables.asides.headings, writeAsides([{ id: finding?.key ?? "", reason: "Jansen is een straat", day: today, who: "Coördinator" }])[0] ?? []];
  const at = { top: keptHeadingRow, left: keptTables.asides.left };
  const marked: Book = { ...wrong, sheets: wrong.sheets.map((sheet) => (!sheet.tables.some(({ name }) => name === metaTables.plan) ? sheet : {
    ...sheet,
    blocks: [...sheet.blocks, { at: cell(at.top, at.left), content: [[...headings], row] }],
    tables: [...sheet.tables, { name: keptTables.asides.name, address: address({ ...at, bottom: at.top + 1, right: at.left + headings.length - 1 }), columns: headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: false }],
  })) };
  expect(await examine({ bytes: await fileOf(marked), today })).toMatchObject({
    ok: true, value: { aside: 0, denied: [{ finding: { code: "caseWords", cell: "H30" }, who: "Coördinator", reason: "Jansen is een straat" }] },
  });
  expect(await found(await fileOf(marked))).toEqual([]);
});
