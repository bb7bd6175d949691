import { at, front, opened, type Opened } from "./opened";

let excel: Opened;
beforeEach(async () => {
  excel = await opened();
  await excel.run((context) => { at(context, "A1:C3").values = [["", "Begin", "Duur"], ["Bellen", 46023, 10], ["Mailen", 46030, 20]]; });
});

const chart = (context: Excel.RequestContext) => front(context).charts.getItem("Tijdlijn");
const add = () => excel.run((context) => { front(context).charts.add("BarStacked", at(context, "A1:C3"), "Columns").name = "Tijdlijn"; });

test("a chart makes series of its source, headings and categories apart", async () => {
  await add();
  const series = await excel.loaded((context) => chart(context).series, "items/name,count");
  expect(series.items.map(({ name }) => name)).toEqual(["Begin", "Duur"]);
});

describe("29. series", () => {
  test("without values it cannot be formatted: EmptyChartSeries", async () => {
    await add();
    expect(await excel.refused((context) => { chart(context).series.add("Leeg").gapWidth = 50; })).toBe("EmptyChartSeries");
    expect(await excel.refused((context) => chart(context).series.add("Leeg").format.fill.setSolidColor("red"))).toBe("EmptyChartSeries");
  });

  test("a timeline: stacked bars, the first without fill, turned upside down, from a date on", async () => {
    await add();
    await excel.run((context) => {
      chart(context).series.getItemAt(0).format.fill.clear();
      const { categoryAxis, valueAxis } = chart(context).axes;
      categoryAxis.reversePlotOrder = true;
      valueAxis.minimum = 46023;
      valueAxis.numberFormat = "d-m";
      chart(context).setPosition("E2", "J12");
    });
    const saved = excel.host.toBook().sheets[0]?.charts[0];
    expect(saved).toMatchObject({
      kind: "stackedBars", address: "E2:J12", category: { reversed: true }, value: { min: 46023, numberFormat: "d-m" },
      series: [{ name: "Begin", values: "B2:B3", categories: "A2:A3", invisible: true }, { name: "Duur" }],
    });
  });

  test("a bound of an axis is a number, or an empty text to let Excel choose", async () => {
    await add();
    expect(await excel.refused((context) => { chart(context).axes.valueAxis.minimum = "1-1-2026"; })).toBe("InvalidArgument");
    await excel.run((context) => { chart(context).axes.valueAxis.minimum = 5; });
    await excel.run((context) => { chart(context).axes.valueAxis.minimum = ""; });
    expect((await excel.loaded((context) => chart(context).axes.valueAxis, "minimum")).minimum).toBe("");
  });

  test("a name has 255 characters at most, values are one row or one column", async () => {
    await add();
    expect(await excel.refused((context) => chart(context).series.add("x".repeat(256)))).toBe("InvalidArgument");
    expect(await excel.refused((context) => chart(context).series.add("x").setValues(at(context, "B2:C3")))).toBe("InvalidArgument");
  });
});

test("a title follows a cell, named with its sheet, until it gets a text of its own", async () => {
  await add();
  await excel.run((context) => { chart(context).title.setFormula("='Blad1'!$A$2"); });
  const title = async () => (await excel.loaded((context) => chart(context).title, "text")).text;
  expect(await title()).toBe("Bellen");
  await excel.run((context) => { at(context, "A2").values = [["Opbellen"]]; at(context, "1:1").insert("Down"); });
  expect(await title()).toBe("Opbellen");
  expect(excel.host.toBook().sheets[0]?.charts[0]?.title).toEqual({ cell: "A3" });
  expect(await excel.refused((context) => { chart(context).title.setFormula("=A2"); })).toBe("InvalidArgument");
  expect(await excel.refused((context) => { chart(context).axes.valueAxis.title.setFormula("=SUM(Blad1!A1:A2)"); })).toBe("InvalidArgument");
  await excel.run((context) => { chart(context).title.text = "Vast"; });
  expect(excel.host.toBook().sheets[0]?.charts[0]?.title).toBe("Vast");
});

test("a chart that is not there is ItemNotFound, a type that is not there InvalidArgument, a member that is not there ApiNotFound", async () => {
  expect(await excel.refused((context) => front(context).charts.getItem("Weg").load("name"))).toBe("ItemNotFound");
  expect(await excel.refused((context) => front(context).charts.add("Taart" as never, at(context, "A1:C3")))).toBe("InvalidArgument");
  await add();
  expect(await excel.refused((context) => chart(context).getImage())).toBe("ApiNotFound");
});

test("a chart keeps drawing from its cells when rows are inserted above them", async () => {
  await add();
  await excel.run((context) => { at(context, "1:1").insert("Down"); });
  expect(excel.host.toBook().sheets[0]?.charts[0]?.series[0]?.values).toBe("B3:B4");
});
