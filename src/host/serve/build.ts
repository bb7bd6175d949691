import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Written after a build that succeeded; its age tells whether the source has changed since. */
const STAMP = join("dist-host", ".built");
const LOCK = join("node_modules", ".cache", "netwerkplan-build");
const SOURCES = ["src", "assets", "scripts/build", "manifest.xml", "package.json"];

/**
 * Builds the pane and the host's page where `dist` or `dist-host` is missing or older than the source.
 * Two servers that start together build once: the second waits for the first.
 * @param root folder of the project
 * @returns the compiler's complaints, or nothing when all is well
 */
export async function buildWhenStale(root: string): Promise<string | undefined> {
  const lock = join(root, LOCK);
  while (isFresh(root) === false) {
    if (take(lock)) {
      try {
        return await build(root);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}

function isFresh(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, "dist"))) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** When the youngest file at or below this path was changed, in milliseconds; 0 where there is none. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Takes the lock, also from a builder that died without giving it back. */
function take(lock: string): boolean {
  const owner = join(lock, "pid");
  try {
    mkdirSync(join(lock, ".."), { recursive: true });
    mkdirSync(lock);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch {
    const builder = read(owner);
    if (builder !== undefined && !isRunning(Number(builder))) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** A file's text; undefined where it is not there, or was taken away by whoever has just finished. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function build(root: string): Promise<string | undefined> {
  const started = new Date();
  const { code, output } = await run(process.execPath, ["--import", "tsx", join("scripts", "build.ts")], root);
  if (code !== 0) return output;
  const stamp = join(root, STAMP);
  writeFileSync(stamp, "");
  // The moment of starting: what was changed while building counts as newer.
  utimesSync(stamp, started, started);
  return undefined;
}

function run(command: string, options: string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
