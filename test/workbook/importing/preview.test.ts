import { headingRow, matchColumns, ownList, preview, understand, type Given, type GivenCell } from "../../../src/domain/importing";
import type { CheckedWorkbook } from "../../../src/domain/checked";
import type { TableKey } from "../../../src/domain/schema";
import { countedId } from "../../../src/domain/id";
import { strangeWordsIn } from "../../../src/domain/strangeWords/find";
import { leftEmpty } from "../../../src/domain/strangeWords/said";
import { takeOver } from "../../../src/workbook/importing/takeOver";
import { targets } from "../../../src/workbook/importing/targets";
import { around } from "../../cases/goodRows";
import { day } from "../../cases/case";
import { workbookOf } from "../../domain/rules/workbook";

const book = workbookOf(around);

/** A list with all that the product makes of it by itself, for the table that is meant. */
function given(table: TableKey, grid: readonly (readonly GivenCell[])[], fixed: Given["fixed"] = {}): Given {
  const target = targets(book).find((one) => one.table === table);
  if (!target) throw new Error(`no list goes into ${table}`);
  const list = ownList(grid, headingRow(grid, target));
  return { target, list, matching: matchColumns(list.headings, target.columns), fixed, words: [] };
}

/** What the preview says of each row: its number, what becomes of it, and the codes of what is found in it. */
function told(list: Given, of = book) {
  return preview(of, list)?.rows.map(({ number, is, findings }) => [number, is, ...findings.map(({ code }) => code)].join(" "));
}

/** The workbook after the whole list was taken over. */
function after(of: CheckedWorkbook, list: Given): CheckedWorkbook {
  const rows = preview(of, list)?.rows ?? [];
  const outcome = takeOver(of, { ...list, accepted: new Set(rows.map(({ number }) => number)) }, countedId("nieuw"));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return {
    ...of,
    tables: of.tables.map((table) => {
      const place = (cells: Record<string, unknown>, old: readonly unknown[] = []) => table.columns.map(({ id = "" }, i) => (id in cells ? cells[id] : old[i]) ?? null) as never;
      let rowsNow = [...table.rows];
      for (const change of outcome.value.changes) {
        if (change.table !== table.key) continue;
        if (change.is === "set") rowsNow = rowsNow.map((row) => (row.index === change.row ? { index: row.index, values: place(change.after, row.values) } : row));
        else rowsNow = [...rowsNow, ...change.rows.map((cells, i) => ({ index: rowsNow.length + i, values: place(cells) }))];
      }
      return { ...table, rows: rowsNow };
    }),
  };
}

test("a list of parties: what is there is said, what differs stays, what is new is held against the rules", () => {
  const list = given("stakeholders", [
    ["Ledenlijst maart"], [],
    ["Naam organisatie", "Contactpersoon", "E-mail", "Ring", "Status"],
    ["ggd noord", "Adviseur", null, "Kern", null],
    ["Gemeente Noord", "Wethouder", null, null, null],
    ["Woonhulp", null, "info@woonhulp.example", null, null],
    ["Politie", "Wijkagent", "noord@politie.example", "werkgroep", "Bevestigd"],
    ["POLITIE", null, null, null, null],
    ["Halt", "Medewerker", null, "In de koelkast", null],
  ]);
  expect(list.matching).toEqual(["organisation", "contact", "contactDetails", "circle", "status"]);
  expect(told(list)).toEqual(["4 present", "5 differs", "6 fills", "7 new", "8 repeated", "9 new listUnknown"]);
  const rows = preview(book, list)?.rows ?? [];
  expect(rows[1]?.differences).toEqual([{ column: "contact", stands: "Beleidsadviseur", given: "Wethouder" }]);
  expect(rows[3]?.cells).toEqual({ organisation: "Politie", contact: "Wijkagent", contactDetails: "noord@politie.example", circle: "Projectgroep", status: "Doet mee" });
});

test("twice adds nothing, and nothing that stood there has changed", () => {
  const lists = [
    given("stakeholders", [["Organisatie", "Contact"], ["Politie", "Wijkagent"], [null, "Iemand zonder organisatie"], ["GGD Noord", "Iemand anders"]]),
    given("relations", [["From", "To", "Type"], ["GGD Noord", "Gemeente Noord", "Sterk"]], { moment: "2026-H1" }),
    given("agreements", [["Onderwerp", "Afspraak", "Partijen"], ["Gezamenlijke ambitie", "We zien elkaar", "GGD Noord, Gemeente Noord"]]),
    given("actions", [["Actie", "Wie", "Deadline", "Voortgang"], ["Bellen", "ggd noord", "1-11-2026", "50%"], ["Bellen", "Woonhulp", null, null]]),
    given("indicators", [["Indicator", "Soort", "Richting", "Streefwaarde"], ["Bereik", "#", "Hoger", "1.250,5"]]),
    given("measurements", [["Indicator", "Organisatie", "Kwartaal", "Waarde"], ["wachttijd", "GGD Noord", "Q2 2026", "12,5"]]),
    given("findings", [["Onderwerp", "Verbeterpunt"], ["Scholing", "Meer oefenen"], ["Scholing", "Vaker herhalen"]]),
    given("successes", [["Succes", "Datum"], ["Iedereen doet mee", "1-5-2026"]]),
  ];
  for (const list of lists) {
    const once = after(book, list);
    const table = (of: CheckedWorkbook) => of.tables.find(({ key }) => key === list.target.table)?.rows ?? [];
    expect(table(once).length).toBeGreaterThan(table(book).length);
    expect(table(once).slice(0, table(book).length)).toEqual(table(book));
    expect(after(once, list)).toEqual(once);
    expect(told(list, once)?.filter((row) => / (new|fills)/.test(row))).toEqual([]);
  }
});

test("cells come in as the table has them: names as they are spelled there, several parties, dates, quarters, numbers", () => {
  const actions = preview(book, given("actions", [
    ["Actie", "Wie", "Met wie", "Start", "Deadline", "Stand", "Voortgang"],
    ["Bellen", "ggd  noord", "Gemeente Noord, Jeugdzorg Plus", { day: day(2026, 6, 1) }, "1-11-26", "in uitvoering", 40],
  ]));
  expect(actions?.rows[0]?.cells).toEqual({
    action: "Bellen", responsible: "GGD Noord", parties: "Gemeente Noord; Jeugdzorg Plus", start: day(2026, 6, 1), end: day(2026, 11, 1), status: "Loopt", progress: 0.4,
  });
  const measured = preview(book, given("measurements", [["Indicator", "Partij", "Periode", "Resultaat"], ["WACHTTIJD", "gemeente noord", "2e kwartaal 2026", { share: 0.35 }]]));
  expect(measured?.rows[0]).toMatchObject({ is: "new", cells: { indicator: "Wachttijd", organisation: "Gemeente Noord", quarter: "2026-K2", value: 35 } });
});

test("a relation is the same whoever stands first, and parties of the list itself can be named", () => {
  const standing = workbookOf({ ...around, Relaties: [{ Partij: "GGD Noord", "Andere partij": "Gemeente Noord", Moment: "2026-H1", Samenwerking: "Sterk" }] });
  const list = given("relations", [["From", "To", "Type"], ["Gemeente Noord", "GGD Noord", "Kan beter"], ["GGD Noord", "Woonhulp", "red"], ["GGD Noord", "Zwembad", "Sterk"]], { moment: "2026-H1" });
  expect(told(list, standing)).toEqual(["2 differs", "3 new", "4 new referenceUnknown"]);
});

test("empty cells of an opened quarter are filled, filled ones stay, and a cell that changed since is passed", () => {
  const open = workbookOf({ ...around, "Vastgelegde metingen": [], Metingen: [{ Indicator: "Wachttijd", Organisatie: "GGD Noord", Kwartaal: "2026-K2" }, { Indicator: "Wachttijd", Organisatie: "Gemeente Noord", Kwartaal: "2026-K2", Waarde: 9 }] });
  const list = given("measurements", [["Indicator", "Organisatie", "Kwartaal", "Waarde"], ["Wachttijd", "GGD Noord", "2026-K2", "12"], ["Wachttijd", "Gemeente Noord", "2026-K2", "12"]]);
  expect(told(list, open)).toEqual(["2 fills", "3 differs"]);
  const accepted = new Set([2, 3]);
  expect(takeOver(open, { ...list, accepted }, countedId("n"))).toEqual({ ok: true, value: {
    changes: [{ is: "set", table: "measurements", row: 0, before: { value: null }, after: { value: 12 } }],
    told: { added: 0, filled: 1, passed: 1, trace: { table: "measurements", added: [], filled: [{ row: 0, id: "idtblMetingen0", cells: { value: 12 } }] } },
  } });
  const meanwhile = workbookOf({ ...around, Metingen: [{ Indicator: "Wachttijd", Organisatie: "GGD Noord", Kwartaal: "2026-K2", Waarde: 11 }] });
  expect(takeOver(meanwhile, { ...list, accepted: new Set([2]) }, countedId("n"))).toMatchObject({ ok: true, value: { changes: [], told: { passed: 1 } } });
});

test("rows of another workbook of ours keep their ids and are known by them; a number of one's own is no id", () => {
  const first = after(book, given("stakeholders", [["ID", "Organisatie"], ["k7d2xq9mtb", "Politie"], [7, "Halt"]]));
  const ids = first.tables.find(({ key }) => key === "stakeholders")?.rows.slice(-2).map(({ values }) => values.at(-1));
  expect(ids).toEqual(["k7d2xq9mtb", "nieuw0001"]);
  expect(told(given("stakeholders", [["ID", "Organisatie"], ["k7d2xq9mtb", "Politie Noord-Nederland"]]), first)).toEqual(["2 differs"]);
});

test("nothing that was not agreed to comes in, and what is about a person is found before it is in", () => {
  const list = given("stakeholders", [["Organisatie", "Werkcontact"], ["Politie", "jan@gmail.com"], ["Halt", null]]);
  expect(told(list)).toEqual(["2 new waiting privateMail waiting", "3 new waiting waiting"]);
  expect(takeOver(book, { ...list, accepted: new Set([3]) }, countedId("n"))).toMatchObject({ ok: true, value: { changes: [{ rows: [{ organisation: "Halt", id: "n0001" }] }] } });
});

test("lists go into the tables that take rows of people, each understood by its own headings", () => {
  const all = targets(book);
  expect(all.map(({ table }) => table)).toEqual(expect.arrayContaining(["stakeholders", "relations", "agreements", "actions", "indicators", "measurements"]));
  expect(all.map(({ table }) => table).filter((table) => /quarters|corrections|closed|governance|approach|steps/.test(table))).toEqual([]);
  for (const target of all) {
    const headings = target.columns.map(({ heading }) => heading);
    expect(understand([headings], all)?.target.table).toBe(target.table);
    expect(matchColumns(headings, target.columns)).toEqual(target.columns.map(({ id }) => id));
  }
});

test("a list with the month first in one column is read so in all of them", () => {
  const list = given("actions", [
    ["Actie", "Verantwoordelijk", "Tijdspad start", "Tijdspad einde"],
    ["A", "GGD Noord", "7/11/2026", "7/31/2026"],
    ["B", "GGD Noord", "8/1/2026", "11/7/2026"],
  ]);
  expect(preview(book, list)?.rows.map(({ cells: { start, end } }) => [start, end])).toEqual([
    [day(2026, 7, 11), day(2026, 7, 31)], [day(2026, 8, 1), day(2026, 11, 7)],
  ]);
});

test("a list that contradicts itself about day and month leaves alone what can be two days", () => {
  const list = given("actions", [["Actie", "Tijdspad start"], ["A", "25-4-2026"], ["B", "4-25-2026"], ["C", "3-4-2026"], ["D", "4-4-2026"]]);
  expect(preview(book, list)?.rows.map(({ cells: { start } }) => start)).toEqual([day(2026, 4, 25), "4-25-2026", "3-4-2026", day(2026, 4, 4)]);
});

test("headings that come again further down, as where a list was printed page by page, are no row", () => {
  expect(told(given("stakeholders", [["Organisatie", "Functie"], ["Halt", "Hoofd"], ["organisatie", "Functie "], ["Organisatie", "Voorzitter"]]))?.map((row) => row.split(" ").slice(0, 2).join(" "))).toEqual(["2 new", "4 new"]);
});

test("names that differ in one sign are rows of their own, and a value goes to none but its own", () => {
  const names = ["Wachttijd < 4 weken", "Wachttijd > 4 weken", "Jongeren 18+", "Jongeren 18-", "Doel 1.1", "Doel 11"];
  const indicators = given("indicators", [["Indicator", "Soort", "Richting"], ...names.map((name) => [name, "Aantal", "Hoger is beter"])]);
  expect(preview(book, indicators)?.rows.map(({ is }) => is)).toEqual(names.map(() => "new"));
  const measured = given("measurements", [["Indicator", "Organisatie", "Kwartaal", "Waarde"], ["Wachttijd > 4 weken", "GGD Noord", "2026-K2", 77]]);
  const one = after(book, given("indicators", [["Indicator", "Soort", "Richting"], ["Wachttijd < 4 weken", "Aantal", "Hoger is beter"]]));
  expect(preview(one, measured)?.rows[0]).toMatchObject({ is: "new", cells: { indicator: "Wachttijd > 4 weken" }, findings: [{ code: "referenceNear" }] });
});

test("a name that differs in one sign from a party's is an error that nothing mends, and comes in as it stands", () => {
  const one = after(book, given("stakeholders", [["Organisatie"], ["Team 18+"]]));
  const row = preview(one, given("actions", [["Actie", "Verantwoordelijk"], ["Bellen", "Team 18-"]]))?.rows[0];
  const about = row?.findings.filter(({ column }) => column === "responsible") ?? [];
  expect([row?.cells.responsible, about.map(({ code, severity, fix }) => [code, severity, fix])]).toEqual(["Team 18-", [["referenceNear", "error", undefined]]]);
});

test("the same indicator with another target for another party is said, with both targets", () => {
  const list = given("indicators", [["Indicator", "Soort", "Richting", "Streefwaarde", "Wie levert"], ["Doorlooptijd", "Dagen", "Lager is beter", 14, "GGD Noord"], ["Doorlooptijd", "Dagen", "Lager is beter", 30, "Woonhulp"]]);
  expect(preview(book, list)?.rows[1]).toMatchObject({ is: "repeated", differences: [{ column: "target", stands: 14, given: 30 }, { column: "reporters", stands: "GGD Noord", given: "Woonhulp" }] });
});

test("several names between bars are a relation each; with a name that is unknown the cell stays as it is", () => {
  const list = given("relations", [
    ["From", "To", "Type"], ["GGD Noord", "Gemeente Noord|Woonhulp", "Sterk"], ["Jeugdzorg Plus", "Woonhulp", "Kan beter"], ["Woonhulp", "Gemeente Noord|Zwembad", "Sterk"],
  ], { moment: "2026-H1" });
  expect(preview(book, list)?.rows.map(({ number, cells: { first, second } }) => [number, first, second])).toEqual([
    [2, "GGD Noord", "Gemeente Noord"], [2, "GGD Noord", "Woonhulp"], [3, "Jeugdzorg Plus", "Woonhulp"], [4, "Woonhulp", "Gemeente Noord|Zwembad"],
  ]);
  // One row of the list that became two has not been passed.
  const taken = takeOver(book, { ...list, accepted: new Set([2]) }, countedId("nieuw"));
  expect(taken.ok && taken.value.told).toMatchObject({ added: 2, passed: 0 });
});

test("a semicolon in a party's name is refused by the list as by every other door", () => {
  expect(told(given("stakeholders", [["Organisatie"], ["Jeugd; Zorg BV"]]))?.[0]).toMatch(/^2 new nameSeparator/);
});

describe("words that the workbook does not know", () => {
  const list = given("relations", [["Partij", "Andere partij", "Moment", "Samenwerking"], ["GGD Noord", "Politie", "2026-H2", "gaat wel"], ["GGD Noord", "Woonhulp", "2026-H2", "Gaat  wel"], ["Politie", "Woonhulp", "2026-H2", "Goed"]]);
  const cells = (preview(book, list)?.rows ?? []).map((row) => ({ table: list.target.table, column: "quality", value: row.cells["quality"] ?? null }));
  const asked = strangeWordsIn(cells, book);
  const saying = (means: string) => asked.map((word) => ({ word, means }));
  const known = (words: Given["words"]) => preview(book, { ...list, words })?.rows.map(({ cells: { quality } }) => quality);

  test("are told once, with the rows that they stand in; what people call an item elsewhere is known", () => {
    expect(asked).toMatchObject([{ of: "relationQuality", table: "relations", column: "quality", word: "gaat wel", count: 2, options: expect.arrayContaining([expect.objectContaining({ text: "Kan beter" })]) as unknown }]);
  });

  test("mean what somebody says that they mean, in every row and however spelled, or nothing", () => {
    expect(known([])).toEqual(["gaat wel", "Gaat  wel", "Sterk"]);
    expect(known(saying(""))).toEqual(["gaat wel", "Gaat  wel", "Sterk"]);
    expect(known(saying(asked[0]?.options.find(({ text }) => text === "Kan beter")?.means ?? ""))).toEqual(["Kan beter", "Kan beter", "Sterk"]);
    expect(known(saying(leftEmpty))).toEqual([null, null, "Sterk"]);
  });
});
