import { improvements, improvementTables, openImprovements } from "../../src/domain/improvements";
import { toChecked } from "../../src/workbook/check/toChecked";
import { allSheets } from "../../src/workbook/sheets";
import { readOf } from "../workbook/check/books";
import { planOf } from "../workbook/network";

/** Where each table has its point, and whose it is, by the headings that people see. */
const points: readonly (readonly [table: string, heading: string, whose: Readonly<Record<string, string>>, parties: string])[] = [
  ["tblBevindingen", "Verbeterpunt", { Organisatie: "GGD" }, "GGD"],
  ["tblRelaties", "Wat gaan we doen", { Partij: "GGD", "Andere partij": "Politie" }, "GGD, Politie"],
  ["tblKlantreis", "Verbeteractie", { Verantwoordelijke: "GGD; Politie" }, "GGD, Politie"],
  ["tblNaasten", "Verbeterpunt", { Organisatie: "GGD" }, "GGD"],
  ["tblGovernance", "Actiepunt", {}, ""],
  ["tblReflectie", "Vervolgstap", { Verantwoordelijke: "Politie" }, "Politie"],
  ["tblWerkvormen", "Wat kwam eruit", {}, ""],
];

test("wherever people write what could be better, an action can come of it, and the sheet says how that action stands", () => {
  const read = readOf(planOf("leidraad", { sheets: improvementTables, organisations: ["GGD", "Politie"], examples: false }).book);
  for (const [name, heading, whose] of points) {
    const table = read.tables.find((one) => one.name === name)!;
    const row: Record<string, string> = { [heading]: `Punt op ${name}`, ...whose, ID: `id.${name}` };
    table.rows = [{ index: 3, values: table.columns.map((column) => row[column.heading] ?? null) }];
  }
  const found = improvements(toChecked(read, 46_347));
  expect(found.map(({ id, text, parties, place }) => [id, text, parties.join(", "), place.row])).toEqual(points.map(([name, , , parties]) => [`id.${name}`, `Punt op ${name}`, parties, 3]));
  expect(found.map(({ place }) => place.table)).toEqual(improvementTables);
  const actions = [{ source: "", sourceId: "id.tblRelaties" }, { source: "punt op TBLKLANTREIS", sourceId: "" }];
  expect(openImprovements({ improvements: found, actions }).map(({ place }) => place.table)).toEqual(["findings", "relatives", "governance", "reflection", "workshops"]);
  for (const key of improvementTables) {
    const columns = allSheets.find((one) => one.table?.key === key)?.table?.columns.map(({ id }) => id);
    expect(columns).toContain("state");
  }
});
