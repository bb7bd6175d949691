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

/** What is counted where it is looked for with a sign for equals: a text that reads as a day, a time or a fraction is found as what it reads as. */
test("COUNTIF and its like find texts that read as a day, and what else reads as that day", async () => {
  const texts = ["1-2", "1/2", "2-1", "12:30", "1 1/2", "x1-2", "1-2x", "Zorg", "WAAR"];
  const { Excel, close } = await startHeadless({ profile: { culture: "nl-NL" } });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const names = sheet.getRange("A1:A9");
    names.numberFormat = texts.map(() => ["@"]);
    names.values = texts.map((text) => [text]);
    sheet.getRange("B1:B9").values = texts.map((_, i) => [10 ** i]);
    const counted = sheet.getRange("C1:E9");
    counted.formulas = texts.map((_, i) => [`=COUNTIF($A$1:$A$9,"="&A${i + 1})`, `=SUMIFS($B$1:$B$9,$A$1:$A$9,"="&A${i + 1})`, `=SUMPRODUCT(--($A$1:$A$9=A${i + 1}))`]);
    counted.load("values");
    await context.sync();
    return counted.values as number[][];
  }).finally(close);
  expect(found.map(([count]) => count)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1]);
  expect(found.map(([, sum]) => sum)).toEqual([11, 11, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]);
  // Compared in a formula a text is itself alone.
  expect(found.map(([, , same]) => same)).toEqual(texts.map(() => 1));
});

/** exceljet.net, "Count numbers with leading zeros": COUNTIF takes “01” for every text that reads as 1, and a comparison of its own does not. */
test("COUNTIF and its like take “7”, “007” and 7 for one; MATCH, XLOOKUP and a comparison do not", async () => {
  const { Excel, close } = await startHeadless({ profile: { culture: "nl-NL" } });
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A5").numberFormat = [["@"], ["@"], ["General"], ["@"], ["@"]];
    sheet.getRange("A1:B5").values = [["7", 1], ["007", 10], [7, 100], ["70", 1000], ["Team 7", 10_000]];
    const formulas = [
      '=COUNTIF(A1:A5,"="&A2)', '=COUNTIF(A1:A5,"7")', "=COUNTIF(A1:A5,7)", '=SUMIFS(B1:B5,A1:A5,"="&A1)', '=COUNTIFS(A1:A5,"="&A2,B1:B5,">1")', '=COUNTIF(A1:A5,"<>"&A2)',
      '=MATCH("007",A1:A5,0)', '=MATCH("7",A1:A5,0)', "=MATCH(7,A1:A5,0)", '=XLOOKUP("007",A1:A5,B1:B5)', "=SUMPRODUCT((A1:A5=A2)*1)", '=COUNTIF(A1:A5,"="&A5)',
    ];
    const cells = sheet.getRange(`D1:D${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values");
    await context.sync();
    return (cells.values as unknown[][]).flat();
  }).finally(close);
  expect(found).toEqual([3, 3, 3, 111, 2, 2, 2, 1, 3, 10, 1, 1]);
});

test.each<[Profile["culture"], unknown[]]>([
  ["nl-NL", [1, 2, 2.5, 2, 1.5, 1234.5, 46082, "#VALUE!", 46082]],
  ["en-US", [1, 2, 2.5, 2, "#VALUE!", 1234.5, 46082, 46082, 46082]],
])("what a text says of numbers and days is read as %s writes them", async (culture, said) => {
  const { Excel, close } = await startHeadless({ profile: { culture } });
  const sign = culture === "nl-NL" ? "," : ".";
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1:C3").values = [[1], [1.5], [2.5]];
    const thousand = culture === "nl-NL" ? "1.234,5" : "1,234.5";
    const day = culture === "nl-NL" ? "1-3-2026" : "3/1/2026";
    const named = culture === "nl-NL" ? "1 maart 2026" : "March 1, 2026";
    const formulas = [
      `=COUNTIF(C1:C3,">"&1.5)`, `=COUNTIFS(C1:C3,">="&1.5)`, `=SUMIF(C1:C3,">1${sign}5")`, `=COUNTIF(C1:C3,"<>1${sign}5")`, `=VALUE("1,5")`, `=VALUE("${thousand}")`,
      `=DATEVALUE("${day}")`, `=DATEVALUE("3/1/2026 x")`, `=DATEVALUE("${named}")`,
    ];
    const cells = sheet.getRange(`A1:A${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values");
    await context.sync();
    return cells.values as unknown[][];
  }).finally(close);
  expect(found.flat().slice(0, 7)).toEqual(said.slice(0, 7));
  if (culture === "nl-NL") expect(found.flat().slice(7)).toEqual(said.slice(7));
});
