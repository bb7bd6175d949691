import { answered, at, opened } from "./opened";

/** In column C 1, 0, -1; in D 5, an error, 7. Of a choice the engine calculates only what is taken; these are Excel's own answers. */
const answers: readonly (readonly [formula: string, says: unknown])[] = [
  ["=IF(C1=1,D1,D2)", 5], ["=IF(C1=0,D2,D3)", 7], ["=IF(C1=1,D2,D3)", "#DIV/0!"], ["=IF(D2,1,2)", "#DIV/0!"], ["=IF(C2,1,2)", 2], ["=IF(C3,1,2)", 1],
  ["=IF(C1=1,5)", 5], ["=IF(C1=0,5)", false], ["=IF(C9,1,2)", 2], ["=IF(TRUE,IF(FALSE,D2,\"binnen\"),D2)", "binnen"],
  ["=SUMPRODUCT(IF(C1:C3>0,1,0)+0)", 1], ["=SUMPRODUCT(IF(C1:C3>=0,C1:C3,10))", 11], ["=IF(C1:C1=1,\"een\",\"meer\")", "een"],
  ["=IFERROR(D1,D2)", 5], ["=IFERROR(D2,D3)", 7], ["=IFERROR(D2,D2)", "#DIV/0!"], ["=SUMPRODUCT(IFERROR(D1:D3,100))", 112],
  ["=IF(C1=1,SUM(D1,D3),SUM(D1:D3))", 12], ["=IFERROR(IF(C1=0,1,D2),IF(C1=1,\"ja\",D2))", "ja"],
];

test("of what a formula chooses between only what is taken says something", async () => {
  expect(await answered(answers.map(([formula]) => formula), ["C1:D3", [[1, 5], [0, "=1/0"], [-1, 7]]])).toEqual(answers);
});

test("a formula that chose the other way before says what it comes to now", async () => {
  const { run, loaded } = await opened();
  const said = async () => (await loaded((context) => at(context, "C1:C2"), "values")).values as unknown[][];
  await run((context) => {
    // Copies of one formula, of which the engine keeps one.
    at(context, "A1:B2").values = [[1, 10], [0, 20]];
    at(context, "C1:C2").formulas = [["=IF(A1=1,SUM(B$1:B$2),IFERROR(B1/0,B1+1))"], ["=IF(A2=1,SUM(B$1:B$2),IFERROR(B2/0,B2+1))"]];
  });
  expect(await said()).toEqual([[30], [21]]);
  await run((context) => { at(context, "A1:B2").values = [[0, 30], [1, 40]]; });
  expect(await said()).toEqual([[31], [70]]);
});
