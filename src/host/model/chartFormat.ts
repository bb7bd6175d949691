import { child, Kind, method, property, type Property } from "../protocol/kind";
import { between, color, flag, text, type Type, word } from "../protocol/types";
import type { Axis, Chart, ChartFontLook, Paint, Series } from "../state/chart";
import { change } from "./chartChange";

/** A part of a chart with a fill and a line of its own. */
interface Painted {
  chart: Chart;
  paint: Paint;
}

interface Written {
  chart: Chart;
  font: ChartFontLook;
}

const fill = new Kind<Painted>("ChartFill", {
  methods: {
    Clear: method([], ({ chart, paint }: Painted) => {
      change(chart);
      if (paint.fill) paint.hiddenColor = paint.fill;
      paint.fill = null;
    }),
    SetSolidColor: method([color], ({ chart, paint }: Painted, value) => {
      change(chart);
      paint.fill = value;
    }),
  },
});

function linePart<K extends "color" | "style" | "weight">(type: Type<NonNullable<NonNullable<Paint["line"]>[K]>>, key: K, none: unknown, since = 1): Property<Painted> {
  return property<Painted, NonNullable<NonNullable<Paint["line"]>[K]>>(type, ({ paint }) => paint.line?.[key] ?? none, ({ chart, paint }, value) => {
    change(chart);
    paint.line = { ...paint.line, none: false, [key]: value };
  }, { since });
}

const lineStyles = word("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot");

const line = new Kind<Painted>("ChartLineFormat", {
  properties: { Color: linePart(color, "color", ""), LineStyle: linePart(lineStyles, "style", "Continuous", 7), Weight: linePart(between(0, 1584), "weight", 0.75, 7) },
  methods: {
    Clear: method([], ({ chart, paint }: Painted) => {
      change(chart);
      paint.line = { none: true };
    }),
  },
});

function fontPart<K extends keyof ChartFontLook>(type: Type<NonNullable<ChartFontLook[K]>>, key: K, none: unknown): Property<Written> {
  return property<Written, NonNullable<ChartFontLook[K]>>(type, ({ font: look }) => look[key] ?? none, ({ chart, font: look }, value) => {
    change(chart);
    look[key] = value;
  });
}

const font = new Kind<Written>("ChartFont", {
  properties: {
    Bold: fontPart(flag, "bold", false),
    Color: fontPart(color, "color", "#595959"),
    Italic: fontPart(flag, "italic", false),
    Name: fontPart(text, "name", "Aptos Narrow"),
    Size: fontPart(between(1, 409), "size", 10),
  },
});

export const areaFormat = new Kind<Chart>("ChartAreaFormat", {
  children: {
    Border: child((chart) => line.of({ chart, paint: chart.area }), { since: 7 }),
    Fill: child((chart) => fill.of({ chart, paint: chart.area })),
    Font: child((chart) => font.of({ chart, font: chart.font })),
  },
});

export const titleFormat = new Kind<Chart>("ChartTitleFormat", { children: { Font: child((chart) => font.of({ chart, font: chart.titleFont })) } });
export const legendFormat = new Kind<Chart>("ChartLegendFormat", { children: { Font: child((chart) => font.of({ chart, font: chart.legendFont })) } });

interface OfSeries {
  chart: Chart;
  series: Series;
}

export const seriesFormat = new Kind<OfSeries>("ChartSeriesFormat", {
  children: {
    Fill: child(({ chart, series }) => fill.of({ chart, paint: series })),
    Line: child(({ chart, series }) => line.of({ chart, paint: series })),
  },
});

export const labelsFormat = new Kind<OfSeries>("ChartDataLabelFormat", { children: { Font: child(({ chart, series }) => font.of({ chart, font: series.labels.font })) } });

interface OfAxis {
  chart: Chart;
  axis: Axis;
}

export const axisFormat = new Kind<OfAxis>("ChartAxisFormat", {
  children: {
    Font: child(({ chart, axis }) => font.of({ chart, font: axis.font })),
    Line: child(({ chart, axis }) => line.of({ chart, paint: axis })),
  },
});

export const axisTitleFormat = new Kind<OfAxis>("ChartAxisTitleFormat", { children: { Font: child(({ chart, axis }) => font.of({ chart, font: axis.titleFont })) } });

export const gridlinesFormat = new Kind<OfAxis>("ChartGridlinesFormat", {
  children: { Line: child(({ chart, axis }) => line.of({ chart, paint: axis.gridlines })) },
});
