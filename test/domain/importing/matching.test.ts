import { headingRow, matchColumns, ownList, understand, type ImportTarget, type TargetColumn } from "../../../src/domain/importing";

const column = (id: string, heading: string, names: string[] = [], required = false): TargetColumn => ({ id, heading, names, kind: { is: "text" }, required });

const parties: ImportTarget = { table: "stakeholders", columns: [column("organisation", "Organisatie", ["Organisation", "Naam organisatie", "Naam"], true), column("contact", "Contactpersoon", ["Contact"]), column("details", "Werkcontact", ["E-mail"])] };
const plans: ImportTarget = { table: "actions", columns: [column("action", "Actie", ["Action", "Wat"], true), column("end", "Tijdspad einde", ["Deadline"]), column("parties", "Betrokken partijen", ["Organisatie"])] };

test.each([
  [["Organisatie", "Contactpersoon"], ["organisation", "contact"]],
  [["ORGANISATIE ", "e mail", "contact-persoon"], ["organisation", "details", "contact"]],
  [["Organisatie (verplicht)", "Naam"], [undefined, "organisation"]],
  [["Organisatie (verplicht)", "Schoenmaat"], ["organisation", undefined]],
  [["Naam", "Organisatie"], [undefined, "organisation"]],
  [["Organisatie", "Organisatie"], ["organisation", undefined]],
  [["", "Cöntact"], [undefined, "contact"]],
])("the headings %j mean the columns %j", (headings, ids) => {
  expect(matchColumns(headings, parties.columns)).toEqual(ids);
});

test("the row with the headings is found below a title, and the table that a list is about", () => {
  const grid = [["Ledenlijst 2026"], [], ["Naam organisatie", "E-mail"], ["GGD Noord", "info@ggd.example"]];
  expect(understand(grid, [plans, parties])).toMatchObject({ target: parties, heading: 2 });
  expect(understand([["Wat", "Deadline", "Organisatie"], ["Bellen", "1-2-2026", "GGD"]], [parties, plans])).toMatchObject({ target: plans, heading: 0 });
  expect(headingRow(grid, plans)).toBe(0);
  expect(understand([[null], ["GGD"], ["Politie"]], [parties])).toMatchObject({ target: parties, heading: 1 });
  expect(understand([[null, " "]], [parties])).toBeUndefined();
});

test("a list keeps the numbers that its rows have in the file, with headings and without", () => {
  expect(ownList([["Titel"], ["Naam", " E-\nmail "], ["GGD"]], 1)).toEqual({ headings: ["Naam", "E- mail"], rows: [{ number: 3, cells: ["GGD"] }] });
  expect(ownList([["GGD", 1], ["Politie"]], undefined)).toEqual({ headings: ["", ""], rows: [{ number: 1, cells: ["GGD", 1] }, { number: 2, cells: ["Politie"] }] });
});
