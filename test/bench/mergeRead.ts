import { unzipSync } from "fflate";
import { readReturned } from "../../src/file/readReturned";
import { writeBook } from "../../src/file/write";
import { median, type Figure } from "./figure";
import { spentOver } from "./processor";
import { bare } from "./readRatio";
import { must, largeCopy } from "./sharedWorld";

const files = 20;

/** The parts that a file that may have lost its tables has to be looked for in: every sheet, the texts, the looks, and what leads to them. */
function neededParts(file: Uint8Array): Set<string> {
  return new Set(Object.keys(unzipSync(file)).filter((name) => /^xl\/(?:workbook|styles|sharedStrings)\.xml$|\.rels$|^xl\/(?:tables|worksheets)\//.test(name)));
}

/** Reading copies of five hundred rows in slices, against only unzipping and parsing the same parts of them; in turn. */
export const mergeReadRatio: Figure = {
  figure: "merge.read.ratio", kind: "ratio", unit: "times unzip and parse", goal: 1.5, reached: 2.2,
  async measure() {
    const file = must(await writeBook(await largeCopy()));
    const needed = neededParts(file);
    const read = async () => { must(await readReturned(file)); };
    for (let i = 0; i < 5; i++) { await read(); bare(file, needed); }
    const ratios: number[] = [];
    for (let round = 0; round < 3; round++) {
      const own = await spentOver(async () => { for (let i = 0; i < files; i++) await read(); });
      ratios.push(own / await spentOver(() => { for (let i = 0; i < files; i++) bare(file, needed); return Promise.resolve(); }));
    }
    return median(ratios);
  },
};
