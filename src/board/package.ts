import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { ChartParts } from "./drawnCharts";

/** The earliest day that a zip can say: a file's bytes must not depend on when it was made. */
const fixedDate = new Date(1980, 0, 1);

/**
 * Puts the drawn charts into the places that a presentation keeps for them, in order, and sets right what the library puts in an order
 * that the file format does not have.
 */
export function withCharts(presentation: Uint8Array, charts: readonly ChartParts[]): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(presentation);
  const places = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).sort((a, b) => numberIn(a) - numberIn(b));
  if (places.length !== charts.length) throw new Error(`${charts.length} charts for ${places.length} places`);
  charts.forEach((chart, i) => {
    const place = places[i]!;
    const relations = place.replace("charts/", "charts/_rels/").concat(".rels");
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(strFromU8(parts[relations] ?? new Uint8Array()))?.[1];
    if (workbook === undefined) throw new Error(`no workbook behind ${place}`);
    parts[place] = chart.xml;
    parts[relations] = strToU8(strFromU8(chart.relations).replace(/Target="[^"]*"/, `Target="../${workbook}"`));
    parts[`ppt/${workbook}`] = chart.workbook;
  });
  edit(parts, "ppt/presentation.xml", (xml) => xml.replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, "$2$1"));
  const files = Object.entries(parts).filter(([path]) => !path.endsWith("/"));
  return zipSync(Object.fromEntries(files.map(([path, data]) => [path, [data, { mtime: fixedDate }]])) as Zippable);
}

function edit(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

function numberIn(path: string): number {
  return Number(/\d+/.exec(path)?.[0]);
}
