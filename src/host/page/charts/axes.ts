import { svg } from "../dom";
import type { PlotBox, Plot } from "./plot";
import type { Scale } from "./scale";
import { label, shorten, textWidth, wrap } from "./text";

export const TICK_SIZE = 11;
const LINE = 13;

/** How category labels are written under standing columns: in lines where they fit, else turned. */
export interface CategoryLayout {
  turned: boolean;
  lines: string[][];
  /** One in so many categories has its label, from the first on. */
  every: number;
  /** Pixels that the labels need beside the plot. */
  depth: number;
}

/**
 * Decides how to write the categories in bands of `band` pixels; lying bars have `room` pixels beside them. Labels that would run into
 * each other are left out evenly, unless the chart says how many (`asked`).
 */
export function layCategories(categories: string[], lying: boolean, band: number, room: number, asked?: number): CategoryLayout {
  if (lying) {
    const rows = band >= 2 * LINE ? 2 : 1;
    const lines = categories.map((category) => wrap(category, room, TICK_SIZE, rows));
    return { turned: false, lines, every: asked ?? Math.ceil(TICK_SIZE / band), depth: widest(lines.flat()) + 8 };
  }
  const every = asked ?? 1;
  const upright = categories.map((category) => wrap(category, band * every - 4, TICK_SIZE, 3));
  const fits = upright.every((lines, index) => index % every !== 0 || lines.every((line) => !line.endsWith("…")));
  if (fits) return { turned: false, lines: upright, every, depth: Math.max(...upright.map((lines) => lines.length), 1) * LINE + 6 };
  const lines = categories.map((category) => [shorten(category, room, TICK_SIZE)]);
  return { turned: true, lines, every: asked ?? Math.ceil(LINE / band), depth: widest(lines.flat()) * 0.71 + 14 };
}

/** The labels of the categories beside the plot. */
export function categoryLabels(plot: Plot, layout: CategoryLayout): SVGElement[] {
  const { box, lying, band } = plot;
  return layout.lines.flatMap((lines, index) => {
    if (index % layout.every !== 0) return [];
    const middle = plot.start(index) + band / 2;
    if (layout.turned) return [label(lines[0] ?? "", middle + 3, box.bottom + 10, { size: TICK_SIZE, anchor: "end", turn: -45 })];
    return lines.map((line, row) =>
      lying
        ? label(line, box.left - 6, middle + (row - (lines.length - 1) / 2) * LINE, { size: TICK_SIZE, anchor: "end" })
        : label(line, middle, box.bottom + 10 + row * LINE, { size: TICK_SIZE }));
  });
}

/** Labels of the value axis and its gridlines. `above`: the labels of lying bars stand over the plot. */
export function valueAxis(plot: Plot, scale: Scale, format: (value: number) => string, gridlines: boolean, above: boolean): SVGElement[] {
  const { box, lying } = plot;
  const every = lying ? Math.max(1, Math.ceil((widest(scale.ticks.map(format)) + 8) / (spacing(plot, scale) || 1))) : 1;
  return scale.ticks.flatMap((tick, index) => {
    const at = plot.at(tick);
    const line = lying ? { x1: at, x2: at, y1: box.top, y2: box.bottom } : { x1: box.left, x2: box.right, y1: at, y2: at };
    const shown = index % every === 0;
    return [
      ...(gridlines ? [svg("line", { ...line, class: "chart-gridline" })] : []),
      ...(!shown ? [] : [lying
        ? label(format(tick), at, above ? box.top - 10 : box.bottom + 10, { size: TICK_SIZE })
        : label(format(tick), box.left - 6, at, { size: TICK_SIZE, anchor: "end" })]),
    ];
  });
}

/** The line that the bars stand on. */
export function baseline(plot: Plot, scale: Scale): SVGElement {
  const at = plot.at(Math.min(Math.max(0, scale.min), scale.max));
  const { box } = plot;
  return svg("line", { ...(plot.lying ? { x1: at, x2: at, y1: box.top, y2: box.bottom } : { x1: box.left, x2: box.right, y1: at, y2: at }), class: "chart-baseline" });
}

function spacing(plot: Plot, scale: Scale): number {
  return Math.abs(plot.at(scale.ticks[1] ?? scale.max) - plot.at(scale.ticks[0] ?? scale.min));
}

/** The widest of these texts, in pixels. */
export function widest(texts: string[], size = TICK_SIZE): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/**
 * Titles of the axes, at the outer edge of what is left of the box; gives the box without them.
 * `above`: the title of lying bars' values stands over the plot, with its axis.
 */
export function axisTitles(box: PlotBox, lying: boolean, above: boolean, category: string, value: string): { box: PlotBox; drawn: SVGElement[] } {
  const [along, beside] = lying ? [value, category] : [category, value];
  const room = along ? 18 : 0;
  const inner = { ...box, top: box.top + (above ? room : 0), bottom: box.bottom - (above ? 0 : room), left: box.left + (beside ? 18 : 0) };
  return {
    box: inner,
    drawn: [
      ...(along ? [label(along, (inner.left + inner.right) / 2, above ? box.top + 8 : box.bottom - 8, { size: TICK_SIZE })] : []),
      ...(beside ? [label(beside, box.left + 8, (inner.top + inner.bottom) / 2, { size: TICK_SIZE, turn: -90 })] : []),
    ],
  };
}
