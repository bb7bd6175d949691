import { svg } from "../dom";
import type { Chart } from "../../../workbook/types";
import type { Points } from "./data";
import { diamond, lineWidth } from "./marks";
import type { PlotBox } from "./plot";
import { label, shorten, textWidth } from "./text";

const SIZE = 11;
const ROW = 18;
const SWATCH = 12;
const BETWEEN = 16;

/** Draws the names of the series on their side of the box; gives the box that is left. A series without fill is not named. */
export function legend(box: PlotBox, series: Points[], kind: Chart["kind"], place: Chart["legend"]): { box: PlotBox; drawn: SVGElement[] } {
  const named = series.filter((one) => !one.invisible);
  if (place === "none" || named.length === 0) return { box, drawn: [] };
  if (place === "right") {
    const width = Math.min(Math.max(...named.map(entryWidth)), (box.right - box.left) / 3);
    const left = box.right - width + 4;
    const top = (box.top + box.bottom - named.length * ROW) / 2 + ROW / 2;
    return { box: { ...box, right: box.right - width - 8 }, drawn: named.flatMap((one, index) => entry(one, kind, left, top + index * ROW, width)) };
  }
  const rows = inRows(named, box.right - box.left);
  const height = rows.length * ROW + 4;
  const top = (place === "top" ? box.top : box.bottom - height) + ROW / 2 + 2;
  const drawn = rows.flatMap((row, index) => {
    let left = (box.left + box.right - row.reduce((sum, one) => sum + entryWidth(one), 0) + BETWEEN) / 2;
    return row.flatMap((one) => {
      const made = entry(one, kind, left, top + index * ROW, box.right - left);
      left += entryWidth(one);
      return made;
    });
  });
  return { box: place === "top" ? { ...box, top: box.top + height } : { ...box, bottom: box.bottom - height }, drawn };
}

function inRows(series: Points[], width: number): Points[][] {
  const rows: Points[][] = [[]];
  let used = 0;
  for (const one of series) {
    if (used > 0 && used + entryWidth(one) > width) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1]?.push(one);
    used += entryWidth(one);
  }
  return rows;
}

function entryWidth(series: Points): number {
  return SWATCH + 6 + textWidth(series.name, SIZE) + BETWEEN;
}

function entry(series: Points, kind: Chart["kind"], left: number, middle: number, width: number): SVGElement[] {
  return [swatch(series, kind, left, middle), label(shorten(series.name, width - SWATCH - 6, SIZE), left + SWATCH + 6, middle, { size: SIZE, anchor: "start" })];
}

function swatch(series: Points, kind: Chart["kind"], left: number, middle: number): SVGElement {
  const { color, dashed, thin } = series;
  if (series.as === "points") return diamond(left + SWATCH / 2, middle, color);
  if (kind === "line" || series.as === "line") {
    return svg("line", { x1: left, x2: left + SWATCH + 2, y1: middle, y2: middle, stroke: color, "stroke-width": lineWidth(thin), "stroke-dasharray": dashed ? "4 3" : undefined });
  }
  return svg("rect", { x: left, y: middle - SWATCH / 2 + 1, width: SWATCH - 2, height: SWATCH - 2, fill: color });
}
