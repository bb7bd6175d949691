import { stat } from "node:fs/promises";

/** Whether two paths name one file that is there, by whatever way they go: another folder, a link, other capitals. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
