/** `npm run --silent bench [-- --only name]`: one line of JSON for each figure. Exit code 1 where one cannot be measured. */
import { parseArgs } from "node:util";
import { checkEditMs, checkGrowth, checkMs } from "./check";
import { checkEditRequests, checkRequests } from "./checkRequests";
import type { Figure } from "./figure";
import { fileRatio } from "./fileRatio";
import { figuresGrowth, figuresMs } from "./figures";
import { generateBytes } from "./generateBytes";
import { generateRequests } from "./generateRequests";
import { generateSeconds } from "./generateSeconds";
import { hostReady } from "./hostReady";
import { paneGzip } from "./paneGzip";
import { quarterBytes, quarterRequests } from "./quarterOpening";

const figures: Figure[] = [
  generateRequests, generateBytes, generateSeconds, fileRatio, paneGzip, hostReady, checkRequests, checkEditRequests, checkMs, checkEditMs, checkGrowth,
  quarterRequests, quarterBytes, figuresMs, figuresGrowth,
];

async function main(): Promise<void> {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  const wanted = figures.filter(({ figure }) => only === undefined || figure === only);
  if (wanted.length === 0) throw new Error(`no figure ${only}; there are ${figures.map(({ figure }) => figure).join(", ")}`);
  for (const { figure, unit, goal, measure } of wanted) {
    const value = Number((await measure()).toFixed(2));
    console.log(JSON.stringify({ figure, value, unit, goal }));
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
