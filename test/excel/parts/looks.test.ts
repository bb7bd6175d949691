import { columnProperties } from "../../../src/excel/parts/column";
import { joinedFormats } from "../../../src/excel/parts/format";
import { rowProperties } from "../../../src/excel/parts/row";

test("columns are told from the first to the last, and those between that nobody speaks of stay as they are", () => {
  expect(columnProperties([{ index: 4, width: 14, hidden: true }, { index: 2, width: 80 }])).toEqual({ first: 2, told: [
    { format: { columnWidth: 80 } }, {}, { format: { columnWidth: 14 }, columnHidden: true },
  ] });
  expect(columnProperties([])).toBeUndefined();
});

test("rows that fit what stands in them get no height", () => {
  expect(rowProperties([{ index: 0, height: 30 }, { index: 1, height: 15, fits: true }, { index: 2, height: 20 }, { index: 9, height: 15, fits: true }])).toEqual({ first: 0, told: [
    { format: { rowHeight: 30 } }, {}, { format: { rowHeight: 20 } },
  ] });
});

test("formats that look the same are joined where they lie beside or below each other, and keep their order", () => {
  const text = (address: string, style = "NP Tekst") => ({ address, style });
  expect(joinedFormats([text("A5:A9"), text("B5:B9"), text("C5:C9", "NP Datum"), text("D5:D9"), text("D10:D12")])).toEqual([
    text("A5:B9"), text("C5:C9", "NP Datum"), text("D5:D12"),
  ]);
  expect(joinedFormats([text("A1:B1"), text("A2:A3")])).toHaveLength(2);
  expect(joinedFormats([text("A1"), { ...text("B1"), numberFormat: "0" }])).toHaveLength(2);
});
