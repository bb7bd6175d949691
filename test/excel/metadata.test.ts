import { readColumns, readJournal, readMeta } from "../../src/excel/metadata";

const meta: [string, unknown][] = [
  ["id", "value"], ["planId", "k7d2xq9mtb"], ["template", "leidraad"], ["schema", 1], ["language", "nl"],
  ["from", "2026-K1"], ["quarters", 4], ["demo", false], ["name", "Noord"], ["region", ""], ["coordinator", "An"],
];

test("the workbook says which plan it holds", () => {
  expect(readMeta(meta)).toEqual({
    planId: "k7d2xq9mtb", templates: ["leidraad"], sheets: [], schema: 1, language: "nl", from: "2026-K1", quarters: 4, demo: false,
    name: "Noord", region: "", coordinator: "An",
  });
});

test("columns may stand in another order and more may stand beside them", () => {
  expect(readMeta(meta.map(([id, value]) => ["", value, id]))?.planId).toBe("k7d2xq9mtb");
});

test.each([
  ["an empty table", [["id", "value"], ["", ""]]],
  ["no table", []],
  ["somebody else's table", [["Kolom1", "Kolom2"], ["planId", "x"]]],
  ["a schema that is no number", meta.map(([id, value]) => [id, id === "schema" ? "nieuw" : value])],
  ["a language that does not exist", meta.map(([id, value]) => [id, id === "language" ? "fr" : value])],
  ["a plan without an id", meta.filter(([id]) => id !== "planId")],
])("%s is no plan of ours", (_, values) => {
  expect(readMeta(values)).toBeUndefined();
});

test("only sheets with a mark are complete, with what they had to do without, and unknown sheets are left out", () => {
  const values = [["id", "sheet", "anchor", "state"], ["start", "Start", "np_start", "klaar"], ["actions", "Actieplan", "np_actions", ""], ["lists", "Lijsten", "np_lists", "klaar -print -iets"], ["other", "?", "?", "klaar"]];
  expect([...readJournal(values)]).toEqual([["start", []], ["lists", ["print"]]]);
});

test("columns are known by table and id", () => {
  const values = [["id", "key", "table", "column", "heading"], ["actions.action", "actions", "tblActieplan", "action", "Actie"], ["", "", "", "", ""]];
  expect(readColumns(values)).toEqual([{ key: "actions", table: "tblActieplan", column: "action", heading: "Actie" }]);
});
