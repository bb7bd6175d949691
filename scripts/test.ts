/**
 * Types, lint and the tests, beside each other: each uses one processor for most of its time. `--fast` leaves out what opens a browser
 * or a whole workbook; other arguments are for jest. Goes on after a failure, so that one run tells all.
 */
import { spawn } from "node:child_process";

const args = process.argv.slice(2);
const config = args.includes("--fast") ? ["--config", "jest.fast.config.cjs"] : [];
/** Megabytes for what is young: a calculated workbook is more than Node's 16, and then each collection carries it on. Workers take it over. */
const young = "--max-semi-space-size=64";
const steps: Record<string, string[]> = {
  typecheck: ["npm", "run", "--silent", "typecheck"],
  lint: ["npm", "run", "--silent", "lint"],
  tests: ["node", young, "node_modules/jest/bin/jest.js", ...config, ...args.filter((arg) => arg !== "--fast")],
};

/** Runs a step; what it says comes whole, except that of the tests, which comes as it goes. Gives whether it succeeded. */
function run([command = "", ...rest]: string[], isShown: boolean): Promise<boolean> {
  const child = spawn(command, rest, { stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"], shell: process.platform === "win32" });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => child.on("close", (code) => {
    process.stdout.write(Buffer.concat(said));
    resolve(code === 0);
  }));
}

async function main(): Promise<void> {
  const results = await Promise.all(Object.entries(steps).map(async ([name, step]) => ({ name, isGood: await run(step, name === "tests") })));
  const failed = results.filter(({ isGood }) => !isGood).map(({ name }) => name);
  console.log(failed.length === 0 ? "Types, lint and tests are in order." : `Not in order: ${failed.join(", ")}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
