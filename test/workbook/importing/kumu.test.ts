import { matchColumns, ownList, preview } from "../../../src/domain/importing";
import { readText, writeCsv } from "../../../src/file/lists";
import { toNetwork } from "../../../src/domain/toNetwork";
import { kumuConnections, kumuElements } from "../../../src/workbook/importing/kumu";
import { targets } from "../../../src/workbook/importing/targets";
import { itemText } from "../../../src/workbook/quarters/tables";
import type { Typed } from "../../cases/case";
import { around } from "../../cases/goodRows";
import { workbookOf } from "../../domain/rules/workbook";

const relations: readonly Typed[] = [
  { Partij: "GGD Noord", "Andere partij": "Gemeente Noord", Moment: "2026-H1", Samenwerking: "Sterk", "Wat gaat goed": 'Bellen, "even" snel', "Wat gaan we doen": "=SUM(1)" },
  { Partij: "Woonhulp", "Andere partij": "GGD Noord", Moment: "2026-H1", Samenwerking: "Nauwelijks, terwijl gewenst" },
  { Partij: "Woonhulp", "Andere partij": "GGD Noord", Moment: "2026-H2", Samenwerking: "Kan beter" },
];
const book = workbookOf({ ...around, Relaties: relations });
const csv = new TextDecoder().decode(writeCsv(kumuConnections(toNetwork(book), "2026-H1", (id) => itemText(book, "relationQuality", id))));

test("the relations of a moment go to Kumu with From and To first, and no formula in them", () => {
  expect(csv.split("\r\n")).toEqual([
    "From,To,Type,Label,Moment,Wat gaat goed,Wat kan beter,Wat ontbreekt,Wat gaan we doen",
    `GGD Noord,Gemeente Noord,Sterk,Sterk,2026-H1,"Bellen, ""even"" snel",,,"'=SUM(1)"`,
    'Woonhulp,GGD Noord,"Nauwelijks, terwijl gewenst","Nauwelijks, terwijl gewenst",2026-H1,,,,',
  ]);
});

test("what went to Kumu comes back as it was, and adds nothing where it is there already", async () => {
  const read = await readText(csv);
  if (!read.ok) throw new Error(read.problem.code);
  const target = targets(book).find(({ table }) => table === "relations");
  if (!target) throw new Error("no relations");
  const list = ownList(read.value, 0);
  const given = { target, list, matching: matchColumns(list.headings, target.columns), fixed: {}, words: [] };
  expect(given.matching).toEqual(["first", "second", "quality", undefined, "moment", "goesWell", "inTheWay", "missing", "action"]);
  expect(preview(book, given)?.rows.map(({ is }) => is)).toEqual(["present", "present"]);
  expect(preview(workbookOf(around), given)?.rows[0]).toMatchObject({ is: "new", cells: { first: "GGD Noord", quality: "Sterk", goesWell: 'Bellen, "even" snel', action: "=SUM(1)" } });
});

test("the parties go to Kumu with their circle as the type and nobody's name, and come back as the parties that they are", async () => {
  const parties = workbookOf({ Stakeholders: [{ Organisatie: "GGD Noord", Kring: "Kerngroep", Domein: "Gezondheid", Status: "Doet mee", Contactpersoon: "Adviseur" }, { Organisatie: "=Halt" }] });
  const text = new TextDecoder().decode(writeCsv(kumuElements(toNetwork(parties), (list, id) => itemText(parties, list, id))));
  expect(text.split("\r\n")).toEqual(["Label,Type,Kring,Domein,Rol,Status", "GGD Noord,Kerngroep,Kerngroep,Gezondheid,,Doet mee", `"'=Halt",,,,,`]);
  const read = await readText(text);
  const target = targets(parties).find(({ table }) => table === "stakeholders");
  if (!read.ok || !target) throw new Error("not read");
  expect(matchColumns(ownList(read.value, 0).headings, target.columns)).toEqual(["organisation", undefined, "circle", "domain", "role", "status"]);
});
