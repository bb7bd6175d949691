import { at, front, opened, type Opened, tableAt } from "./opened";

let excel: Opened;
beforeEach(async () => { excel = await opened(); });

/** Lets what the host tells after a batch arrive: all of that is handed on without waiting for anything outside. */
const settled = () => new Promise((resolve) => { setImmediate(resolve); });

describe("26. events", () => {
  test("the add-in's own writing raises onChanged and says so; one cell has details, more have none", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run((context) => { front(context).onChanged.add(async (event) => { heard.push(event); }); });
    await excel.run((context) => { at(context, "A1").values = [["x"]]; });
    await excel.run((context) => { at(context, "A2:B2").values = [[1, 2]]; });
    await settled();
    expect(heard.map(({ address, triggerSource, details }) => [address, triggerSource, details?.valueAfter])).toEqual([
      ["A1", "ThisLocalAddin", "x"], ["A2:B2", "ThisLocalAddin", undefined],
    ]);
  });

  test("a person's typing raises it too, with another source", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run((context) => { context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event); }); });
    await excel.host.type("Blad1", "B3", "12,5");
    await settled();
    expect(heard.map(({ address, triggerSource, source, details }) => [address, triggerSource, source, details?.valueAfter])).toEqual([["B3", "Unknown", "Local", 12.5]]);
  });

  test("what somebody else types comes as theirs, also while a person is typing here", async () => {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await excel.run((context) => { context.workbook.worksheets.onChanged.add(async (event) => { heard.push(event); }); });
    excel.host.state.editing = true;
    await excel.host.typeElsewhere("Blad1", "B3", "12,5");
    await settled();
    expect(heard.map(({ address, triggerSource, source }) => [address, triggerSource, source])).toEqual([["B3", "Unknown", "Remote"]]);
  });

  test("recalculation raises nothing", async () => {
    await excel.run((context) => { at(context, "A1:B1").formulas = [["1", "=A1*2"]]; });
    const heard: string[] = [];
    await excel.run((context) => { front(context).onChanged.add(async ({ address }) => { heard.push(address); }); });
    await excel.run((context) => { at(context, "A1").values = [[5]]; });
    await settled();
    expect(heard).toEqual(["A1"]);
    expect((await excel.loaded((context) => at(context, "B1"), "values")).values).toEqual([[10]]);
  });

  test("a handler that was removed with its own context hears no more; enableEvents silences all", async () => {
    let count = 0;
    const handler = await excel.run((context) => front(context).onChanged.add(async () => { count++; }));
    await excel.run((context) => { context.runtime.enableEvents = false; });
    await excel.run((context) => { at(context, "A1").values = [[1]]; });
    await excel.run((context) => { context.runtime.enableEvents = true; });
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.run((context) => { at(context, "A1").values = [[2]]; });
    await settled();
    expect(count).toBe(0);
  });

  test("tables, sheets and the selection have events of their own", async () => {
    await excel.run((context) => { tableAt(context, "A1:B2", "tbl", [["a", "b"], [1, 2]]); });
    const heard: string[] = [];
    await excel.run((context) => {
      context.workbook.tables.onChanged.add(async ({ address, type }) => { heard.push(`${type} ${address}`); });
      context.workbook.worksheets.onAdded.add(async ({ type }) => { heard.push(type); });
      context.workbook.worksheets.onActivated.add(async ({ type }) => { heard.push(type); });
      front(context).onSelectionChanged.add(async ({ address }) => { heard.push(address); });
    });
    await excel.run((context) => {
      at(context, "B2").values = [[5]];
      at(context, "C3").select();
      context.workbook.worksheets.add("Nieuw").activate();
    });
    await settled();
    expect(heard.sort()).toEqual(["C3", "TableChanged B2", "WorksheetActivated", "WorksheetAdded"]);
  });
});

test("what was typed in a cell is read in the culture of the person", async () => {
  const english = await opened({ culture: "en-US" });
  const typed = async (host: Opened, sheet: string, text: string) => {
    await host.run((context) => { at(context, "A1").clear(); });
    await host.host.type(sheet, "A1", text);
    const range = await host.loaded((context) => at(context, "A1"), "values,text,formulas");
    return [range.values[0]?.[0], range.text[0]?.[0], range.formulas[0]?.[0]];
  };
  expect(await typed(excel, "Blad1", "1.234,5")).toEqual([1234.5, "1.234,50", 1234.5]);
  expect(await typed(excel, "Blad1", "19-8-2025")).toEqual([45888, "19-8-2025", 45888]);
  expect(await typed(excel, "Blad1", "35%")).toEqual([0.35, "35%", 0.35]);
  expect(await typed(excel, "Blad1", "=SOM(1,5;2)")).toEqual([3.5, "3,5", "=SUM(1.5,2)"]);
  expect(await typed(excel, "Blad1", "'=SOM(1;2)")).toEqual(["=SOM(1;2)", "=SOM(1;2)", "=SOM(1;2)"]);
  expect(await typed(english, "Sheet1", "8/19/2025")).toEqual([45888, "8/19/2025", 45888]);
  expect(await typed(english, "Sheet1", "1,234.5")).toEqual([1234.5, "1,234.50", 1234.5]);
  expect(await excel.host.type("Blad1", "A1", "=SOM(1")).toMatchObject({ accepted: false });
});

test("a table grows when a person types directly below it, and its formulas come along", async () => {
  await excel.run((context) => {
    tableAt(context, "A1:B2", "tbl", [["Uren", "Dubbel"], [1, ""]]);
    at(context, "B2").formulas = [["=tbl[[#This Row],[Uren]]*2"]];
  });
  await excel.host.type("Blad1", "A3", "4");
  expect((await excel.loaded((context) => context.workbook.tables.getItem("tbl").getDataBodyRange(), "values")).values).toEqual([[1, 2], [4, 8]]);
});

test("the page hears what to draw again", async () => {
  await excel.run((context) => { at(context, "A2").values = [[1]]; });
  await settled();
  const heard: string[] = [];
  const stop = excel.host.onChange(({ workbook, sheets }) => heard.push(`${workbook ? "workbook " : ""}${sheets.map(({ name, parts }) => `${name}: ${parts.join(" ")}`).join(", ")}`));
  await excel.run((context) => {
    at(context, "A1").values = [[1]];
    at(context, "A1").format.font.bold = true;
  });
  await excel.run((context) => { context.workbook.worksheets.add("Nieuw"); });
  await settled();
  stop();
  expect(heard).toEqual(["Blad1: cells formats", "workbook "]);
});
