import { configureGlobal } from "fast-check";
import { format } from "node:util";

/**
 * Property tests try the same inputs in every run, so that a suite that was green here is green elsewhere; SEED=random tries others, and
 * what those find becomes a test of its own.
 */
const { SEED = "20260101" } = process.env;
if (SEED !== "random") configureGlobal({ seed: Number(SEED) });

/** What packages print that is not ours to mend: the dots of Fluent's line chart have no key. */
const notOurs = [/unique "key" prop[^]*the render method of `CartesianChart`/];

const printed: string[] = [];
const print = console.error;
console.error = (...told: unknown[]) => {
  const text = format(...told);
  if (notOurs.some((known) => known.test(text))) return;
  printed.push(text);
  print(...told);
};

/** What is printed as an error fails the test: React and jsdom tell of mistakes in no other way. */
afterEach(() => {
  const [first] = printed.splice(0);
  if (first !== undefined) throw new Error(`console.error said: ${first}`);
});
