import { child, Kind, method, property, type Property, reads, object } from "../protocol/kind";
import { between, color, flag, integer, optional, short, type Type, word } from "../protocol/types";
import { invalid, refuse, Refusal } from "../refusal";
import { type Chart, newSeries, type Series } from "../state/chart";
import { chartTypes } from "../state/charts";
import type { Place } from "../state/workbook";
import { labelsFormat, seriesFormat } from "./chartFormat";
import { change } from "./chartChange";
import { range } from "./kinds";

interface OfSeries {
  chart: Chart;
  series: Series;
}

function part<K extends keyof Series>(type: Type<NonNullable<Series[K]>>, key: K, since: number): Property<OfSeries> {
  return property<OfSeries, NonNullable<Series[K]>>(type, ({ series: it }) => it[key], ({ chart, series: it }, value) => {
    drawn(chart, it);
    it[key] = value;
  }, { since });
}

/** A series without values cannot be formatted: Excel says EmptyChartSeries. */
function drawn(chart: Chart, series: Series): void {
  change(chart);
  if (!series.values) throw new Refusal("EmptyChartSeries", `the series "${series.name}" has no values yet: setValues comes first`);
}

function labelPart(type: Type<string>, key: "numberFormat" | "position", since: number): Property<OfSeries> {
  return property<OfSeries, string>(type, ({ series: it }) => it.labels[key], ({ chart, series: it }, value) => {
    drawn(chart, it);
    it.labels = { ...it.labels, [key]: value };
  }, { since });
}

const source = object(range);

/** One row or one column of cells. */
function lane(place: Place): Place {
  const { top, left, bottom, right } = place.area;
  return top === bottom || left === right ? place : invalid("the values of a series are one row or one column");
}

const dataLabels = new Kind<OfSeries>("ChartDataLabels", {
  properties: {
    NumberFormat: labelPart(short(255), "numberFormat", 8),
    Position: labelPart(word("Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"), "position", 1),
  },
  children: { Format: child((it) => labelsFormat.of(it)) },
});

const series = new Kind<OfSeries>("ChartSeries", {
  properties: {
    AxisGroup: part(word("Primary", "Secondary"), "axisGroup", 8),
    ChartType: property(word(...chartTypes), ({ chart, series: it }) => it.type ?? chart.type, ({ chart, series: it }, value) => {
      drawn(chart, it);
      it.type = value;
    }, { since: 7 }),
    GapWidth: part(between(0, 500), "gapWidth", 7),
    HasDataLabels: part(flag, "hasDataLabels", 7),
    MarkerBackgroundColor: part(color, "markerBackground", 7),
    MarkerForegroundColor: part(color, "markerForeground", 7),
    MarkerSize: part(between(2, 72), "markerSize", 7),
    MarkerStyle: part(word("Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"), "markerStyle", 7),
    Name: property(short(255), ({ series: it }) => it.name, ({ chart, series: it }, value) => {
      change(chart);
      it.name = value;
    }),
    Overlap: part(between(-100, 100), "overlap", 8),
    PlotOrder: property(integer, ({ chart, series: it }) => chart.series.indexOf(it), ({ chart, series: it }, value) => {
      change(chart);
      const others = chart.series.filter((other) => other !== it);
      if (value < 0 || value > others.length) invalid(`there is no place ${value} in the order of the series`);
      others.splice(value, 0, it);
      chart.series = others;
    }, { since: 7 }),
    Smooth: part(flag, "smooth", 7),
  },
  children: {
    DataLabels: child((it) => dataLabels.of(it), { since: 8 }),
    Format: child(({ chart, series: it }) => {
      if (!it.values) refuse("EmptyChartSeries", `the series "${it.name}" has no values yet: setValues comes first`);
      return seriesFormat.of({ chart, series: it });
    }),
  },
  methods: {
    Delete: method([], ({ chart, series: gone }: OfSeries) => {
      change(chart);
      chart.series = chart.series.filter((other) => other !== gone);
    }, { since: 7 }),
    SetValues: method([source], ({ chart, series: it }: OfSeries, place) => {
      change(chart);
      it.values = lane(place);
    }, { since: 7 }),
    SetXAxisValues: method([source], ({ chart, series: it }: OfSeries, place) => {
      change(chart);
      it.categories = lane(place);
    }, { since: 7 }),
  },
});

/** The series of a chart; gap and overlap that are set on one hold for all of its kind, as Excel shows them. */
export const chartSeries = new Kind<Chart>("ChartSeriesCollection", {
  properties: { Count: reads((chart) => chart.series.length) },
  items: (chart) => chart.series.map((it) => series.of({ chart, series: it })),
  methods: {
    Add: method([optional(short(255)), optional(integer)], (chart: Chart, name, index) => {
      change(chart);
      const start = chart.sheet.workbook.profile.culture === "nl-NL" ? "Reeks" : "Series";
      const added = newSeries(name ?? `${start}${chart.series.length + 1}`);
      const place = index ?? chart.series.length;
      if (place < 0 || place > chart.series.length) invalid(`there is no place ${place} among the series`);
      chart.series.splice(place, 0, added);
      return series.of({ chart, series: added });
    }, { since: 7 }),
    GetItemAt: method([integer], (chart: Chart, index) => {
      const found = chart.series[index] ?? invalid(`the chart has no series ${index}`);
      return series.of({ chart, series: found });
    }),
  },
});
