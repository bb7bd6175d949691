import { at, front, opened, type Opened } from "./opened";

let excel: Opened;
beforeAll(async () => { excel = await opened(); });

const shape = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

describe("1. arrays have the shape of the range", () => {
  test("too few rows, or rows of another width, are InvalidArgument with Excel's own sentence", async () => {
    expect(await excel.message((context) => { at(context, "A1:B2").values = [["a", "b"]]; })).toBe(shape);
    expect(await excel.message((context) => { at(context, "A1:B2").formulas = [["=1"], ["=2"]]; })).toBe(shape);
    expect(await excel.refused((context) => { at(context, "A1:B2").numberFormat = [["0"], ["0"]]; })).toBe("InvalidArgument");
  });

  test("null is no value for a property, and null is no colour", async () => {
    expect(await excel.refused((context) => { at(context, "A1").values = null as never; })).toBe("InvalidArgument");
    expect(await excel.refused((context) => { at(context, "A1").format.fill.color = null as never; })).toBe("InvalidArgument");
  });

  test("null in an array leaves its cell as it is, an empty text empties it, one value goes into all cells", async () => {
    await excel.run((context) => { at(context, "A1:C1").values = "x" as never; });
    await excel.run((context) => { at(context, "A1:C1").values = [[null, "", 5]]; });
    expect((await excel.loaded((context) => at(context, "A1:C1"), "values")).values).toEqual([["x", "", 5]]);
  });
});

test("2. cells of an unbounded range cannot be set, and load as null", async () => {
  expect(await excel.refused((context) => { at(context, "A:A").values = [["x"]]; })).toBe("InvalidArgument");
  const column = await excel.loaded((context) => at(context, "A:A"), "values,address,isEntireColumn");
  expect([column.values, column.address, column.isEntireColumn]).toEqual([null, "Blad1!A:A", true]);
});

describe("3. formulas are English with commas", () => {
  test.each(["=SUM(1;2)", "=SOM(1,2)", "=1,5*2", "=ALS(A1=1,2,3)", "=SUM(1,2", "=1+", "=A1:B2 C1", '=IF(A1="x,1)'])("%s is InvalidArgument", async (formula) => {
    expect(await excel.refused((context) => { at(context, "D1").formulas = [[formula]]; })).toBe("InvalidArgument");
  });

  test("a refused formula ends the batch; what came before it stays done, what comes after is not", async () => {
    expect(await excel.refused((context) => {
      at(context, "E1").values = [["before"]];
      at(context, "E2").formulas = [["=SUM(1;2)"]];
      at(context, "E3").values = [["after"]];
    })).toBe("InvalidArgument");
    expect((await excel.loaded((context) => at(context, "E1:E3"), "values")).values).toEqual([["before"], [""], [""]]);
  });

  test("sheets, tables and columns that are not there are refused; an unknown name says #NAME?", async () => {
    expect(await excel.refused((context) => { at(context, "D1").formulas = [["=Weg!A1"]]; })).toBe("InvalidArgument");
    expect(await excel.refused((context) => { at(context, "D1").formulas = [["=SUM(tblWeg[a])"]]; })).toBe("InvalidArgument");
    await excel.run((context) => { at(context, "D1").formulas = [["=onbekend+1"]]; });
    const range = await excel.loaded((context) => at(context, "D1"), "values,text,valueTypes");
    expect([range.values, range.text, range.valueTypes]).toEqual([[["#NAME?"]], [["#NAAM?"]], [["Error"]]]);
  });

  test("formulasLocal speaks the language of the person", async () => {
    await excel.run((context) => { at(context, "D2").formulasLocal = [["=SOM(1,5;2)*ALS(WAAR;1;0)"]]; });
    const range = await excel.loaded((context) => at(context, "D2"), "formulas,formulasLocal,values");
    expect([range.formulas, range.formulasLocal, range.values]).toEqual([[["=SUM(1.5,2)*IF(TRUE,1,0)"]], [["=SOM(1,5;2)*ALS(WAAR;1;0)"]], [[3.5]]]);
  });
});

describe("4. a text that begins with = + - or @ is a formula", () => {
  test.each(["+ een punt", "- geen formule", "@wie", "=alleen tekst hier"])("%s is refused or calculated, never kept as text", async (text) => {
    const code = await excel.refused((context) => { at(context, "F1").values = [[text]]; });
    if (code === "") expect((await excel.loaded((context) => at(context, "F1"), "values")).values).not.toEqual([[text]]);
    else expect(code).toBe("InvalidArgument");
  });

  test("an apostrophe makes it text and is not read back, so that writing what was read breaks it", async () => {
    await excel.run((context) => { at(context, "F2").values = [["'=1+1"]]; });
    const range = await excel.loaded((context) => at(context, "F2"), "values,formulas");
    expect([range.values, range.formulas]).toEqual([[["=1+1"]], [["=1+1"]]]);
    await excel.run((context) => { at(context, "F2").formulas = range.formulas; });
    expect((await excel.loaded((context) => at(context, "F2"), "values")).values).toEqual([[2]]);
  });

  test("a cell with the text format keeps everything as text", async () => {
    await excel.run((context) => {
      at(context, "F3").numberFormat = [["@"]];
      at(context, "F3").values = [["=1+1"]];
    });
    expect((await excel.loaded((context) => at(context, "F3"), "values")).values).toEqual([["=1+1"]]);
  });
});

describe("5. texts are read as a person in America would enter them", () => {
  test.each([
    ["19-8-2025", "19-8-2025", "General"], ["8/19/2025", 45888, "m/d/yyyy"], ["5%", 0.05, "0%"], ["1,5", "1,5", "General"], ["1.5", 1.5, "General"],
    ["1,234", 1234, "#,##0"], ["TRUE", true, "General"], ["WAAR", "WAAR", "General"], ["2026-K1", "2026-K1", "General"], ["007", 7, "General"],
  ])("%s becomes %p", async (text, value, code) => {
    await excel.run((context) => {
      at(context, "G1").clear();
      at(context, "G1").values = [[text]];
    });
    const range = await excel.loaded((context) => at(context, "G1"), "values,numberFormat");
    expect([range.values, range.numberFormat]).toEqual([[[value]], [[code]]]);
  });

  test("a date is its serial number, and its text follows the culture", async () => {
    await excel.run((context) => {
      at(context, "G2").values = [[45888]];
      at(context, "G2").numberFormat = [["d mmmm yyyy"]];
    });
    const range = await excel.loaded((context) => at(context, "G2"), "values,text");
    expect([range.values, range.text]).toEqual([[[45888]], [["19 augustus 2025"]]]);
  });

  test("Dutch letters in a number format are taken for plain text", async () => {
    await excel.run((context) => { at(context, "G3").numberFormat = [["dd-mm-jjjj"]]; });
    expect((await excel.loaded((context) => at(context, "G3"), "numberFormat")).numberFormat).toEqual([["dd-mm-\\j\\j\\j\\j"]]);
  });
});

test("22. an empty sheet uses A1, an empty range is not found, and formatting counts as used", async () => {
  await excel.run((context) => { context.workbook.worksheets.add("Leeg").activate(); });
  expect((await excel.loaded((context) => front(context).getUsedRange(), "address")).address).toBe("Leeg!A1");
  expect((await excel.loaded((context) => front(context).getUsedRangeOrNullObject(), "address")).isNullObject).toBe(true);
  expect(await excel.refused((context) => at(context, "B2:C3").getUsedRange().load("address"))).toBe("ItemNotFound");
  await excel.run((context) => { at(context, "C5").format.fill.color = "yellow"; });
  expect((await excel.loaded((context) => front(context).getUsedRange(), "address")).address).toBe("Leeg!C5");
  expect((await excel.loaded((context) => front(context).getUsedRangeOrNullObject(true), "address")).isNullObject).toBe(true);
  expect(await excel.refused((context) => at(context, "A1:C9").find("niets", {}).load("address"))).toBe("ItemNotFound");
});

test("27. a column's width is in points, and has an end", async () => {
  await excel.run((context) => { at(context, "C:D").format.columnWidth = 100.5; });
  expect((await excel.loaded((context) => at(context, "C1:D1"), "format/columnWidth")).format.columnWidth).toBe(100.5);
  expect(await excel.refused((context) => { at(context, "C:C").format.columnWidth = 1400; })).toBe("InvalidArgument");
  expect(await excel.refused((context) => { at(context, "1:1").format.rowHeight = 410; })).toBe("InvalidArgument");
});

test("28. a colour is #RRGGBB or an HTML name; fill.clear() takes a fill away", async () => {
  for (const wrong of ["", "transparent", "rgba(1,2,3,0.5)", "#12345"]) {
    expect(await excel.refused((context) => { at(context, "A1").format.fill.color = wrong; })).toBe("InvalidArgument");
  }
  await excel.run((context) => { at(context, "A1").format.fill.color = "orange"; });
  expect((await excel.loaded((context) => at(context, "A1"), "format/fill/color")).format.fill.color).toBe("#FFA500");
  await excel.run((context) => { at(context, "A1").format.fill.clear(); });
  expect((await excel.loaded((context) => at(context, "A1"), "format/fill/color")).format.fill.color).toBe("#FFFFFF");
});

test("30. a cell holds 32767 characters, a formula 8192, a text in it 255", async () => {
  expect(await excel.refused((context) => { at(context, "A1").values = [["x".repeat(32768)]]; })).toBe("InvalidArgument");
  expect(await excel.refused((context) => { at(context, "A1").values = [["x".repeat(32767)]]; })).toBe("");
  expect(await excel.refused((context) => { at(context, "A1").formulas = [[`=${"1+".repeat(5000)}1`]]; })).toBe("FormulaLengthExceedsLimit");
  expect(await excel.refused((context) => { at(context, "A1").formulas = [[`="${"x".repeat(256)}"`]]; })).toBe("InvalidArgument");
  expect(await excel.refused((context) => { at(context, "A1").values = [[`-${"x".repeat(8300)}`]]; })).toBe("GeneralException");
});

test("a mixed format reads as null", async () => {
  await excel.run((context) => { at(context, "A2").format.font.bold = true; });
  expect((await excel.loaded((context) => at(context, "A1:A2"), "format/font/bold")).format.font.bold).toBeNull();
});

test("a misspelt property is refused by name, never ignored", async () => {
  expect(await excel.refused((context) => at(context, "A1").load("valeus"))).toBe("ApiNotFound");
  expect(excel.host.log.some(({ error }) => error?.includes('"Valeus"'))).toBe(true);
});
