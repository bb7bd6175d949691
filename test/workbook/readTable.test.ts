import { readTable } from "../../src/workbook/readTable";

const known = ["Actie", "Doel", "ID"].map((heading, i) => ({ table: "tblActieplan", column: ["action", "goal", "id"][i] ?? "", heading }));
const found = { name: "tblActieplan", sheet: "Actieplan", address: "A4:C6" };
const ids = (headings: string[]) => readTable({ ...found, cells: [headings] }, known).columns.map(({ id, was }) => (was === undefined ? id : `${id} was ${was}`));

test("columns are known by their headings, wherever they stand", () => {
  expect(ids(["ID", "actie ", "Doel"])).toEqual(["id", "action", "goal"]);
});

test("a renamed column is the one at its own place", () => {
  expect(ids(["Actie", "Waarom", "ID"])).toEqual(["action", "goal was Doel", "id"]);
});

test("where columns were added or removed, a heading that nobody knows is a column of the user's own", () => {
  expect(ids(["Actie", "Waarom", "Doel", "ID"])).toEqual(["action", undefined, "goal", "id"]);
  expect(ids(["Actie", "Waarom"])).toEqual(["action", undefined]);
});

test("blank rows are left out and the others keep their place", () => {
  const { rows } = readTable({ ...found, cells: [["Actie", "Doel", "ID"], ["", null, " "], ["Bel", "", "k1"]] }, known);
  expect(rows).toEqual([{ index: 1, values: ["Bel", null, "k1"] }]);
});
