import fc from "fast-check";
import { at, front, opened, type Opened, tableAt } from "./opened";

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
    other.getRange("A1:A9").formulas = [
      ['=SUMIFS(tblMetingen[Waarde],tblMetingen[Wie],"a")'], ["=A1*factor"], ["=SUM(lijst)"], ['=IF(A2>5,"veel","")'], ['=A4=""'],
      ["=SUM(tblMetingen[Dubbel])+A2"], ['=COUNTA(A1:A5)'], ['=IFERROR(INDEX(tblMetingen[Wie],MATCH(A3,tblMetingen[Waarde],0)),"geen")'],
      ["=SUM(INDEX(tblMetingen[Waarde],2):INDEX(tblMetingen[Waarde],Blad1!F1+1))"],
    ];
  });
  const cells = ["A2", "A3", "B2", "B3", "B4", "F1", "F2", "F3"];
  const entry = fc.tuple(fc.constantFrom(...cells), fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom<string | number>("a", "b", "", "=G3+1", "=1/0")));
  const results = async ({ loaded }: Opened): Promise<unknown> => (await loaded((context) => context.workbook.worksheets.getItem("Cijfers").getRange("A1:A9"), "values")).values;
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

/** Formulas that hang on each other, on names and on a column: what the cells of Cijfers say, one by one. */
async function chained(): Promise<Opened> {
  const excel = await opened();
  await excel.run((context) => {
    context.workbook.names.add("factor", at(context, "A1"));
    at(context, "A1:A4").values = [[1], [2], [3], [4]];
    context.workbook.worksheets.add("Cijfers").getRange("A1:A8").formulas = [
      ["=Blad1!A1+1"], ["=A1*factor"], ["=SUM(Blad1!A1:A4)"], ['=IF(A2>5,"veel","")'], ['=A4=""'], ["=SUM(A1:A3)"], ['=IFERROR(INDEX(A1:A3,MATCH(Blad1!A2,A1:A3,0)),A5)'], ["=A6+Blad1!A4"],
    ];
  });
  return excel;
}

const cellsRead = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 3 });
const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 2 });
const figures = (context: Excel.RequestContext, row: number) => context.workbook.worksheets.getItem("Cijfers").getRange(`A${row}`).load("values");

test("whichever cells are read between changes, each says what it says when all are calculated", async () => {
  const [excel, anew] = [await chained(), await opened()];
  await fc.assert(fc.asyncProperty(entries, cellsRead, async (typed, rows) => {
    await excel.run((context) => { for (const [row, value] of typed) at(context, `A${row}`).values = [[value]]; });
    anew.host.load(excel.host.toBook());
    for (const row of rows) {
      const [some, all] = [await excel.run(async (context) => figures(context, row)), await anew.run(async (context) => figures(context, row))];
      expect(some.values).toEqual(all.values);
    }
  }), { numRuns: 40 });
});

test("what is read while calculation is suspended is what stood there before, whatever was read or not until then", async () => {
  const excel = await chained();
  await fc.assert(fc.asyncProperty(entries, entries, cellsRead, async (first, second, rows) => {
    await excel.run((context) => { for (const [row, value] of first) at(context, `A${row}`).values = [[value]]; });
    const before = await opened();
    before.host.load(excel.host.toBook());
    await excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      for (const [row, value] of second) at(context, `A${row}`).values = [[value]];
      const stale = rows.map((row) => figures(context, row));
      await context.sync();
      for (const [index, row] of rows.entries()) {
        expect(stale[index]?.values).toEqual((await before.run(async (other) => figures(other, row))).values);
      }
    });
  }), { numRuns: 25 });
});

test("what nobody asks for is not calculated, and what is asked for is", async () => {
  const excel = await opened();
  await excel.run((context) => { at(context, "A1:C1").formulas = [[1, "=A1*2", "=A1*3"]]; });
  const state = async () => (await excel.loaded(({ application }) => application, "calculationState")).calculationState;
  await excel.loaded((context) => at(context, "A1"), "values");
  await excel.loaded((context) => front(context).getUsedRange(true), "address");
  expect(await state()).toBe("Pending");
  expect((await excel.loaded((context) => at(context, "B1"), "values")).values).toEqual([[2]]);
  expect(await state()).toBe("Pending");
  expect((await excel.loaded((context) => at(context, "A1:C1"), "values")).values).toEqual([[1, 2, 3]]);
  expect(await state()).toBe("Done");
});

test("a formula follows what it names, where no cell has changed: a table that grows, and a sheet", async () => {
  const { run, loaded } = await opened();
  await run((context) => {
    tableAt(context, "A1:A3", "tblWaarden", [["Waarde"], [1], [2]]);
    at(context, "A4").values = [[10]];
    context.workbook.worksheets.add("Elders").getRange("A1").values = [[3]];
    at(context, "E1:E2").formulas = [["=SUM(tblWaarden[Waarde])"], ["=Elders!A1"]];
  });
  const said = async () => (await loaded((context) => at(context, "E1:E2"), "values")).values.flat() as unknown[];
  expect(await said()).toEqual([3, 3]);
  await run((context) => context.workbook.tables.getItem("tblWaarden").resize("A1:A4"));
  expect(await said()).toEqual([13, 3]);
  await run((context) => context.workbook.worksheets.getItem("Elders").delete());
  expect(await said()).toEqual([13, "#REF!"]);
});

test("an empty text of a formula is no empty cell", async () => {
  const excel = await opened();
  await excel.run((context) => { at(context, "A1:A3").formulas = [['=IF(1>2,"veel","")'], ["=COUNTA(A1:A1)"], ["=ISBLANK(A1)"]]; });
  expect((await excel.loaded((context) => at(context, "A2:A3"), "values")).values).toEqual([[1], [false]]);
});

test("a formula over parts of two columns hangs on both, and on what tells how far they go, but not on the column between", async () => {
  const { host, run, loaded } = await opened();
  await run((context) => {
    at(context, "A1:C3").values = [[1, 1, 1], [2, 2, 2], [3, 3, 3]];
    at(context, "E1:F1").values = [[1, 2]];
    at(context, "G1").formulas = [["=SUM(INDEX($A$1:$A$3,E1):INDEX($A$1:$A$3,F1))+SUM(C1:INDEX(C1:C3,F1))"]];
  });
  expect((await loaded((context) => at(context, "G1"), "values")).values).toEqual([[6]]);
  const { workbook } = host;
  const [sheet] = workbook.sheets;
  const read = (column: number) => workbook.dependencies.readers([{ sheet: sheet!, row: 0, column }], new Set()).length;
  expect([0, 1, 2, 4, 5].map(read)).toEqual([1, 0, 1, 1, 1]);
});
