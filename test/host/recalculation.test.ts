import fc from "fast-check";
import { at, opened, type Opened, tableAt } from "./opened";

/**
 * Only formulas that a change touches are calculated. Whatever was changed, and in whatever order, a workbook then says
 * what the same workbook says when it is opened anew and calculated whole.
 */
test("after any changes every formula says what it says when all are calculated", async () => {
  const excel = await opened();
  await excel.run((context) => {
    const book = context.workbook;
    tableAt(context, "A1:C4", "tblMetingen", [["Wie", "Waarde", "Dubbel"], ["a", 1, ""], ["b", 2, ""], ["a", 3, ""]]);
    at(context, "C2:C4").formulas = Array.from({ length: 3 }, () => ["=tblMetingen[[#This Row],[Waarde]]*2"]);
    at(context, "F1:G4").values = [[1, 5], [2, 6], [3, 7], [4, 8]];
    book.names.add("factor", at(context, "F1"));
    book.names.add("lijst", "=Blad1!$F$1:INDEX(Blad1!$F$1:$F$4,2)");
    const other = book.worksheets.add("Cijfers");
    other.getRange("A1:A8").formulas = [
      ['=SUMIFS(tblMetingen[Waarde],tblMetingen[Wie],"a")'], ["=A1*factor"], ["=SUM(lijst)"], ['=IF(A2>5,"veel","")'], ['=A4=""'],
      ["=SUM(tblMetingen[Dubbel])+A2"], ['=COUNTA(A1:A5)'], ['=IFERROR(INDEX(tblMetingen[Wie],MATCH(A3,tblMetingen[Waarde],0)),"geen")'],
    ];
  });
  const cells = ["A2", "A3", "B2", "B3", "B4", "F1", "F2", "F3"];
  const entry = fc.tuple(fc.constantFrom(...cells), fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<string | number>("a", "b", "", "=G3+1", "=1/0")));
  const results = async ({ loaded }: Opened): Promise<unknown> => (await loaded((context) => context.workbook.worksheets.getItem("Cijfers").getRange("A1:A8"), "values")).values;
  const anew = await opened();
  let rows = 4;
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.boolean(), async (entries, grow) => {
    await excel.run((context) => {
      for (const [address, value] of entries) at(context, address).formulas = [[value]];
      if (grow && rows < 12) {
        rows++;
        at(context, `A${rows}:B${rows}`).values = [["a", rows]];
        context.workbook.tables.getItem("tblMetingen").resize(`A1:C${rows}`);
      }
    });
    anew.host.load(excel.host.toBook());
    expect(await results(excel)).toEqual(await results(anew));
  }), { numRuns: 25 });
});

test("an empty text of a formula is no empty cell", async () => {
  const excel = await opened();
  await excel.run((context) => { at(context, "A1:A3").formulas = [['=IF(1>2,"veel","")'], ["=COUNTA(A1:A1)"], ["=ISBLANK(A1)"]]; });
  expect((await excel.loaded((context) => at(context, "A2:A3"), "values")).values).toEqual([[1], [false]]);
});
