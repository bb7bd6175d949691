import { fillings } from "../../src/domain/filling";
import { workbookWith } from "./rules/workbook";

test("what may wait is counted in rows that were begun, and what a party need not say yet is not asked", () => {
  const counted = (row: Record<string, string | null>) => fillings(workbookWith("Stakeholders", row)).find(({ table }) => table === "stakeholders")!;
  const [whole, lacking, early] = [counted({ Contactpersoon: "Team jeugd" }), counted({ Contactpersoon: null }), counted({ Contactpersoon: null, Status: "Benaderd" })];
  expect([whole.of - whole.filled, whole.columns]).toEqual([0, []]);
  expect([lacking.of - lacking.filled, lacking.columns, lacking.of]).toEqual([1, ["Contactpersoon"], whole.of]);
  expect([early.of - early.filled, early.of]).toEqual([0, whole.of - 2]);
});
