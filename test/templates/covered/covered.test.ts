import { readFileSync } from "node:fs";
import { join } from "node:path";
import { templates } from "../../../src/templates";
import { commonLists } from "../../../src/workbook/lists";
import { allSheets } from "../../../src/workbook/sheets";
import { textsIn } from "../words";
import { compass } from "./compass";
import { leidraadPage } from "./leidraadPage";
import { leidraadPdf } from "./leidraadPdf";
import { relatives } from "./relatives";
import { youthCare } from "./youthCare";

/** The items of each source with the template that follows it. */
const sources = { leidraadPage: ["leidraad", leidraadPage], leidraadPdf: ["leidraad", leidraadPdf], relatives: ["naasten", relatives], youthCare: ["jeugdzorgPlus", youthCare], compass: ["kompas", compass] } as const;
const all = Object.values(sources).flatMap(([, items]) => items);

/** What somebody reads in Dutch in workbooks of a template, each piece of content that belongs together on one line. */
function readIn(id: string): string[] {
  const texts = (part: unknown): string => textsIn(part).map(({ text }) => text.nl).join(" ");
  const { steps, workshops = [], rows, examples, ...rest } = templates[id]!;
  const sheets = allSheets.map(({ name, purpose, table }) => texts({ name, purpose, columns: table?.columns.map(({ heading, explain }) => ({ heading, explain })), top: table?.top }));
  const minutes = (one: { name: { nl: string }; minutes?: number }) => `${one.name.nl} ${one.minutes} minuten`;
  const scripts = workshops.map((one) => [minutes(one), ...one.parts.map(minutes)].join(" "));
  return [...steps.map(texts), ...workshops.map(texts), ...scripts, ...Object.values(rows).map(texts), ...Object.values(examples).map(texts), texts(rest), texts(commonLists), ...Object.values(commonLists).map(texts), ...sheets, ...drawn];
}

/** Words that a sheet draws above its table. */
const drawn = ["agreements", "governance"].map((sheet) => readFileSync(join(__dirname, "..", "..", "..", "src", "workbook", "sheets", `${sheet}.ts`), "utf8").replace(/\s+/g, " "));

describe.each(Object.entries(sources))("of %s", (_, [template, items]) => {
  const read = readIn(template);

  test.each(items.filter(({ words }) => words).map(({ id, what, words }) => [id, what, [words!].flat()] as const))("%s is there: %s", (__, ___, words) => {
    expect(words.filter((one) => !read.some((text) => one.test(text)))).toEqual([]);
  });
});

test("words that are nowhere are not found, so that an item that goes is missed", () => {
  const read = readIn("kompas");
  expect(read.some((text) => /Wie regelt wat van iedereen is/i.test(text))).toBe(false);
  expect(read.some((text) => /GGD om cijfers van je regio/i.test(text))).toBe(false);
});

test("the Kompas has its twenty-four indicators at least, and five, nine and eight actions to its goals", () => {
  const { examples, lists } = templates.kompas!;
  expect(examples.indicators!.length).toBeGreaterThanOrEqual(24);
  expect(lists.goal.map(({ text }) => examples.actions!.filter(({ goal }) => goal === text || (goal as { nl: string }).nl === text.nl).length)).toEqual([5, 9, 8]);
});

test("every item of the sources has an id of its own, and at least 95 of 100 are there", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.length).toBe(299);
  expect(all.filter(({ words }) => words).length / all.length).toBeGreaterThanOrEqual(0.95);
});

test("what was left out stands in the document for domain experts, with the reason", () => {
  const document = readFileSync(join(__dirname, "..", "..", "..", "docs", "inhoud.md"), "utf8");
  const told = all.filter(({ id }) => new RegExp(`\\| ${id} \\|[^|]+\\|[^|]{20,}\\|`).test(document)).map(({ id }) => id);
  expect(told).toEqual(all.filter(({ words }) => !words).map(({ id }) => id));
});
