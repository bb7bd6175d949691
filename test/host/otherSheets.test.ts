import { at, opened, tableAt } from "./opened";

/** Formulas that look into a table on another sheet, in which Univer alone would look at the wrong sheet. */
test("INDEX picks from a table on another sheet, also when the table has grown", async () => {
  const excel = await opened();
  await excel.run((context) => {
    tableAt(context, "A1:B3", "tblLijst", [["Thema", "Id"], ["Veiligheid", "a"], ["Gezondheid", "b"]]);
    const other = context.workbook.worksheets.add("Dashboard");
    other.getRange("A1:A3").values = [["fout"], ["fout"], ["fout"]];
    other.getRange("C1:C3").formulas = [["=INDEX(tblLijst[Thema],1)"], ["=COUNTA(tblLijst[Thema])"], ['=IF(INDEX(tblLijst[Id],MATCH("Wonen",tblLijst[Thema],0))="c","ja","nee")']];
  });
  const read = async (): Promise<unknown[][]> => (await excel.loaded((context) => context.workbook.worksheets.getItem("Dashboard").getRange("C1:C3"), "values")).values;
  expect(await read()).toEqual([["Veiligheid"], [2], ["#N/A"]]);
  await excel.run((context) => {
    at(context, "A4:B4").values = [["Wonen", "c"]];
    context.workbook.tables.getItem("tblLijst").resize("A1:B4");
  });
  expect(await read()).toEqual([["Veiligheid"], [3], ["ja"]]);
});
