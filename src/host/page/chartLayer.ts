import { area } from "../../workbook/address";
import type { Chart } from "../../workbook/types";
import { chartData, type Read } from "./charts/data";
import { drawChart, type FormatNumber } from "./charts/draw";
import { element } from "./dom";
import type { Box, Geometry } from "./geometry";

interface Shown {
  frame: HTMLElement;
  /** What is drawn in it, to draw again only when that has changed. */
  drawn: string;
}

/** The charts of the sheet in front, in a layer over the grid that scrolls along. The grid has no charts of its own. */
export class ChartLayer {
  private charts: Chart[] = [];
  private read: Read = () => [];
  private shown = new Map<string, Shown>();

  constructor(private readonly layer: HTMLElement, private readonly format: FormatNumber) {}

  /** Takes the charts of the sheet that is in front; `read` gives its cells. */
  show(charts: Chart[], read: Read): void {
    this.charts = charts;
    this.read = read;
  }

  /** Puts the charts where they belong now, with the values of now. */
  place({ scrolling, boxOf }: Geometry): void {
    Object.assign(this.layer.style, { left: `${scrolling.left}px`, top: `${scrolling.top}px` });
    const kept = new Map<string, Shown>();
    for (const chart of this.charts) {
      const box = boxOf(area(chart.address));
      kept.set(chart.name, this.placeOne(chart, { ...box, left: box.left - scrolling.left, top: box.top - scrolling.top }));
    }
    for (const [name, { frame }] of this.shown) if (!kept.has(name)) frame.remove();
    this.shown = kept;
  }

  close(): void {
    this.layer.replaceChildren();
  }

  private placeOne(chart: Chart, { left, top, width, height }: Box): Shown {
    const { frame, drawn } = this.shown.get(chart.name) ?? { frame: element("div", { class: "chart" }), drawn: "" };
    if (!frame.isConnected) this.layer.append(frame);
    // What has no axis of values has no edge either: without figures there is nothing to see.
    frame.classList.toggle("plain", chart.value.quiet === true);
    Object.assign(frame.style, { transform: `translate(${left}px, ${top}px)`, width: `${width}px`, height: `${height}px` });
    const wanted = JSON.stringify([chart, chartData(chart, this.read), width, height]);
    if (wanted !== drawn) frame.replaceChildren(drawChart(chart, width, height, this.read, this.format));
    return { frame, drawn: wanted };
  }
}
