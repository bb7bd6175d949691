import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wrongs } from "./sharing";

/** What `scripts/wrongs.ts` tries is only tried where it stands in the code: a change there changes the line here too. */
test.each(wrongs.map(({ says, ...wrong }) => [says, wrong] as const))("%s", (_, { file, from, to }) => {
  expect(readFileSync(join(__dirname, "../../src", file), "utf8").split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});
