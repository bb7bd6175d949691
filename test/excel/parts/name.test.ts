import { isBroken } from "../../../src/excel/parts/name";

test("a name whose sheet was deleted is broken", () => {
  expect(isBroken("=#REF!$A$1")).toBe(true);
  expect(isBroken("=Start!$A$1")).toBe(false);
});
