import { writeBook } from "../../../src/file/write";
import type { Book } from "../../../src/workbook/types";
import { sample } from "./book";
import { openFile, type HostPage } from "./page";

/** Opens the small workbook that the tests of the grid change, from a file, as a person does. */
export function openSample(page: HostPage): Promise<void> {
  return openBook(page, sample);
}

/** Opens a workbook from a file, as a person does. Another name than that of the file before tells when it is open. */
export async function openBook(page: HostPage, book: Book, name = "plan.xlsx"): Promise<void> {
  const file = await writeBook(book);
  if (!file.ok) throw new Error(file.problem.code);
  await openFile(page, name, file.value);
}
