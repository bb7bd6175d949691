import { writeXlsx } from "hucre";
import { Looks } from "../../src/file/parts/cells";
import { forHucre, writeBook } from "../../src/file/write";
import { median, seconds, type Figure } from "./figure";
import { leidraad } from "./leidraad";

const rounds = 15;

/** Writing the plan to a file, against hucre writing the same cells and rules; both in turn, so that a busy machine slows both. */
export const fileRatio: Figure = {
  figure: "file.ratio", unit: "times hucre", goal: 1.5,
  async measure() {
    const { book } = leidraad();
    const cells = forHucre(book, new Looks());
    const [own, hucre]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      own.push(await seconds(() => writeBook(book)));
      hucre.push(await seconds(() => writeXlsx(cells)));
    }
    return median(own) / median(hucre);
  },
};
