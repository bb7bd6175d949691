import { startCheck, validate } from "../../src/domain/validate";
import type { Figure } from "./figure";
import { largeWorkbook } from "./largeWorkbook";

/** The least of several rounds, in milliseconds of the processor: on a busy machine the clock measures its other work. */
function fastest(work: () => void, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Ten thousand rows over all tables. */
const tenThousand = () => largeWorkbook(8000, 1930);

/** A whole check of 10,000 rows, everything having been read. */
export const checkMs: Figure = {
  figure: "check.ms", unit: "ms", goal: 100,
  async measure() {
    const book = tenThousand();
    return fastest(() => validate(book), 25);
  },
};

/** What has to be looked at again after one measured value was changed in those 10,000 rows. */
export const checkEditMs: Figure = {
  figure: "check.edit.ms", unit: "ms", goal: 5,
  async measure() {
    const book = tenThousand();
    const check = startCheck(book);
    const table = book.tables.find(({ key }) => key === "measurements");
    const place = table?.columns.findIndex(({ id }) => id === "value") ?? -1;
    const edits = 50;
    let value = 0;
    const edit = () => {
      const row = table?.rows[(value++ * 131) % table.rows.length];
      if (row) check.change([{ table: "measurements", row: { ...row, values: row.values.with(place, value) } }]);
    };
    return fastest(() => { for (let i = 0; i < edits; i++) edit(); }, 25) / edits;
  },
};

/** The time for a row among 100,000 measurements, over that among 1,000. */
export const checkGrowth: Figure = {
  figure: "check.growth", unit: "times", goal: 1.2,
  async measure() {
    const [few, many] = [1000, 100_000];
    const [small, large] = [largeWorkbook(few), largeWorkbook(many)];
    const each = fastest(() => validate(small), 400) / few;
    return fastest(() => validate(large), 12) / many / each;
  },
};
