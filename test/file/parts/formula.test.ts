import fc from "fast-check";
import { leaves, mover, named, readFormula, spills, writeFormula } from "../../../src/file/parts/formula";
import type { Formula } from "../../../src/workbook/types";

test.each<[Formula, string]>([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ["=XLOOKUP(A1,B1:B9,C1:C9)", "_xlfn.XLOOKUP(A1,B1:B9,C1:C9)"],
  ["=SORT(FILTER(tbl[Naam],tbl[Aan]))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(tbl[Naam],tbl[Aan]))"],
  ["=\"UNIQUE(x)\"&TEXTJOIN(\"; \",TRUE,'IFS('!A1)", "\"UNIQUE(x)\"&_xlfn.TEXTJOIN(\"; \",TRUE,'IFS('!A1)"],
  ["=tbl[SWITCH(x)]", "tbl[SWITCH(x)]"],
])("%s stands in a file as %s", (formula, text) => {
  expect(writeFormula(formula)).toBe(text);
  expect(readFormula(text)).toBe(formula);
});

test("a formula whose result fills more cells is told apart by its function, not by its texts", () => {
  expect([spills("=UNIQUE(A1:A9)"), spills("=\"UNIQUE\"&A1"), spills("=MYUNIQUE(A1)")]).toEqual([true, false, false]);
});

test.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"], ["Blad!C5:D6", "Blad!D7:E8"], ["'B 1'!Z9", "'B 1'!AA11"],
  ["\"A1\"&LOG10(A1)&tbl[A1]&naam_A1", "\"A1\"&LOG10(B3)&tbl[A1]&naam_A1"],
])("%s, moved two rows down and one column to the right, is %s", (text, expected) => {
  expect(mover(text)(2, 1)).toBe(expected);
});

test("moving there and back changes nothing", () => {
  fc.assert(fc.property(fc.nat(50), fc.nat(50), (rows, columns) => {
    const text = "IF(A1>$B$2,SUM(C$3:$D4),AA10)";
    expect(mover(mover(text)(rows, columns))(-rows, -columns)).toBe(text);
  }));
});

test.each([["[1]Blad!A1", true], ["SUM('[12]Blad 1'!A1)", true], ["tbl[1]", false], ["\"[1]\"", false], ["tbl[[#This Row],[2026]]", false]])(
  "%s points into another workbook: %s", (text, answer) => expect(leaves(text)).toBe(answer));

test.each([
  ["SUM([Bedrag])", "SUM(tbl[Bedrag])"], ["SUBTOTAL(109,[Bedrag])&\"[x]\"", "SUBTOTAL(109,tbl[Bedrag])&\"[x]\""],
  ["SUM(Ander[Bedrag])+'[a]'!A1", "SUM(Ander[Bedrag])+'[a]'!A1"], ["SUM([[#All],[Bedrag]],[Met ']haak])", "SUM(tbl[[#All],[Bedrag]],tbl[Met ']haak])"],
])("%s with its table named is %s", (text, expected) => {
  expect(named(text, "tbl")).toBe(expected);
});
