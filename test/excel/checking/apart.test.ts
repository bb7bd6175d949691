import { address, area } from "../../../src/workbook/address";
import { without } from "../../../src/excel/checking/apart";

test.each([
  ["A1:F10", ["A1:F10"], []],
  ["A1:F10", [], ["A1:F10"]],
  ["A1:F10", ["B2:C3"], ["A1:F1", "A4:F10", "A2:A3", "D2:F3"]],
  ["A1:F10", ["A1:F4", "A6:C10"], ["A5:F5", "D6:F10"]],
  ["A1:F10", ["H1:J10"], ["A1:F10"]],
])("%s without %j is %j", (whole, taken, left) => {
  expect(without(area(whole), taken.map(area)).map(address)).toEqual(left);
});
