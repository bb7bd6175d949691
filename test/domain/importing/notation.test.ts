import { notationsOf as reading } from "../../../src/domain/importing/notation";
import { finish } from "../../../src/domain/steps";

const notationsOf = (...list: Parameters<typeof reading>) => finish(reading(...list));

test.each([
  [["1.234,50", "12"], { decimal: ",", hundred: true }],
  [["1,234.50", "0.5"], { decimal: ".", hundred: false }],
  [["1.234", "2.500"], { hundred: true }],
  [["0,5", "0.5"], { hundred: false }],
  [["€ 12,50"], { decimal: ",", hundred: false }],
  [[0, 0.5, 1], { hundred: false }],
  [[0, 50, 100], { hundred: true }],
  [["35%", "0,4"], { decimal: ",", hundred: false, mixedShares: true }],
  [[{ share: 0.35 }, 0.4], { hundred: false, mixedShares: true }],
  [["35 procent", "0.4"], { decimal: ".", hundred: false, mixedShares: true }],
  [["35 %", "40", "0", "1"], { hundred: true }],
])("the numbers %j of a column together say %j", (cells, notation) => {
  expect(notationsOf([cells], [false])).toEqual([notation]);
});

test.each([
  [["3-4-2026", "25-4-2026"], { dayFirst: true, hundred: false }],
  [["4/3/2026", "4/25/2026"], { dayFirst: false, hundred: false }],
  [["25-4-2026", "4-25-2026"], { dayFirst: "mixed", hundred: false }],
  [["3-4-2026", "4-3-2026"], { hundred: false }],
  [["3.4.2026"], { hundred: false }],
  [[null, "", { day: 46_000 }], { hundred: false }],
])("the days %j of a column together say %j", (cells, notation) => {
  expect(notationsOf([cells], [true])).toEqual([notation]);
});

test("a column that gives nothing away follows the rest of the list", () => {
  const starts = ["7/11/2026", "8/1/2026"];
  const ends = ["7/31/2026", "11/7/2026"];
  expect(notationsOf([starts, ends, ["1.234"], ["12,5"]], [true, true, false, false])).toEqual([
    { dayFirst: false, decimal: ",", hundred: false }, { dayFirst: false, decimal: ",", hundred: false },
    { dayFirst: false, decimal: ",", hundred: true }, { dayFirst: false, decimal: ",", hundred: true },
  ]);
});

test("columns that contradict each other go by their own cells, and a third is read only where it can mean one day", () => {
  expect(notationsOf([["25-4-2026"], ["4/25/2026"], ["3/4/2026"]], [true, true, true]).map(({ dayFirst }) => dayFirst)).toEqual([true, false, "mixed"]);
});
