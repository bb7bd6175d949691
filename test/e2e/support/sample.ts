import { writeBook } from "../../../src/file/write";
import { sample } from "./book";
import { openFile, type HostPage } from "./page";

/** Opens the small workbook that the tests of the grid change, from a file, as a person does. */
export async function openSample(page: HostPage): Promise<void> {
  const file = await writeBook(sample);
  if (!file.ok) throw new Error(file.problem.code);
  await openFile(page, "plan.xlsx", file.value);
}
