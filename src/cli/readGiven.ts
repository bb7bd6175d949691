import { open } from "node:fs/promises";
import { failure, success, type Outcome } from "../domain/outcome";
import { tooLarge } from "../file/guard";

/** The bytes of a workbook that somebody named, whose size is looked at before anything of it is read; undefined where there is no such file. */
export async function readGiven(path: string): Promise<Outcome<Uint8Array> | undefined> {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const about = await file.stat();
    if (!about.isFile()) return failure("fileUnreadable");
    const problem = tooLarge(about.size);
    return problem ? { ok: false, problem } : success(await file.readFile());
  } finally {
    await file.close();
  }
}
