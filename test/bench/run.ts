/**
 * `npm run --silent bench [-- OPTIONS]`: one line of JSON for each figure, with its goal, how far the measurements lie apart, and `missed` where the
 * goal is missed by more than that.
 *   --only NAME         this figure alone
 *   --kind KIND,KIND    the figures of these kinds: count, ratio, time
 *   --reached           what has been reached counts where the goal is still out of reach: only a step back is an error
 *   --tested            leaves out what a test that was just run holds to the same goal
 *   --compare FILE      each line also says what the figure was in these earlier lines
 * Exit code: 0 all is as good as it should be, 1 a figure is missed or cannot be measured.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measured, misses, type Figure } from "./figure";
import { figures } from "./all";

/** A line that was printed before. */
interface Line { figure: string; value: number }

async function main(): Promise<boolean> {
  const { only, kind, reached, tested, compare } = parseArgs({
    options: { only: { type: "string" }, kind: { type: "string" }, reached: { type: "boolean" }, tested: { type: "boolean" }, compare: { type: "string" } },
  }).values;
  const kinds = kind?.split(",");
  const wanted = figures.filter((one) => (only === undefined || one.figure === only) && (kinds?.includes(one.kind) ?? true) && !(tested && isHeld(one)));
  if (wanted.length === 0) throw new Error(`no such figure; there are ${figures.map(({ figure }) => figure).join(", ")}`);
  const before = compare === undefined ? new Map<string, number>() : linesOf(await readFile(compare, "utf8"));
  console.log(JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model ?? "?"}`, node: process.version, load: round(loadavg()[0] ?? 0) }));
  let good = true;
  for (const one of wanted) good = await report(one, reached ?? false, before.get(one.figure)) && good;
  return good;
}

/** Whether a test holds the figure to its goal, and is there. */
function isHeld({ heldBy }: Figure): boolean {
  return heldBy !== undefined && existsSync(join(__dirname, "..", heldBy));
}

/** Measures a figure and prints its line. Gives whether it is as good as it should be. */
async function report(one: Figure, held: boolean, was: number | undefined): Promise<boolean> {
  const { figure, unit, goal, reached } = one;
  try {
    const found = await measured(one);
    const missed = misses(one, found, goal);
    console.log(JSON.stringify({
      figure, value: round(found.value), unit, goal, spread: round(found.spread), ...(missed ? { missed } : {}), ...(reached === undefined ? {} : { reached }),
      ...(was === undefined ? {} : { was, change: `${round((found.value / was - 1) * 100)} %` }),
    }));
    return held && reached !== undefined ? !misses(one, found, reached) : !missed;
  } catch (error) {
    console.log(JSON.stringify({ figure, unit, goal, failed: error instanceof Error ? error.message : String(error) }));
    return false;
  }
}

function linesOf(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line.includes('"value"')).map((line) => JSON.parse(line) as Line);
  return new Map(lines.map(({ figure, value }) => [figure, value]));
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

main().then((good) => { process.exitCode = good ? 0 : 1; }, (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
