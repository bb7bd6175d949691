import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCollect } from "../../src/cli/runCollect";
import { writeBook } from "../../src/file/write";
import { planOf } from "../workbook/network";
import { withoutPages } from "../workbook/withoutPages";
import { must } from "./sharedWorld";
import type { Figure } from "./figure";

/** Networks after which is looked what is still in memory: the first time is what the last is held against. */
const [few, many] = [100, 1000];

/** Workbooks of so many networks: one that was made, each time with another id. */
async function networks(folder: string): Promise<void> {
  const { book, meta } = planOf("empty", { examples: false, sheets: [] });
  const parts = unzipSync(must(await writeBook(withoutPages(book))));
  const about = Object.keys(parts).filter((part) => strFromU8(parts[part] ?? new Uint8Array()).includes(meta.planId));
  if (about.length === 0) throw new Error("the workbook does not say which plan it is");
  for (let i = 1; i <= many; i++) {
    const own = Object.fromEntries(about.map((part) => [part, strToU8(strFromU8(parts[part] ?? new Uint8Array()).replaceAll(meta.planId, `n${i}x`))]));
    await writeFile(join(folder, `${String(i).padStart(4, "0")}.xlsx`), zipSync({ ...parts, ...own }, { level: 0 }));
  }
  // What cannot be read is said at once: the moment to look.
  for (const at of [few, many]) await writeFile(join(folder, `${String(at).padStart(4, "0")}-.xlsx`), "no workbook");
}

/** What lives in memory once everything that nobody needs is gone, in bytes. */
function living(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

async function grown(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "netwerkplan-"));
  try {
    await networks(folder);
    const found: number[] = [];
    await runCollect([folder, "--out", join(folder, "out")], { log: () => undefined, error: () => { found.push(living()); } });
    const [first = NaN, last = NaN] = found;
    if (found.length !== 2) throw new Error(`${found.length - 2} workbooks could not be read`);
    return last / first;
  } finally {
    await rm(folder, { recursive: true });
  }
}

let measured: Promise<number> | undefined;

/** What is in memory after a thousand networks were collected, against a hundred. Bytes that live do not differ from time to time, so it is measured once. */
export const collectGrowth: Figure = { figure: "collect.growth", kind: "ratio", unit: "times", goal: 1.1, measure: () => (measured ??= grown()) };
