import { LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { area } from "../../workbook/address";
import type { Chart } from "../../workbook/types";
import { chartData, type Read } from "./charts/data";
import { drawChart, type FormatNumber } from "./charts/draw";
import { element } from "./dom";

interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

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
  private waiting = false;
  private readonly resized = new ResizeObserver(() => this.refreshSoon());

  constructor(private readonly api: FUniver, private readonly layer: HTMLElement, private readonly format: FormatNumber) {
    // Whatever the grid does (scroll, zoom, a wider column, another value) may move or change a chart.
    api.addEvent(api.Event.CommandExecuted, () => this.refreshSoon());
    api.addEvent(api.Event.Scroll, () => this.refreshSoon());
    api.addEvent(api.Event.LifeCycleChanged, () => this.refreshSoon());
    this.resized.observe(layer.parentElement ?? layer);
  }

  /** Takes the charts away; the grid takes its own listeners with it. */
  close(): void {
    this.resized.disconnect();
    this.layer.replaceChildren();
  }

  /** Shows these charts, of the sheet that is in front; `read` gives its cells. */
  show(charts: Chart[], read: Read): void {
    this.charts = charts;
    this.read = read;
    this.refreshSoon();
  }

  private refreshSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.refresh();
    });
  }

  private refresh(): void {
    // Until it is drawn, the grid knows no places.
    if (this.api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return;
    const worksheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const view = worksheet && viewOf(worksheet);
    const kept = new Map<string, Shown>();
    if (worksheet && view) {
      Object.assign(this.layer.style, { left: `${view.clip.left}px`, top: `${view.clip.top}px`, right: "14px", bottom: "14px" });
      for (const chart of this.charts) kept.set(chart.name, this.place(chart, view.placeOf(chart)));
    }
    for (const [name, { frame }] of this.shown) if (!kept.has(name)) frame.remove();
    this.shown = kept;
  }

  private place(chart: Chart, place: Place): Shown {
    const shown = this.shown.get(chart.name) ?? { frame: element("div", { class: "chart" }), drawn: "" };
    if (!shown.frame.isConnected) this.layer.append(shown.frame);
    const { left, top, width, height } = place;
    Object.assign(shown.frame.style, { transform: `translate(${left}px, ${top}px)`, width: `${width}px`, height: `${height}px` });
    const drawn = JSON.stringify([chart, chartData(chart, this.read), width, height]);
    if (drawn !== shown.drawn) shown.frame.replaceChildren(drawChart(chart, width, height, this.read, this.format));
    return { frame: shown.frame, drawn };
  }
}

/** Where cells stand on the screen: the part of the grid that scrolls, and the place of a chart in it. */
function viewOf(worksheet: FWorksheet): { clip: { left: number; top: number }; placeOf(chart: Chart): Place } | undefined {
  const skeleton = worksheet.getSkeleton();
  if (!skeleton) return undefined;
  const zoom = worksheet.getZoom();
  const { rowHeightAccumulation: bottoms, columnWidthAccumulation: rights, rowHeaderWidthAndMarginLeft: headerWidth, columnHeaderHeightAndMarginTop: headerHeight } = skeleton;
  const topOf = (row: number): number => (row > 0 ? (bottoms[Math.min(row, bottoms.length) - 1] ?? 0) : 0);
  const leftOf = (column: number): number => (column > 0 ? (rights[Math.min(column, rights.length) - 1] ?? 0) : 0);
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = worksheet.getScrollState();
  const frozen = { width: leftOf(worksheet.getFrozenColumns()), height: topOf(worksheet.getFrozenRows()) };
  const scrolled = { x: leftOf(sheetViewStartColumn) + offsetX + frozen.width, y: topOf(sheetViewStartRow) + offsetY + frozen.height };
  return {
    clip: { left: (headerWidth + frozen.width) * zoom, top: (headerHeight + frozen.height) * zoom },
    placeOf: (chart) => {
      const { top, left, bottom, right } = area(chart.address);
      return {
        left: Math.round((leftOf(left) - scrolled.x) * zoom),
        top: Math.round((topOf(top) - scrolled.y) * zoom),
        width: Math.round((leftOf(right + 1) - leftOf(left)) * zoom),
        height: Math.round((topOf(bottom + 1) - topOf(top)) * zoom),
      };
    },
  };
}
