import { Budget, type ReadBudget } from "./budget";
import { encodingOf } from "./prolog";
import { Refused } from "./refused";
import { DocumentType, Scanner, type Listener } from "./scan";
import type { Steps } from "./steps";
import { Tree, children, type Element } from "./xml";
import { unpacked, type ZipEntry } from "./zip";

/** The relationships of a part: by id, the path of the part that each leads to and what it is ("table", "drawing", "chart"…). */
export type Relations = ReadonlyMap<string, { path: string; kind: string }>;

/**
 * The parts of a workbook that has passed the guard, each unpacked when it is asked for and held against its size and checksum then.
 * What is read out of them counts against one budget.
 */
export class Package {
  readonly budget: Budget;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly opened = new Set<string>();

  constructor(entries: readonly ZipEntry[], room?: ReadBudget) {
    this.budget = new Budget(room);
    // Names of parts differ in more than case (ECMA-376 part 2), and some programs write them otherwise than they refer to them.
    this.entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** Tells a listener what is in a part. Throws `Refused` where the part is not what it says, and where it is asked for twice: no two sheets share one. */
  *scan(path: string, listener: Listener): Steps<void> {
    const entry = this.entries.get(keyOf(path));
    if (!entry || this.opened.has(keyOf(path))) throw new Refused({ code: "fileSuspicious", details: { part: path } });
    this.opened.add(keyOf(path));
    const scanner = new Scanner(listener);
    let decoder: TextDecoder | undefined;
    try {
      for (const piece of unpacked(entry)) {
        decoder ??= new TextDecoder(encodingOf(piece));
        scanner.push(decoder.decode(piece, { stream: true }));
        yield;
      }
      scanner.push(decoder?.decode() ?? "");
      scanner.end();
    } catch (error) {
      if (error instanceof DocumentType || error instanceof RangeError) throw new Refused({ code: "fileSuspicious", details: { part: entry.name } });
      throw error;
    }
  }

  /** A whole part as elements; undefined where the package does not have it. */
  *tree(path: string): Steps<Element | undefined> {
    if (!this.has(path)) return undefined;
    const tree = new Tree(this.budget);
    yield* this.scan(path, tree);
    return tree.whole;
  }

  /** The relationships of the part at that path ("" for the package itself); those that leave the package are left out. */
  *relations(path: string): Steps<Relations> {
    const slash = path.lastIndexOf("/") + 1;
    const root = yield* this.tree(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return new Map(children(root, "Relationship").filter((one) => one.attributes.get("TargetMode") !== "External").map((one) => [
      one.attributes.get("Id") ?? "",
      { path: resolve(path.slice(0, slash), one.attributes.get("Target") ?? ""), kind: (one.attributes.get("Type") ?? "").replace(/.*\//, "") },
    ]));
  }
}

/** The path of the first related part of that kind. */
export function related(of: Relations, kind: string): string | undefined {
  return [...of.values()].find((one) => one.kind === kind)?.path;
}

function keyOf(path: string): string {
  return path.replaceAll("\\", "/").toLowerCase();
}

function resolve(folder: string, target: string): string {
  const given = target.replaceAll("\\", "/");
  const steps = given.startsWith("/") ? [] : folder.split("/");
  const path: string[] = [];
  for (const step of [...steps, ...given.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
