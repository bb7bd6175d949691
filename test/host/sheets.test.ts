import { at, front, opened, type Opened } from "./opened";

let excel: Opened;
beforeEach(async () => { excel = await opened(); });

describe("8. names of sheets", () => {
  test.each(["", "x".repeat(32), "a/b", "a[b", "a:b", "a*b", "a?b", "a\\b", "'a", "a'", "History", "Geschiedenis"])("%p is InvalidArgument", async (name) => {
    expect(await excel.refused((context) => context.workbook.worksheets.add(name))).toBe("InvalidArgument");
  });

  test("a name that is taken, in whatever capitals, is ItemAlreadyExists", async () => {
    expect(await excel.refused((context) => context.workbook.worksheets.add("BLAD1"))).toBe("ItemAlreadyExists");
    await excel.run((context) => { context.workbook.worksheets.add("Ander"); });
    expect(await excel.refused((context) => { context.workbook.worksheets.getItem("Ander").name = "blad1"; })).toBe("ItemAlreadyExists");
  });

  test("formulas quote a name, double its apostrophes, and follow it when it changes", async () => {
    await excel.run((context) => {
      context.workbook.worksheets.add("Jan's blad").getRange("A1").values = [[7]];
      at(context, "A1").formulas = [["='Jan''s blad'!A1+1"]];
    });
    await excel.run((context) => { context.workbook.worksheets.getItem("Jan's blad").name = "Piet"; });
    const range = await excel.loaded((context) => at(context, "A1"), "values,formulas");
    expect([range.values, range.formulas]).toEqual([[[8]], [["=Piet!A1+1"]]]);
  });
});

describe("9. a new workbook speaks the language of its Excel", () => {
  test("Dutch: Blad1, Tabel1, Grafiek 1", async () => {
    await excel.run((context) => { context.workbook.worksheets.add(); front(context).tables.add("Blad1!A1:B2", true); });
    const sheets = await excel.loaded((context) => context.workbook.worksheets, "items/name");
    const tables = await excel.loaded((context) => context.workbook.tables, "items/name");
    const columns = await excel.loaded((context) => context.workbook.tables.getItem("Tabel1").columns, "items/name");
    expect(sheets.items.map(({ name }) => name)).toEqual(["Blad1", "Blad2"]);
    expect(tables.items.map(({ name }) => name)).toEqual(["Tabel1"]);
    expect(columns.items.map(({ name }) => name)).toEqual(["Kolom1", "Kolom2"]);
  });

  test("English: Sheet1", async () => {
    const english = await opened({ culture: "en-US" });
    const sheets = await english.loaded((context) => context.workbook.worksheets, "items/name");
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("19. a protected sheet", () => {
  beforeEach(() => excel.run((context) => {
    at(context, "A1:B2").values = [["a", "b"], [1, 2]];
    front(context).tables.add("A1:B2", true).name = "tbl";
    front(context).charts.add("Line", at(context, "A1:B2"));
    at(context, "D1").format.protection.locked = false;
    front(context).protection.protect();
  }));

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["a value", (context) => { at(context, "A1").values = [["x"]]; }],
    ["a format", (context) => { at(context, "D1").format.font.bold = true; }],
    ["a number format", (context) => { at(context, "A1").numberFormat = [["0"]]; }],
    ["a style", (context) => { at(context, "A1").style = "Normal"; }],
    ["a validation", (context) => { at(context, "A1").dataValidation.clear(); }],
    ["a conditional format", (context) => at(context, "A1").conditionalFormats.add("Custom")],
    ["a table row", (context) => context.workbook.tables.getItem("tbl").rows.add()],
    ["a new table", (context) => front(context).tables.add("F1:G2", true)],
    ["a resized table", (context) => context.workbook.tables.getItem("tbl").resize("A1:B5")],
    ["sorting a table", (context) => context.workbook.tables.getItem("tbl").sort.apply([{ key: 0 }])],
    ["a chart", (context) => { front(context).charts.getItemAt(0).title.text = "x"; }],
    ["a new chart", (context) => front(context).charts.add("Line", at(context, "A1:B2"))],
    ["a width", (context) => { at(context, "A:A").format.columnWidth = 50; }],
    ["a deleted row", (context) => at(context, "1:1").delete("Up")],
    ["protecting it again", (context) => front(context).protection.protect()],
  ])("refuses %s with AccessDenied", async (_, batch) => {
    expect(await excel.refused(batch)).toBe("AccessDenied");
  });

  test("takes a value in a cell that is not locked, and everything after unprotect", async () => {
    expect(await excel.refused((context) => { at(context, "D1").values = [["x"]]; })).toBe("");
    expect(await excel.refused((context) => {
      front(context).protection.unprotect();
      at(context, "A1").values = [["x"]];
    })).toBe("");
    expect(await excel.refused((context) => front(context).protection.unprotect())).toBe("AccessDenied");
  });
});

describe("20. sheets that stay", () => {
  test("a very hidden sheet is not deleted, the last visible one neither deleted nor hidden, a hidden one not activated", async () => {
    await excel.run((context) => { context.workbook.worksheets.add("Diep").visibility = "VeryHidden"; });
    const sheet = (context: Excel.RequestContext, name: string) => context.workbook.worksheets.getItem(name);
    expect(await excel.refused((context) => sheet(context, "Diep").delete())).toBe("InvalidOperation");
    expect(await excel.refused((context) => sheet(context, "Blad1").delete())).toBe("InvalidOperation");
    expect(await excel.refused((context) => { sheet(context, "Blad1").visibility = "Hidden"; })).toBe("InvalidOperation");
    expect(await excel.refused((context) => sheet(context, "Diep").activate())).toBe("InvalidOperation");
  });

  test("an item that is not there is ItemNotFound when the batch is sent, or a null object", async () => {
    expect(await excel.refused((context) => context.workbook.worksheets.getItem("Weg").load("name"))).toBe("ItemNotFound");
    expect((await excel.loaded((context) => context.workbook.worksheets.getItemOrNullObject("Weg"), "name")).isNullObject).toBe(true);
  });
});

test("21. what was not loaded cannot be read, and a null object is no null", async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    const none = context.workbook.tables.getItemOrNullObject("weg");
    await context.sync();
    expect(none).not.toBeNull();
    expect(none.isNullObject).toBe(true);
  });
});

describe("23. page layout", () => {
  test("zoom is set as a whole, from 10 to 400", async () => {
    await excel.run((context) => { front(context).pageLayout.zoom = { scale: 80 }; });
    expect((await excel.loaded((context) => front(context).pageLayout, "zoom")).zoom).toEqual({ scale: 80 });
    for (const zoom of [{ scale: 9 }, { scale: 401 }, {}]) {
      expect(await excel.refused((context) => { front(context).pageLayout.zoom = zoom; })).toBe("InvalidArgument");
    }
  });

  test("a header or footer has 255 characters at most", async () => {
    expect(await excel.refused((context) => { front(context).pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256); })).toBe("InvalidArgument");
  });
});

test("24. freezing, activating, selecting and adding sheets fail while another workbook is in front", async () => {
  await excel.run((context) => { context.workbook.worksheets.add("Ander"); });
  excel.host.state.inactive = true;
  expect(await excel.refused((context) => front(context).freezePanes.freezeRows(1))).toBe("GeneralException");
  expect(await excel.refused((context) => context.workbook.worksheets.getItem("Ander").activate())).toBe("GeneralException");
  expect(await excel.refused((context) => context.workbook.worksheets.getItem("Ander").getRange("A1").select())).toBe("GeneralException");
  expect(await excel.refused((context) => context.workbook.worksheets.add("Nog een"))).toBe("GeneralException");
  excel.host.state.inactive = false;
  expect(await excel.refused((context) => front(context).freezePanes.freezeRows(1))).toBe("");
  expect((await excel.loaded((context) => front(context).freezePanes.getLocationOrNullObject(), "address")).address).toBe("Blad1!1:1");
});

test("25. while a person types in a cell every request is InvalidOperationInCellEditMode", async () => {
  excel.host.state.editing = true;
  expect(await excel.refused((context) => at(context, "A1").load("values"))).toBe("InvalidOperationInCellEditMode");
  excel.host.state.editing = false;
  expect(await excel.refused((context) => at(context, "A1").load("values"))).toBe("");
});

test("33. a workbook opened for reading, or with a protected structure, refuses with AccessDenied", async () => {
  excel.host.state.readOnly = true;
  expect((await excel.loaded((context) => context.workbook, "readOnly")).readOnly).toBe(true);
  for (const batch of [
    (context: Excel.RequestContext) => { at(context, "A1").values = [["x"]]; },
    (context: Excel.RequestContext) => context.workbook.worksheets.add("Nieuw"),
    (context: Excel.RequestContext) => context.workbook.names.add("naam", "=Blad1!$A$1"),
    (context: Excel.RequestContext) => context.workbook.settings.add("sleutel", "waarde"),
  ]) expect(await excel.refused(batch)).toBe("AccessDenied");
  excel.host.state.readOnly = false;
  excel.host.state.structureProtected = true;
  for (const batch of [
    (context: Excel.RequestContext) => context.workbook.worksheets.add("Nieuw"),
    (context: Excel.RequestContext) => { front(context).name = "Anders"; },
    (context: Excel.RequestContext) => { front(context).position = 0; },
  ]) expect(await excel.refused(batch)).toBe("AccessDenied");
  expect(await excel.refused((context) => { at(context, "A1").values = [["x"]]; })).toBe("");
});

test("34. a chart sheet in front is no worksheet: getActiveWorksheet fails", async () => {
  excel.host.state.chartSheet = true;
  expect(await excel.refused((context) => front(context).load("name"))).toBe("UnsupportedSheet");
  excel.host.state.chartSheet = false;
  expect(await excel.refused((context) => front(context).load("name"))).toBe("");
});

test("35. a key of a custom property has 255 characters at most, and capitals make no difference", async () => {
  expect(await excel.refused((context) => front(context).customProperties.add("x".repeat(256), "1"))).toBe("InvalidArgument");
  await excel.run((context) => { front(context).customProperties.add("Plan", "1"); });
  await excel.run((context) => { front(context).customProperties.add("PLAN", "2"); });
  const all = await excel.loaded((context) => front(context).customProperties, "items/key,items/value");
  expect(all.items.map(({ key, value }) => [key, value])).toEqual([["Plan", "2"]]);
});

test("a deleted sheet leaves #REF! in the formulas that spoke of it", async () => {
  await excel.run((context) => {
    context.workbook.worksheets.add("Weg").getRange("A1").values = [[1]];
    at(context, "A1").formulas = [["=Weg!A1+1"]];
  });
  await excel.run((context) => context.workbook.worksheets.getItem("Weg").delete());
  const range = await excel.loaded((context) => at(context, "A1"), "formulas,values");
  expect([range.formulas, range.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
});
