import { columnRuns } from "../../../src/excel/parts/column";
import { joinedFormats } from "../../../src/excel/parts/format";

const told = (widths: number[]) => columnRuns(widths.map((width, index) => ({ index, width }))).map(({ first, last }) => `${first.index}-${last.index} ${first.width}`);

test("a width that keeps coming back is given to all columns first", () => {
  expect(told([150, 14, 150, 14, 84, 14])).toEqual(["0-5 14", "0-0 150", "2-2 150", "4-4 84"]);
});

test("columns of one width are one run, and others are left as they are", () => {
  expect(told([80, 80, 20])).toEqual(["0-1 80", "2-2 20"]);
  expect(columnRuns([{ index: 0, width: 14 }, { index: 2, width: 14 }, { index: 4, width: 14 }])).toHaveLength(3);
});

test("formats that look the same are joined where they lie beside or below each other, and keep their order", () => {
  const text = (address: string, style = "NP Tekst") => ({ address, style });
  expect(joinedFormats([text("A5:A9"), text("B5:B9"), text("C5:C9", "NP Datum"), text("D5:D9"), text("D10:D12")])).toEqual([
    text("A5:B9"), text("C5:C9", "NP Datum"), text("D5:D12"),
  ]);
  expect(joinedFormats([text("A1:B1"), text("A2:A3")])).toHaveLength(2);
  expect(joinedFormats([text("A1"), { ...text("B1"), numberFormat: "0" }])).toHaveLength(2);
});
