import { child, Kind, method, property, type Property, reads } from "../protocol/kind";
import { flag, number, short, text, type Type, word } from "../protocol/types";
import { textOf, type Axis, type Chart } from "../state/chart";
import { axisFormat, axisTitleFormat, gridlinesFormat } from "./chartFormat";
import { change, followed } from "./chartChange";

interface OfAxis {
  chart: Chart;
  axis: Axis;
}

function part<K extends keyof Axis>(type: Type<NonNullable<Axis[K]>>, key: K, since: number, none: unknown = null): Property<OfAxis> {
  return property<OfAxis, NonNullable<Axis[K]>>(type, ({ axis }) => axis[key] ?? none, ({ chart, axis }, value) => {
    change(chart);
    axis[key] = value;
  }, { since });
}

/** A bound of an axis: a number, or "" to let Excel choose. */
function bound(key: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Property<OfAxis> {
  return property<OfAxis, number | undefined>((value, where) => (value === "" ? undefined : number(value, where)), ({ axis }) => axis[key] ?? "",
    ({ chart, axis }, value) => {
      change(chart);
      if (value === undefined) delete axis[key];
      else axis[key] = value;
    });
}

const title = new Kind<OfAxis>("ChartAxisTitle", {
  properties: {
    Text: property(text, ({ axis }) => textOf(axis.title), ({ chart, axis }, value) => {
      change(chart);
      axis.title = { text: value, visible: true };
    }, { looksAt: ({ axis: { title: { source } } }) => (source ? [source] : []) }),
    Visible: property(flag, ({ axis }) => axis.title.visible, ({ chart, axis }, value) => {
      change(chart);
      axis.title = { ...axis.title, visible: value };
    }),
  },
  children: { Format: child((it) => axisTitleFormat.of(it)) },
  methods: {
    SetFormula: method([text], ({ chart, axis }: OfAxis, formula) => {
      change(chart);
      axis.title = { text: "", visible: true, source: followed(chart, formula) };
    }, { since: 8 }),
  },
});

function gridlines(key: "majorGridlines" | "minorGridlines") {
  return new Kind<OfAxis>("ChartGridlines", {
    properties: { Visible: part(flag, key, 1) },
    children: { Format: child((it) => gridlinesFormat.of(it)) },
  });
}

const majorGridlines = gridlines("majorGridlines");
const minorGridlines = gridlines("minorGridlines");

const axis = new Kind<OfAxis>("ChartAxis", {
  properties: {
    BaseTimeUnit: part(word("Days", "Months", "Years"), "baseTimeUnit", 7, "Days"),
    CategoryType: part(word("Automatic", "TextAxis", "DateAxis"), "categoryType", 7),
    LinkNumberFormat: part(flag, "linkNumberFormat", 9),
    MajorUnit: bound("majorUnit"),
    Maximum: bound("maximum"),
    Minimum: bound("minimum"),
    MinorUnit: bound("minorUnit"),
    NumberFormat: part(short(255), "numberFormat", 8),
    ReversePlotOrder: part(flag, "reversed", 7),
    TickLabelPosition: part(word("NextToAxis", "High", "Low", "None"), "tickLabelPosition", 7),
    TickLabelSpacing: part(number, "tickLabelSpacing", 7, 1),
    Type: reads(({ chart, axis: it }) => (it === chart.category ? "Category" : "Value"), { since: 7 }),
    Visible: part(flag, "visible", 7),
  },
  children: {
    Format: child((it) => axisFormat.of(it)),
    MajorGridlines: child((it) => majorGridlines.of(it)),
    MinorGridlines: child((it) => minorGridlines.of(it)),
    Title: child((it) => title.of(it)),
  },
});

export const chartAxes = new Kind<Chart>("ChartAxes", {
  children: {
    CategoryAxis: child((chart) => axis.of({ chart, axis: chart.category })),
    ValueAxis: child((chart) => axis.of({ chart, axis: chart.value })),
  },
  methods: {
    GetItem: method([word("Category", "Value"), word("Primary")], (chart: Chart, type) =>
      axis.of({ chart, axis: type === "Category" ? chart.category : chart.value }), { since: 7 }),
  },
});
