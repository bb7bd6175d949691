import { startHeadless } from "../../src/host/headless";

/** In a column: an empty text that a formula gives, nought, and a blank cell. Excel's own answers. */
const answers: readonly (readonly [formula: string, says: unknown])[] = [
  ["=C1=0", false], ["=C1=\"\"", true], ["=C1<>0", true], ["=C1>=1", true], ["=C1<1", false], ["=C1=C2", false], ["=ISTEXT(C1)", true],
  ["=C2=0", true], ["=C2=\"\"", false], ["=C2=C3", true], ["=C1=C3", true],
  ["=C3=0", true], ["=C3=\"\"", true], ["=C3<>0", false],
  ["=SUMPRODUCT((C1:C3=0)*1)", 2], ["=SUMPRODUCT((C1:C3=\"\")*1)", 2], ["=SUMPRODUCT((C1:C3<>\"\")*1)", 1], ["=IF(C1=0,\"nought\",\"text\")", "text"],
];

test("an empty text is not 0; a blank cell is both", async () => {
  const { Excel, close } = await startHeadless();
  const said = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:C2").formulas = [["=IF(TRUE,\"\",1)"], [0]];
    const cells = sheet.getRange(`A1:A${answers.length}`);
    cells.formulas = answers.map(([formula]) => [formula]);
    cells.load("values");
    await context.sync();
    return cells.values as unknown[][];
  }).finally(close);
  expect(said.map(([value], i) => [answers[i]?.[0], value])).toEqual(answers);
});
