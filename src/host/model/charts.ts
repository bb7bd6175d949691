import { child, isHandle, Kind, method, property, type Property, reads, object } from "../protocol/kind";
import { flag, integer, number, optional, short, text, word } from "../protocol/types";
import { invalid, refuse } from "../refusal";
import { addChart, chartTypes, coverCells, setData } from "../state/charts";
import { textOf, type Chart } from "../state/chart";
import type { Sheet } from "../state/sheet";
import type { Place } from "../state/workbook";
import { chartAxes } from "./chartAxis";
import { areaFormat, legendFormat, titleFormat } from "./chartFormat";
import { change, followed } from "./chartChange";
import { chartSeries } from "./chartSeries";
import { range, worksheet } from "./kinds";
import { areaNamed } from "./reach";

function size(key: "top" | "left" | "width" | "height"): Property<Chart> {
  return property<Chart, number>(number, (chart) => chart[key], (chart, value) => {
    change(chart);
    if (value < 0) invalid(`${key} cannot be less than 0`);
    chart[key] = value;
  });
}

const title = new Kind<Chart>("ChartTitle", {
  properties: {
    Overlay: property(flag, (chart) => chart.title.overlay, (chart, value) => {
      change(chart);
      chart.title.overlay = value;
    }),
    Text: property(text, (chart) => textOf(chart.title), (chart, value) => {
      change(chart);
      chart.title = { text: value, visible: true, overlay: chart.title.overlay };
    }, { looksAt: ({ title: { source } }) => (source ? [source] : []) }),
    Visible: property(flag, (chart) => chart.title.visible, (chart, value) => {
      change(chart);
      chart.title.visible = value;
    }),
  },
  children: { Format: child((chart) => titleFormat.of(chart)) },
  methods: {
    SetFormula: method([text], (chart: Chart, formula) => {
      change(chart);
      Object.assign(chart.title, { source: followed(chart, formula), visible: true });
    }, { since: 7 }),
  },
});

const legend = new Kind<Chart>("ChartLegend", {
  properties: {
    Overlay: property(flag, (chart) => chart.legend.overlay, (chart, value) => {
      change(chart);
      chart.legend.overlay = value;
    }),
    Position: property(word("Top", "Bottom", "Left", "Right", "Corner", "Custom"), (chart) => chart.legend.position, (chart, value) => {
      change(chart);
      chart.legend.position = value;
    }),
    Visible: property(flag, (chart) => chart.legend.visible, (chart, value) => {
      change(chart);
      chart.legend.visible = value;
    }),
  },
  children: { Format: child((chart) => legendFormat.of(chart)) },
});

const chartType = word(...chartTypes);
const seriesBy = word("Auto", "Columns", "Rows");

export const chart: Kind<Chart> = new Kind<Chart>("Chart", {
  id: ({ id }) => ({ Id: id }),
  properties: {
    ChartType: property(chartType, ({ type }) => type, (it, value) => {
      change(it);
      it.type = value;
      for (const series of it.series) delete series.type;
    }, { since: 7 }),
    DisplayBlanksAs: property(word("NotPlotted", "Zero", "Interplotted"), (it) => it.displayBlanksAs, (it, value) => {
      change(it);
      it.displayBlanksAs = value;
    }, { since: 8 }),
    Height: size("height"),
    Id: reads(({ id }) => id, { since: 7 }),
    Left: size("left"),
    Name: property(short(255), ({ name }) => name, (it, value) => {
      change(it);
      const taken = it.sheet.charts.some((other) => other !== it && other.name.toLowerCase() === value.toLowerCase());
      if (value === "" || taken) invalid(`there is a chart "${value}" already, or the name is empty`);
      it.name = value;
    }),
    PlotVisibleOnly: property(flag, (it) => it.plotVisibleOnly, (it, value) => {
      change(it);
      it.plotVisibleOnly = value;
    }, { since: 8 }),
    Top: size("top"),
    Width: size("width"),
  },
  children: {
    Axes: child((it) => chartAxes.of(it)),
    Format: child((it) => areaFormat.of(it)),
    Legend: child((it) => legend.of(it)),
    Series: child((it) => chartSeries.of(it)),
    Title: child((it) => title.of(it)),
    Worksheet: child((it) => worksheet.of(it.sheet), { since: 2 }),
  },
  methods: {
    Activate: method([], (it: Chart) => it.sheet.workbook.activate(it.sheet), { since: 9 }),
    Delete: method([], (it: Chart) => {
      change(it);
      it.sheet.charts = it.sheet.charts.filter((other) => other !== it);
    }),
    SetData: method([object(range), optional(seriesBy)], (it: Chart, source, by) => {
      change(it);
      setData(it, source, by);
    }),
    SetPosition: method([optional((value) => value), optional((value) => value)], (it: Chart, first, last) => {
      change(it);
      const start = placeOf(it.sheet, first) ?? invalid("setPosition needs a first cell");
      coverCells(it, start, placeOf(it.sheet, last) ?? { top: start.top, left: start.left, bottom: start.top, right: start.left }, last !== undefined);
    }),
  },
});

function placeOf(sheet: Sheet, value: unknown) {
  if (value === undefined || value === null) return undefined;
  if (isHandle(value) && value.kind === range) return (value.it as Place).area;
  return areaNamed(sheet, text(value, "cell"));
}

/** The charts of a sheet. */
export const charts = new Kind<Sheet>("ChartCollection", {
  properties: { Count: reads((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((it) => chart.of(it)),
  item(sheet, key) {
    const found = sheet.charts.find((it) => it.id === key || it.name.toLowerCase() === String(key).toLowerCase());
    return found && chart.of(found);
  },
  methods: {
    Add: method([chartType, object(range), optional(seriesBy)], (sheet: Sheet, type, source, by) => {
      sheet.guard("allowEditObjects");
      return chart.of(addChart(sheet, type, source, by));
    }),
    GetItemAt: method([integer], (sheet: Sheet, index) => chart.of(sheet.charts[index] ?? refuse("InvalidArgument", `there is no chart ${index}`))),
  },
});
