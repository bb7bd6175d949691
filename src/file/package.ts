import type { Parts } from "./guard";
import { children, parse, type Element } from "./xml";

/** The relationships of a part: by id, the path of the part that each leads to and what it is ("table", "drawing", "chart"…). */
export type Relations = ReadonlyMap<string, { path: string; kind: string }>;

/** A part's text; undefined where the package does not have it. */
export function text(parts: Parts, path: string): string | undefined {
  const data = parts.get(path);
  return data && new TextDecoder().decode(data);
}

/** The relationships of the part at that path ("" for the package itself); those that leave the package are left out. */
export function relations(parts: Parts, path: string): Relations {
  const slash = path.lastIndexOf("/") + 1;
  const xml = text(parts, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (xml === undefined) return new Map();
  return new Map(children(parse(xml), "Relationship").filter((one) => one.attributes.get("TargetMode") !== "External").map((one) => [
    one.attributes.get("Id") ?? "",
    { path: resolve(path.slice(0, slash), one.attributes.get("Target") ?? ""), kind: (one.attributes.get("Type") ?? "").replace(/.*\//, "") },
  ]));
}

/** The path of the first related part of that kind. */
export function related(of: Relations, kind: string): string | undefined {
  return [...of.values()].find((one) => one.kind === kind)?.path;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/");
  const path: string[] = [];
  for (const step of [...steps, ...target.split("/")]) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Everything of a sheet's part but its cells, which are by far the most of it. */
export function withoutCells(xml: string): Element {
  const start = /<(\w+:)?sheetData\b[^>]*>/.exec(xml);
  if (!start || start[0].endsWith("/>")) return parse(xml);
  const end = `</${start[1] ?? ""}sheetData>`;
  return parse(xml.slice(0, start.index) + xml.slice(xml.lastIndexOf(end) + end.length));
}
