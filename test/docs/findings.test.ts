import { readFileSync } from "node:fs";
import { document, listed } from "../../scripts/findings";

test("the document lists every finding with its severity and its words, and what reading files says; after a change: npm run findings", () => {
  const text = readFileSync(document.path, "utf8");
  expect(text.slice(text.indexOf(document.from))).toEqual(listed());
});
