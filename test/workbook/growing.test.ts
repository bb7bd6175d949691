import { startHeadless } from "../../src/host/headless";
import type { Formula } from "../../src/workbook/types";
import { growing } from "../../src/workbook/definition/placedTable";
import { planOf } from "./network";

test.each<[string, (string | null)[], number]>([
  ["without gaps", ["GGD", "Politie", "School"], 3],
  ["with an emptied row in the middle", ["GGD", null, "School", null, "Bibliotheek"], 5],
  ["with one row", ["GGD"], 1],
  ["with nothing yet", [null], 1],
])("a list %s reaches to its last filled cell, whoever filled it", async (_, names, rows) => {
  const { Excel, close } = await startHeadless();
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Partijen");
      sheet.getRange(`A4:A${3 + names.length}`).values = names.map((name) => [name ?? ""]);
      context.workbook.names.add("lijst_Partijen", growing("Partijen", "A", 3));
      const told = sheet.getRange("C1:C2");
      told.formulas = [["=ROWS(lijst_Partijen)"], [`=COUNTIF(lijst_Partijen,"${names.at(-1) ?? "geen"}")`]];
      await context.sync();
      told.load("values");
      await context.sync();
      expect(told.values).toEqual([[rows], [names.at(-1) ? 1 : 0]]);
    });
  } finally {
    close();
  }
});

test("no list and no page of a workbook ends where it ended when it was made", () => {
  const { book } = planOf("leidraad");
  const lists = book.names.filter(({ formula }) => (formula as Formula).includes(":INDEX("));
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.filter(({ formula }) => formula.includes("COUNTA"))).toEqual([]);
  // The sheet with figures is drawn for as many indicators as it has room for.
  const tabled = book.sheets.filter(({ name, tables, visibility }) => tables.length === 1 && visibility === "visible" && name !== "Cijfers");
  const fixed = tabled.filter(({ print }) => !/^A1:[A-Z]+1048576$/.test(print?.area ?? ""));
  expect(fixed.map(({ name }) => name)).toEqual([]);
});
