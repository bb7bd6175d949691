import { startHeadless } from "../../src/host/headless";
import type { Profile } from "../../src/host/profile";

/** What Excel makes of a number that is joined to a text. */
test.each<[Profile["culture"], string[]]>([
  ["nl-NL", ["63,14 %", "k2,5", "0,3", "12", "1,52,5", "1,5 en 3"]],
  ["en-US", ["63.14 %", "k2.5", "0.3", "12", "1.52.5", "1.5 en 3"]],
])("a number in a text has the sign of %s before its fraction", async (culture, texts) => {
  const { Excel, close } = await startHeadless({ profile: { culture } });
  const said = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:C2").values = [[1.5], [3]];
    const cells = sheet.getRange("A1:A6");
    cells.formulas = [["=ROUND(63.1416,2)&\" %\""], ["=\"k\"&2.5"], ["=0.1+0.2&\"\""], ["=12&\"\""], ["=C1&2.5"], ["=TEXTJOIN(\" en \",TRUE,C1:C2)"]];
    cells.load("values");
    await context.sync();
    return cells.values as unknown[][];
  }).finally(close);
  expect(said.flat()).toEqual(texts);
});
