import { takeBack } from "../../../src/workbook/importing/takeBack";
import type { Trace } from "../../../src/workbook/importing/takeOver";
import { workbookOf } from "../../domain/rules/workbook";

const trace: Trace = {
  table: "stakeholders",
  added: [{ organisation: "Wijkteam", function: "Teamleider", id: "nwijk" }, { organisation: "School", id: "nschool" }],
  filled: [{ row: 0, id: "nggd", cells: { function: "Arts" } }, { row: 1, id: "", cells: { contact: "Wijkagent" } }],
};
const ggd = { Organisatie: "GGD", Functie: "Arts", ID: "nggd" };
const police = { Organisatie: "Politie", Contactpersoon: "Wijkagent", ID: null };

test.each<[string, Parameters<typeof workbookOf>[0]["Stakeholders"], number[], number, number]>([
  ["everything is as it came in", [ggd, police, { Organisatie: "Wijkteam", Functie: "Teamleider", ID: "nwijk" }, { Organisatie: "School", ID: "nschool" }], [2, 3], 4, 0],
  ["rows were sorted", [{ Organisatie: "School", ID: "nschool" }, police, { Organisatie: "Wijkteam", Functie: "Teamleider", ID: "nwijk" }, ggd], [0, 2], 4, 0],
  ["somebody filled in more", [ggd, police, { Organisatie: "Wijkteam", Functie: "Teamleider", Kring: "Kerngroep", ID: "nwijk" }, { Organisatie: "School", ID: "nschool" }], [3], 3, 1],
  ["somebody changed or removed all of it", [{ ...ggd, Functie: "Verpleegkundige" }, { ...police, Contactpersoon: null }, { Organisatie: "Wijkteam Oost", Functie: "Teamleider", ID: "nwijk" }], [], 0, 4],
])("a list is taken out where %s", (_, rows, emptied, done, left) => {
  const outcome = takeBack(workbookOf({ Stakeholders: rows! }), trace);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { changes, told } = outcome.value;
  expect(changes.flatMap((change) => (change.is === "empty" ? change.rows.map(({ row }) => row) : []))).toEqual(emptied);
  expect(changes.filter(({ is }) => is === "set")).toHaveLength(done - emptied.length);
  expect(told).toEqual({ done, left });
});
