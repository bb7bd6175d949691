import { rename, rm, writeFile } from "node:fs/promises";
import { randomId } from "../domain/id";
import { failure, success, type Outcome } from "../domain/outcome";

/** Writes a whole file or none: beside its place first, then into it. What stood there stays where writing fails. */
export async function save(path: string, bytes: Uint8Array): Promise<Outcome<string>> {
  const beside = `${path}.${randomId()}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return success(path);
  } catch {
    await rm(beside, { force: true });
    return failure("fileNotWritten", { path });
  }
}
