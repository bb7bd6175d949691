import fc from "fast-check";
import { readBook } from "../../src/file/read";
import { writeBook } from "../../src/file/write";
import { comparable } from "../../src/workbook/comparable";
import type { Book } from "../../src/workbook/types";
import { bookOf, emptySheet, richBook } from "./books";
import { randomBook } from "./randomBook";

/** The book as it comes back from a file. */
async function carried(book: Book): Promise<Book> {
  const written = await writeBook(book);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const read = await readBook(written.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

test("a file gives back the book that it was written from", async () => {
  expect(comparable(await carried(richBook))).toEqual(comparable(richBook));
});

test("what comes back is written to the same bytes once more", async () => {
  const once = await writeBook(await carried(richBook));
  const twice = await writeBook(await carried(await carried(richBook)));
  expect(twice).toEqual(once);
});

test("the same book gives the same bytes", async () => {
  expect(await writeBook(structuredClone(richBook))).toEqual(await writeBook(richBook));
});

test("any book comes back as it was", async () => {
  await fc.assert(fc.asyncProperty(randomBook, async (book) => {
    expect(comparable(await carried(book))).toEqual(comparable(book));
  }), { numRuns: 60 });
});

test.each([
  "=1+1", "+31 6 12345678", "-5", "@iemand", "'aanhaling", "#N/A", "#REF!", "TRUE", "0012", "1e5", "_x0041_", "_x005F_x0041_", "<b>&amp;",
  "😀", "👩‍👩‍👧", "שלום עולם", "  spaties  ", "tab\tin", "een\ntwee\r\ndrie", "\n", " ", "x".repeat(300), "e\u0301", "\u00a0", "__proto__",
])("the text %j stays that text", async (text) => {
  const read = await carried(bookOf([emptySheet("Blad", { blocks: [{ at: "B2", content: [[text]] }] })]));
  expect(read.sheets[0]?.blocks).toEqual([{ at: "B2", content: [[text]] }]);
});
