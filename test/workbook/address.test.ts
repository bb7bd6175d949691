import { sheetOf } from "../../src/workbook/address";

test.each([
  ["=Start!$A$1", "Start"],
  ["='Mijn plan'!$A$1", "Mijn plan"],
  ["='Thema''s'!$A$1", "Thema's"],
  ["=#REF!$A$1", "#REF"],
  ["=Start!$A$1:$B$2", undefined],
  ["=SUM(Start!$A$1)", undefined],
  ["=5", undefined],
  ["tekst", undefined],
])("%s points into the sheet %s", (formula, sheet) => {
  expect(sheetOf(formula)).toBe(sheet);
});
