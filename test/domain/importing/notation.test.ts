import { notationOf } from "../../../src/domain/importing/notation";

test.each([
  [["1.234,50", "12"], { decimal: ",", hundred: true }],
  [["1,234.50", "0.5"], { decimal: ".", hundred: false }],
  [["1.234", "2.500"], { hundred: true }],
  [["0,5", "0.5"], { hundred: false }],
  [["€ 12,50"], { decimal: ",", hundred: false }],
  [["3-4-2026", "25-4-2026"], { dayFirst: true, hundred: false }],
  [["4/3/2026", "4/25/2026"], { dayFirst: false, hundred: false }],
  [["25-4-2026", "4-25-2026"], { hundred: false }],
  [[0, 0.5, 1], { hundred: false }],
  [[0, 50, 100], { hundred: true }],
  [[null, "", { day: 46_000 }], { hundred: false }],
])("the cells %j of a column together say %j", (cells, notation) => {
  expect(notationOf(cells)).toEqual(notation);
});
