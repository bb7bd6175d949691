import { area, cell } from "../../../src/workbook/address";
import { firstBelow } from "../../../src/workbook/check/below";

/** What stands where on a sheet with a table in A4:D9. */
const below = (filled: readonly string[], others: readonly string[] = []) => firstBelow(area("A4:D9"), (row, column) => filled.includes(cell(row, column)), others.map(area));

test.each<[string, string[], string | undefined]>([
  ["anything right below", ["C10"], "C10"],
  ["a row with one blank between", ["C11"], "C11"],
  ["a row that begins, with many blanks between", ["A40"], "A40"],
  ["a row of more cells, with many blanks between", ["B40", "C40"], "B40"],
  ["a sum or note further down", ["C40"], undefined],
  ["what stands beside the table", ["E12"], undefined],
  ["what stands far away", ["A200"], undefined],
])("%s", (_, filled, expected) => {
  expect(below(filled)).toBe(expected);
});

test("what stands in another table is its own", () => {
  expect(below(["A14", "B14", "A15"], ["A14:D20"])).toBeUndefined();
});
