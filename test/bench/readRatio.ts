import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readTables } from "../../src/file/readTables";
import { writeBook } from "../../src/file/write";
import { say } from "../../src/messages";
import { area, address } from "../../src/workbook/address";
import { median, type Figure } from "./figure";
import { leidraad } from "./leidraad";
import { spentOver } from "./processor";

/** Workbooks that came back, and rows of the action plan in each. */
const [files, rows] = [50, 500];
const rounds = 1;

/** A workbook that a partner sent back: ours, with its action plan filled. */
async function returned(): Promise<Uint8Array> {
  const { book } = leidraad();
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === "tblActieplan");
    if (!table) return sheet;
    const { top, left, right } = area(table.address);
    const whole = { top, left, right, bottom: top + rows };
    const content = Array.from({ length: rows }, (_, r) => table.columns.map(({ formula }, c) => (formula ? { formula } : c % 3 === 2 ? 46_000 + r : `Werkwijze ${r} vastleggen met partij ${c}`)));
    return { ...sheet, tables: [{ ...table, address: address(whole) }], blocks: [...sheet.blocks, { at: address({ top: top + 1, left, bottom: top + 1, right: left }), content }] };
  });
  const written = await writeBook({ ...book, sheets });
  if (!written.ok) throw new Error(say(written.problem, "en"));
  return written.value;
}

/** The parts that have to be looked at: those of the workbook, its tables, and the sheets that have tables of data or metadata. */
function neededParts(file: Uint8Array): Set<string> {
  const all = unzipSync(file);
  const withTable = Object.keys(all).filter((name) => /worksheets\/_rels\//.test(name) && new TextDecoder().decode(all[name]).includes("/table"));
  const sheets = withTable.map((name) => name.replace("_rels/", "").replace(".rels", ""));
  return new Set([...Object.keys(all).filter((name) => /^xl\/(?:workbook|styles|sharedStrings)\.xml$|\.rels$|^xl\/tables\//.test(name)), ...sheets]);
}

/** Only unzips those parts and sends them through a parser that builds nothing. */
export function bare(file: Uint8Array, needed: ReadonlySet<string>): void {
  for (const data of Object.values(unzipSync(file, { filter: ({ name }) => needed.has(name) }))) {
    const parser = new SaxesParser();
    parser.write(new TextDecoder().decode(data)).close();
  }
}

/** Reading fifty workbooks of five hundred rows in slices, against only unzipping and parsing what is needed of them; in turn. */
export const readRatio: Figure = {
  figure: "read.ratio", kind: "ratio", unit: "times unzip and parse", goal: 1.5,
  async measure() {
    const file = await returned();
    const needed = neededParts(file);
    const read = async () => { const tables = await readTables(file); if (!tables.ok) throw new Error(say(tables.problem, "en")); };
    for (let i = 0; i < 5; i++) { await read(); bare(file, needed); }
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const own = await spentOver(async () => { for (let i = 0; i < files; i++) await read(); });
      ratios.push(own / await spentOver(() => { for (let i = 0; i < files; i++) bare(file, needed); return Promise.resolve(); }));
    }
    return median(ratios);
  },
};
