import { conflicts } from "../../src/excel";
import { say } from "../../src/messages";
import { planOf } from "../workbook/network";
import { emptyWorkbook, userSheet } from "./samples";

const plan = planOf("leidraad");

test("a new workbook is in nobody's way", () => {
  expect(conflicts(plan, emptyWorkbook)).toEqual([]);
});

test("a sheet of the user's that has our title is named, whatever its case, with a title that is free", () => {
  const found = { ...emptyWorkbook, sheets: [userSheet("DASHBOARD", 0), userSheet("dashboard 2", 1)] };
  expect(conflicts(plan, found).map((problem) => say(problem, "nl"))).toEqual([
    "Er is al een blad met de naam “Dashboard” dat niet van Netwerkplan is. Kies voor ons blad een andere naam, bijvoorbeeld “Dashboard 3”.",
  ]);
});

test("tables and names share one set of names in Excel", () => {
  const table = { name: "tblActieplan", sheet: "Blad1", rows: 3, filtered: false };
  const asTable = conflicts(plan, { ...emptyWorkbook, tables: [table] });
  const asName = conflicts(plan, { ...emptyWorkbook, names: [{ name: "TBLACTIEPLAN", formula: "=5" }] });
  expect(asTable).toEqual([{ code: "tableTaken", details: { name: "tblActieplan", suggestion: "tblActieplan_2" } }]);
  expect(asName).toEqual(asTable);
});

test("our own sheets and tables are not in our way, also under another title", () => {
  const found = {
    ...emptyWorkbook,
    sheets: [userSheet("Plan van ons", 0), userSheet("np_gegevens", 1)],
    ours: { actions: "Plan van ons", meta: "np_gegevens" },
    tables: [{ name: "tblActieplan", sheet: "Plan van ons", rows: 3, filtered: false }],
    names: plan.book.names.map(({ name, formula }) => ({ name, formula })),
  };
  expect(conflicts(plan, found)).toEqual([]);
});

test("a sheet that takes the title of a renamed sheet of ours is no trouble, of a deleted one it is", () => {
  const sheets = [userSheet("Plan van ons", 0), userSheet("Actieplan", 1), userSheet("np_gegevens", 2)];
  expect(conflicts(plan, { ...emptyWorkbook, sheets, ours: { actions: "Plan van ons", meta: "np_gegevens" } })).toEqual([]);
  expect(conflicts(plan, { ...emptyWorkbook, sheets, ours: { meta: "np_gegevens" } }).map(({ code }) => code)).toEqual(["sheetTaken"]);
});
