import { isBroken } from "../../src/workbook/broken";

test.each([
  ["=#REF!$A$1", true], ["=Lijsten!#VERW!", true], ["='Blad #1'!$A$1", false], ['="#REF!"', false], ["=tblX[[#This Row],[Naam]]", false], ["=#BEZUG!", true], ["=#¡REF!", true],
])("%s is broken: %s", (formula, broken) => expect(isBroken(formula)).toBe(broken));
