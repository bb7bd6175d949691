import type { Steps } from "../domain/steps";
import { Refused } from "./refused";

export { finish, stepOf, type Steps } from "../domain/steps";

/** Milliseconds that a slice may take: a page that is busy for longer than 50 feels stuck (web.dev, "Optimize long tasks"). */
const slice = 20;

/** Milliseconds that reading one file may take in all. A workbook of 100,000 measurements takes a few seconds on a slow machine. */
const patience = 30_000;

// Taken now: what counts is that the page gets its turn, whatever a test does to its clock later.
const afterwards = globalThis.setTimeout;

/**
 * Does the work in slices, and lets everything else have its turn between them. Only time at work counts, for a page in the background
 * gets few turns. Throws `Refused` where the work takes too long.
 */
export async function inSlices<T>(steps: Steps<T>, most = patience): Promise<T> {
  let spent = 0;
  for (;;) {
    const from = performance.now();
    for (let now = from; now - from < slice; now = performance.now()) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    spent += performance.now() - from;
    if (spent > most) throw new Refused({ code: "fileTooDemanding", details: {} });
    await new Promise((resolve) => { afterwards(resolve, 0); });
  }
}
