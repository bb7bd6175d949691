import { writeXlsx } from "hucre";
import { writeBook } from "../../src/file/write";
import { address, area, cell } from "../../src/workbook/address";
import type { Book } from "../../src/workbook/types";
import { median, type Figure } from "./figure";
import { leidraad } from "./leidraad";
import { spentOver } from "./processor";
import { withHucre } from "./withHucre";

const rounds = 3;

/** Writing the plan to a file, against hucre writing the same cells and rules, without our named styles, links, print set-up and charts; in turn. */
export const fileRatio: Figure = {
  figure: "file.ratio", kind: "ratio", unit: "times hucre", goal: 1.0,
  async measure() {
    const { book } = leidraad();
    const same = withHucre(book);
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const own = await spentOver(() => writeBook(book));
      ratios.push(own / await spentOver(() => writeXlsx(same)));
    }
    return median(ratios);
  },
};

/** A plan with so many rows in its action plan. */
function long(rows: number): Book {
  const { book } = leidraad();
  const sheets = book.sheets.map((sheet) => {
    const table = sheet.tables.find(({ name }) => name === "tblActieplan");
    if (!table) return sheet;
    const { top, left, right } = area(table.address);
    const content = Array.from({ length: rows }, (_, r) => table.columns.map(({ formula }, c) => (formula ? { formula } : c % 3 === 2 ? 46_000 + r : `Werkwijze ${r} vastleggen met partij ${c}`)));
    return {
      ...sheet, tables: [{ ...table, address: address({ top, left, right, bottom: top + rows }) }],
      blocks: [...sheet.blocks, { at: cell(top + 1, left), content }],
    };
  });
  return { ...book, sheets };
}

/** The time for a row among 100,000 that are written, over that among 10,000; as many rows both times, and in turn. */
export const fileGrowth: Figure = {
  figure: "file.growth", kind: "ratio", unit: "times", goal: 1.1,
  async measure() {
    const [few, many] = [long(10_000), long(100_000)];
    await writeBook(few);
    const each = await spentOver(async () => { for (let i = 0; i < 10; i++) await writeBook(few); });
    return await spentOver(() => writeBook(many)) / each;
  },
};
