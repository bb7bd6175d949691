import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { demonstration, templates } from "../../../src/templates";
import { commonLists } from "../../../src/workbook/lists";
import { allSheets } from "../../../src/workbook/sheets";
import { textsIn } from "../words";
import { hashBytes, hashOf, runsOf } from "./runs";

/** A short hash of every run of eight words of the five published sources; scripts/source-runs makes the file. */
const runs = new Set(readFileSync(join(__dirname, "runs.bin")).toString("hex").match(new RegExp(`.{${2 * hashBytes}}`, "g")));

const taken = (text: string) => runsOf(text).filter((run) => runs.has(hashOf(run)));

const root = join(__dirname, "..", "..", "..");
const read = (folder: string, ext: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith(ext)).map((name) => ({ at: name, text: readFileSync(join(root, folder, name), "utf8") }));

test("the file holds the sources, and a run of theirs would be found", () => {
  expect(runs.size).toBeGreaterThan(20_000);
  // The title of one of them: a name may be said.
  expect(taken("Wat is het Toekomstscenario kind- en gezinsbescherming? Het Toekomstscenario kind- en gezinsbescherming is een initiatief")).not.toEqual([]);
});

test("no text takes eight words in a row from a source: templates, example, lists and sheets", () => {
  const found = textsIn({ templates, demonstration: demonstration(46_023), commonLists, allSheets });
  expect(found.length).toBeGreaterThan(1_000);
  // A source is called by its own name.
  const own = found.filter(({ at }) => !at.endsWith(".source"));
  expect(own.flatMap(({ at, text: { nl } }) => taken(nl).map((run) => `${at}: ${run}`))).toEqual([]);
});

test("nor does a sentence of the pane or a page of the manual", () => {
  const texts = [...read("src/messages/nl", ".ts"), ...read("docs", ".md")];
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.flatMap(({ at, text }) => taken(text).map((run) => `${at}: ${run}`))).toEqual([]);
});
