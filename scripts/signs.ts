import { writeFile } from "node:fs/promises";
import { say } from "../src/messages";
import { writeBook } from "../src/file/write";
import { demonstrationWithSigns, moreSigns, signs } from "../test/workbook/signs";

/** `scripts/signs.ts FILE.xlsx`: the demonstration with names of which a formula could make something else, for other programs to calculate. */
async function write(path: string): Promise<void> {
  const now = new Date();
  const written = await writeBook(demonstrationWithSigns(Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569, [...moreSigns, ...signs]).book);
  if (!written.ok) throw new Error(say(written.problem, "en"));
  await writeFile(path, written.value);
}

const [, , path] = process.argv;
if (path === undefined) throw new Error("usage: signs.ts FILE.xlsx");
void write(path);
