import { startCheck, validate } from "../../src/domain/checking/validate";
import { median, type Figure } from "./figure";
import { largeWorkbook } from "./largeWorkbook";
import { least, repeat, rounds, spent } from "./processor";

/** Ten thousand rows over all tables. */
const tenThousand = () => largeWorkbook(8000, 1930);

/** A whole check of 10,000 rows, everything having been read. */
export const checkMs: Figure = {
  figure: "check.ms", kind: "time", unit: "ms", goal: 100,
  async measure() {
    const book = tenThousand();
    return least(rounds(8, () => spent(() => validate(book))));
  },
};

/** What has to be looked at again after one measured value was changed in those 10,000 rows. */
export const checkEditMs: Figure = {
  figure: "check.edit.ms", kind: "time", unit: "ms", goal: 5,
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
    return least(rounds(5, () => spent(() => repeat(edits, edit)))) / edits;
  },
};

/**
 * The time for a row among 100,000 measurements, over that among 1,000. As many rows both times, so that both clear up their own garbage,
 * and in turn, so that both meet the same machine.
 */
export const checkGrowth: Figure = {
  figure: "check.growth", kind: "ratio", unit: "times", goal: 1.2,
  async measure() {
    const [few, many] = [1000, 100_000];
    const [small, large] = [largeWorkbook(few), largeWorkbook(many)];
    repeat(200, () => validate(small));
    return median(rounds(3, () => {
      const each = spent(() => repeat(many / few, () => validate(small)));
      return spent(() => validate(large)) / each;
    }));
  },
};
