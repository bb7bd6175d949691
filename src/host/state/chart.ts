import type { Area } from "../../workbook/address";
import { displayed } from "./display";
import type { Sheet } from "./sheet";

/** A range that a chart draws from, on any sheet. */
export interface Source {
  sheet: Sheet;
  area: Area;
}

/** A line or a fill of a part of a chart; undefined is Excel's choice, null is none. */
export interface Paint {
  fill?: string | null;
  /** The colour that a part had before its fill was taken away. */
  hiddenColor?: string;
  line?: { color?: string; style?: string; weight?: number; none?: boolean };
}

export interface Series extends Paint {
  name: string;
  values?: Source;
  categories?: Source;
  /** Office.js chart type where it differs from the chart's. */
  type?: string;
  gapWidth: number;
  overlap: number;
  axisGroup: string;
  hasDataLabels: boolean;
  labels: { numberFormat: string; position: string; font: ChartFontLook };
  smooth: boolean;
  markerStyle: string;
  markerSize: number;
  /** Colours of the markers' inside and edge; "" where Excel chooses. */
  markerBackground: string;
  markerForeground: string;
}

export interface ChartText {
  /** Its own text, or what the cell that it follows showed when that went away. */
  text: string;
  visible: boolean;
  /** The cell that it follows. */
  source?: Source;
}

/** What a title says now. */
export function textOf({ source, text }: ChartText): string {
  if (!source) return text;
  const { sheet, area } = source;
  const cell = sheet.cells.get(area.top, area.left);
  return displayed(cell, sheet.look(cell).numberFormat, sheet.workbook.profile.culture);
}

export interface ChartFontLook {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
}

export interface Axis extends Paint {
  title: ChartText;
  titleFont: ChartFontLook;
  font: ChartFontLook;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  numberFormat: string;
  linkNumberFormat: boolean;
  reversed: boolean;
  categoryType: string;
  majorGridlines: boolean;
  minorGridlines: boolean;
  gridlines: Paint;
  tickLabelPosition: string;
  tickLabelSpacing?: number;
  baseTimeUnit?: string;
}

/** A native chart. Place and size are in points from the sheet's top left. */
export class Chart {
  top = 15;
  left = 15;
  width = 360;
  height = 216;
  title: ChartText & { overlay: boolean };
  titleFont: ChartFontLook = {};
  legend = { visible: true, position: "Right", overlay: false };
  legendFont: ChartFontLook = {};
  font: ChartFontLook = {};
  area: Paint = {};
  /** For people who do not see the chart; Office.js has no place for it, files do. */
  alt = "";
  plotVisibleOnly = true;
  displayBlanksAs = "NotPlotted";
  category: Axis = axis({ majorGridlines: false });
  value: Axis = axis({ majorGridlines: true });
  series: Series[] = [];

  constructor(readonly id: string, public name: string, readonly sheet: Sheet, public type: string) {
    this.title = { text: "", visible: true, overlay: false };
  }
}

function axis(own: Partial<Axis>): Axis {
  return {
    title: { text: "", visible: false }, titleFont: {}, font: {}, gridlines: {}, visible: true, numberFormat: "General", linkNumberFormat: true, reversed: false,
    categoryType: "Automatic", majorGridlines: false, minorGridlines: false, tickLabelPosition: "NextToAxis", ...own,
  };
}

/** A series as Excel makes it, before it has values. */
export function newSeries(name: string): Series {
  return {
    name, gapWidth: 150, overlap: 0, axisGroup: "Primary", hasDataLabels: false, labels: { numberFormat: "General", position: "OutsideEnd", font: {} }, smooth: false, markerStyle: "Automatic", markerSize: 5,
    markerBackground: "", markerForeground: "",
  };
}
