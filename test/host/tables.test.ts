import { at, front, opened, type Opened, tableAt } from "./opened";

let excel: Opened;
beforeEach(async () => { excel = await opened(); });

const rows = [["Actie", "Status", "Uren"], ["Bellen", "Loopt", 1], ["Mailen", "Klaar", 2], ["Praten", "Loopt", 3]];
const values = async (address: string) => (await excel.loaded((context) => at(context, address), "values")).values;
const add = () => excel.run((context) => { tableAt(context, "A1:C4", "tblActies", rows); });

describe("10. defined names", () => {
  test.each(["Q1", "T2026", "R", "c", "R1C1", "een naam", "1e", "a-b", "é!", ""])("%p is InvalidArgument", async (name) => {
    expect(await excel.refused((context) => context.workbook.names.add(name, "=Blad1!$A$1"))).toBe("InvalidArgument");
  });

  test("a name that is taken is ItemAlreadyExists; a sheet may have its own", async () => {
    await excel.run((context) => { context.workbook.names.add("lijst", "=Blad1!$A$1"); });
    expect(await excel.refused((context) => context.workbook.names.add("LIJST", "=Blad1!$A$2"))).toBe("ItemAlreadyExists");
    expect(await excel.refused((context) => front(context).names.add("lijst", "=Blad1!$A$2"))).toBe("");
  });

  test("a reference without = becomes a text", async () => {
    await excel.run((context) => { context.workbook.names.add("fout", "Blad1!$A$1"); });
    const name = await excel.loaded((context) => context.workbook.names.getItem("fout"), "formula,type,value");
    expect([name.formula, name.type, name.value]).toEqual(['="Blad1!$A$1"', "String", "Blad1!$A$1"]);
  });

  test("add fixes a reference to a table, addFormulaLocal keeps it", async () => {
    await add();
    await excel.run((context) => {
      context.workbook.names.add("vast", "=tblActies[Status]");
      context.workbook.names.addFormulaLocal("mee", "=tblActies[Status]");
    });
    const names = await excel.loaded((context) => context.workbook.names, "items/name,items/formula,items/value");
    expect(names.items.map(({ formula }) => formula)).toEqual(["=Blad1!$B$2:$B$4", "=tblActies[Status]"]);
  });
});

describe("11. names of tables and styles", () => {
  test("a table's name is unique in the whole workbook and no cell", async () => {
    await add();
    await excel.run((context) => { context.workbook.worksheets.add("Ander").tables.add("Ander!A1:B2", true).name = "tblAnder"; });
    for (const name of ["tblActies", "TBLACTIES", "T2026", "tbl acties", "C"]) {
      expect(await excel.refused((context) => { context.workbook.tables.getItem("tblAnder").name = name; })).toBe("InvalidArgument");
    }
  });

  test("a style that is not there is InvalidArgument, one that is there is ItemAlreadyExists", async () => {
    expect(await excel.refused((context) => { at(context, "A1").style = "Bestaat niet"; })).toBe("InvalidArgument");
    await excel.run((context) => { context.workbook.styles.add("np_Kop"); });
    expect(await excel.refused((context) => context.workbook.styles.add("np_kop"))).toBe("ItemAlreadyExists");
  });

  test("a table style that Excel does not have is InvalidArgument", async () => {
    await add();
    expect(await excel.refused((context) => { context.workbook.tables.getItem("tblActies").style = "TableStyleLight99"; })).toBe("InvalidArgument");
  });

  test("formulas follow a table and a column to their new names", async () => {
    await add();
    await excel.run((context) => { at(context, "E1").formulas = [["=SUM(tblActies[Uren])"]]; });
    await excel.run((context) => {
      const table = context.workbook.tables.getItem("tblActies");
      table.name = "tblWerk";
      table.columns.getItem("Uren").name = "Uren [totaal]";
    });
    const range = await excel.loaded((context) => at(context, "E1"), "formulas,values");
    expect([range.formulas, range.values]).toEqual([[["=SUM(tblWerk[Uren '[totaal']])"]], [[6]]]);
  });
});

describe("12. making a table", () => {
  test("over another table or merged cells is MergedRangeConflict; merging in a table is InvalidOperation", async () => {
    await add();
    expect(await excel.refused((context) => front(context).tables.add("B3:E9", true))).toBe("MergedRangeConflict");
    await excel.run((context) => at(context, "G1:H1").merge());
    expect(await excel.refused((context) => front(context).tables.add("G1:H5", true))).toBe("MergedRangeConflict");
    expect(await excel.refused((context) => at(context, "A2:B2").merge())).toBe("InvalidOperation");
  });

  test("without headings a row of them is put above and the data goes down", async () => {
    await excel.run((context) => {
      at(context, "A1:B2").values = [[1, 2], [3, 4]];
      front(context).tables.add("A1:B2", false);
    });
    expect(await values("A1:B3")).toEqual([["Kolom1", "Kolom2"], [1, 2], [3, 4]]);
  });

  test("headings become unique texts that are not empty", async () => {
    await excel.run((context) => { tableAt(context, "A1:D2", "tbl", [["Naam", "naam", "", 2026], [1, 2, 3, 4]]); });
    expect(await values("A1:D1")).toEqual([["Naam", "naam2", "Kolom3", "2026"]]);
  });

  test("13. an address without a sheet's name is on the sheet whose tables are asked; of the workbook's, on the one in front", async () => {
    await excel.run((context) => { context.workbook.worksheets.add("Ander").tables.add("A1:B2", true).name = "tblAnders"; });
    expect((await excel.loaded((context) => context.workbook.tables.getItem("tblAnders").worksheet, "name")).name).toBe("Ander");
    expect(await excel.refused((context) => context.workbook.worksheets.getItem("Ander").tables.add("Blad1!D1:E2", true))).toBe("InvalidArgument");
    await excel.run((context) => { context.workbook.tables.add("A1:B2", true).name = "tblVoor"; });
    expect((await excel.loaded((context) => context.workbook.tables.getItem("tblVoor").worksheet, "name")).name).toBe("Blad1");
  });
});

describe("14. one formula a column", () => {
  test("differing formulas in one column are overwritten by one of them", async () => {
    await add();
    await excel.run((context) => {
      context.workbook.tables.getItem("tblActies").columns.add(-1, null as never, "Dubbel");
      at(context, "D2:D4").formulas = [["=C2*2"], ["=C3*3"], ["=C4*4"]];
    });
    expect((await excel.loaded((context) => at(context, "D2:D4"), "formulas")).formulas).toEqual([["=C2*4"], ["=C3*4"], ["=C4*4"]]);
  });

  test("a formula in one row fills its column, and new rows get it", async () => {
    await add();
    await excel.run((context) => {
      context.workbook.tables.getItem("tblActies").resize("A1:D4");
      at(context, "D1").values = [["Dubbel"]];
      at(context, "D2").formulas = [["=tblActies[[#This Row],[Uren]]*2"]];
    });
    await excel.run((context) => { context.workbook.tables.getItem("tblActies").rows.add(-1, [["Nieuw", "Loopt", 5, null]] as never); });
    expect(await values("D2:D5")).toEqual([[2], [4], [6], [10]]);
  });
});

describe("15. growing", () => {
  test("on the desktop a table takes in what an add-in writes below it, unless the first value is empty; on the web it does not", async () => {
    const desktop = await opened({ platform: "desktop" });
    for (const [host, grown] of [[desktop, "Blad1!A1:C5"], [excel, "Blad1!A1:C4"]] as const) {
      await host.run((context) => { tableAt(context, "A1:C4", "tblActies", rows); });
      await host.run((context) => { at(context, "A5:C5").values = [["", "Loopt", 1]]; });
      expect((await host.loaded((context) => context.workbook.tables.getItem("tblActies").getRange(), "address")).address).toBe("Blad1!A1:C4");
      await host.run((context) => { at(context, "A5:C5").values = [["Nieuw", "Loopt", 1]]; });
      expect((await host.loaded((context) => context.workbook.tables.getItem("tblActies").getRange(), "address")).address).toBe(grown);
    }
  });

  test("resize keeps the heading row and overlaps the table; to the same area it does nothing", async () => {
    await add();
    const resize = (address: string) => excel.refused((context) => context.workbook.tables.getItem("tblActies").resize(address));
    expect(await resize("A2:C6")).toBe("InvalidArgument");
    expect(await resize("F1:H6")).toBe("InvalidArgument");
    expect(await resize("A1:C1")).toBe("InvalidArgument");
    expect(await resize("A1:C4")).toBe("");
    expect(await resize("A1:C9")).toBe("");
    expect((await excel.run((context) => context.workbook.tables.getItem("tblActies").rows.getCount())).value).toBe(8);
  });
});

describe("16. a table without data", () => {
  test("keeps one blank row, and loses its last row by being emptied", async () => {
    await excel.run((context) => { tableAt(context, "A1:B1", "tbl", [["a", "b"]]); });
    expect((await excel.loaded((context) => context.workbook.tables.getItem("tbl").getDataBodyRange(), "address,values")).address).toBe("Blad1!A2:B2");
    await excel.run((context) => { at(context, "A2:B2").values = [[1, 2]]; });
    await excel.run((context) => context.workbook.tables.getItem("tbl").rows.getItemAt(0).delete());
    expect(await values("A1:B2")).toEqual([["a", "b"], ["", ""]]);
    expect((await excel.run((context) => context.workbook.tables.getItem("tbl").rows.getCount())).value).toBe(1);
  });

  test("its heading row cannot be deleted", async () => {
    await add();
    expect(await excel.refused((context) => at(context, "1:1").delete("Up"))).toBe("InsertDeleteConflict");
    expect(await excel.refused((context) => at(context, "A1:C1").delete("Up"))).toBe("InsertDeleteConflict");
  });
});

describe("17. filters", () => {
  beforeEach(async () => {
    await add();
    excel.host.state.filterTable("tblActies", "Status", ["Klaar"]);
  });

  test("writing over hidden rows, adding and deleting rows is FilteredRangeConflict; clearing the filters makes it go", async () => {
    const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("tblActies");
    expect((await excel.loaded((context) => table(context).autoFilter, "isDataFiltered")).isDataFiltered).toBe(true);
    expect(await excel.refused((context) => { at(context, "C2:C4").values = [[1], [1], [1]]; })).toBe("FilteredRangeConflict");
    expect(await excel.refused((context) => table(context).rows.add())).toBe("FilteredRangeConflict");
    expect(await excel.refused((context) => table(context).rows.getItemAt(0).delete())).toBe("FilteredRangeConflict");
    expect(await excel.refused((context) => {
      table(context).clearFilters();
      at(context, "C2:C4").values = [[7], [8], [9]];
    })).toBe("");
    expect(await values("C2:C4")).toEqual([[7], [8], [9]]);
  });

  test("a row is known by its place: deletion from the top skips rows, from the bottom it does not", async () => {
    await excel.run((context) => {
      const table = context.workbook.tables.getItem("tblActies");
      table.clearFilters();
      for (const index of [2, 0]) table.rows.getItemAt(index).delete();
    });
    expect(await values("A1:A2")).toEqual([["Actie"], ["Mailen"]]);
  });
});

describe("18. functions", () => {
  test("an answer of many cells does not fit a table: #SPILL!", async () => {
    await add();
    await excel.run((context) => { at(context, "C2").formulas = [["=UNIQUE(B2:B4)"]]; });
    expect((await values("C2"))[0]).toEqual(["#SPILL!"]);
  });

  test("a function that Office LTSC 2021 has not says #NAME? there, and is known on the web", async () => {
    const ltsc = await opened({ platform: "desktop", api: "1.14" });
    await ltsc.run((context) => { at(context, "A1").formulas = [["=INDEX(VSTACK(1,2),1)"]]; });
    expect((await ltsc.loaded((context) => at(context, "A1"), "values")).values).toEqual([["#NAME?"]]);
  });
});

test("rows that are inserted push the rest down, and every formula follows", async () => {
  await add();
  await excel.run((context) => { at(context, "E10").formulas = [["=C4+SUM(C2:C4)"]]; });
  await excel.run((context) => { at(context, "3:4").insert("Down"); });
  const range = await excel.loaded((context) => at(context, "E12"), "formulas,values");
  expect([range.formulas, range.values]).toEqual([[["=C6+SUM(C2:C6)"]], [[9]]]);
  expect((await excel.loaded((context) => context.workbook.tables.getItem("tblActies").getRange(), "address")).address).toBe("Blad1!A1:C6");
});

test("a table that grows takes along what every row of a column has: validation, conditional formats and the look; what only some rows have stays", async () => {
  await add();
  await excel.run((context) => {
    at(context, "B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "Loopt,Klaar" } };
    at(context, "A3:A4").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } };
    at(context, "C2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=C2>2";
    at(context, "C2:C4").numberFormat = [["0.0"], ["0.0"], ["0.0"]];
    context.workbook.tables.getItem("tblActies").resize("A1:C6");
  });
  const of = async (address: string) => (await excel.loaded((context) => at(context, address).dataValidation, "type")).type;
  expect([await of("B5:B6"), await of("A5")]).toEqual(["List", "None"]);
  expect((await excel.loaded((context) => at(context, "C6").conditionalFormats, "items/type")).items).toHaveLength(1);
  expect((await excel.loaded((context) => at(context, "C6"), "numberFormat")).numberFormat).toEqual([["0.0"]]);
});
