import { figures } from "../../src/domain/indicators/figures";
import { toNetwork } from "../../src/domain/toNetwork";
import { median, type Figure } from "./figure";
import { largeWorkbook } from "./largeWorkbook";
import { least, repeat, rounds, spent } from "./processor";

const [few, many] = [10_000, 100_000];
const networkWith = (measurements: number) => toNetwork(largeWorkbook(measurements));

/** Every figure of fifty indicators over eight quarters, from 100,000 measurements of 250 organisations; the records having been read. */
export const figuresMs: Figure = {
  figure: "figures.ms", kind: "time", unit: "ms", goal: 150,
  async measure() {
    const network = networkWith(many);
    return least(rounds(5, () => spent(() => figures(network))));
  },
};

/** The time for a measurement among 100,000, over that among 10,000; as many of them both times, and in turn, as `check.growth` does. */
export const figuresGrowth: Figure = {
  figure: "figures.growth", kind: "ratio", unit: "times", goal: 1.2,
  async measure() {
    const [small, large] = [networkWith(few), networkWith(many)];
    repeat(10, () => figures(small));
    return median(rounds(3, () => {
      const each = spent(() => repeat(many / few, () => figures(small)));
      return spent(() => figures(large)) / each;
    }));
  },
};
