import { answered } from "./opened";

/** In a column: an empty text that a formula gives, nought, and a blank cell. Excel's own answers. */
const answers: readonly (readonly [formula: string, says: unknown])[] = [
  ["=C1=0", false], ["=C1=\"\"", true], ["=C1<>0", true], ["=C1>=1", true], ["=C1<1", false], ["=C1=C2", false], ["=ISTEXT(C1)", true],
  ["=C2=0", true], ["=C2=\"\"", false], ["=C2=C3", true], ["=C1=C3", true],
  ["=C3=0", true], ["=C3=\"\"", true], ["=C3<>0", false],
  ["=SUMPRODUCT((C1:C3=0)*1)", 2], ["=SUMPRODUCT((C1:C3=\"\")*1)", 2], ["=SUMPRODUCT((C1:C3<>\"\")*1)", 1], ["=IF(C1=0,\"nought\",\"text\")", "text"],
];

test("an empty text is not 0; a blank cell is both", async () => {
  expect(await answered(answers.map(([formula]) => formula), ["C1:C2", [["=IF(TRUE,\"\",1)"], [0]]])).toEqual(answers);
});
