import type { Headless } from "../../../src/host/headless";
import { going } from "../../../src/taskpane/kept/going";
import { lookIn } from "../../../src/taskpane/kept/look";
import { keptCheck } from "../../../src/taskpane/kept/keptCheck";
import { importing as lists } from "../../../src/taskpane/importing/actions";
import { accepted } from "../../../src/taskpane/lists/opened";
import { opening } from "../../../src/taskpane/lists/opening";
import { area, cell } from "../../../src/workbook/address";
import { toChecked } from "../../../src/workbook/check/toChecked";
import { cells } from "../../../src/workbook/comparable";
import { openExcel, sheetNow } from "../../excel/opened";
import { readOf } from "../../workbook/check/books";
import { planOf } from "../../workbook/network";
import { surroundings } from "../surroundings";

/** Taking over lists as the pane does it, over the real carrier and Microsoft's office.js. */
/** One workbook for all tests: each takes lists into tables of its own. */
const plan = planOf("empty", { sheets: ["relations"], organisations: ["GGD Noord", "Politie"], quarters: 4, examples: false });
let headless: Headless;

beforeAll(async () => { headless = await openExcel({}, plan.book); });
afterAll(() => headless.close());

function openPane() {
  const around = surroundings();
  const { store } = around;
  const opened = () => {
    const found = store.get().importing.opened;
    if (!found) throw new Error(store.get().importing.problem?.code ?? "nothing is open");
    return found;
  };
  const kept = keptCheck(around);
  return { store, opened, ...lists(around, kept, going(around, kept, lookIn(around))) };
}

/** The filled cells of a table below its headings, row by row, by their headings. */
function rows(title: string) {
  const one = sheetNow(headless.host, title);
  const { address = "A1", columns = [] } = one.tables[0] ?? {};
  const { top, left, bottom } = area(address);
  const found = cells(one);
  return Array.from({ length: bottom - top }, (_, r) => Object.fromEntries(columns.flatMap(({ heading }, c) => {
    const value = found[cell(top + 1 + r, left + c)] ?? null;
    return value === null || value === "" || typeof value === "object" ? [] : [[heading, value]];
  })));
}

const parties = "Naam organisatie;Contactpersoon;E-mail;Schoenmaat\nPOLITIE;Wijkagent;noord@politie.example;43\nHalt;=SOM(A1);;\nGGD Noord;;;\n";

test("a file is read, corrected, looked at and taken over; nothing is in before that, and twice adds nothing", async () => {
  const pane = openPane();
  const before = rows("Stakeholders");
  await pane.openList(new File([parties], "partijen.csv"));
  expect(pane.opened()).toMatchObject({ source: { name: "partijen.csv" }, heading: 0, given: { target: { table: "stakeholders" }, matching: ["organisation", "contact", "contactDetails", undefined] } });
  expect(pane.opened().preview.rows.map(({ is }) => is)).toEqual(["fills", "new", "present"]);
  await pane.reviseList({ column: 3, to: "function" });
  await pane.reviseList({ column: 2, to: "function" });
  expect(pane.opened().given.matching).toEqual(["organisation", "contact", "function", undefined]);
  await pane.reviseList({ column: 2, to: "contactDetails" });
  expect(rows("Stakeholders")).toEqual(before);

  const requests = headless.host.log.length;
  await pane.takeList();
  // Looked, looked again, written; and read once more for the check.
  expect(headless.host.log.length - requests).toBe(4);
  expect(pane.store.get().importing).toMatchObject({ busy: false, done: { added: 1, filled: 1, passed: 0, table: "stakeholders", sheet: "Stakeholders" } });
  expect(rows("Stakeholders")).toMatchObject([
    { Organisatie: "GGD Noord" }, { Organisatie: "Politie", Contactpersoon: "Wijkagent", Werkcontact: "noord@politie.example" },
    { Organisatie: "Halt", Contactpersoon: "=SOM(A1)", ID: expect.stringMatching(/^[a-z][a-z2-9]{9}$/) as string },
  ]);

  const once = rows("Stakeholders");
  await pane.openList(new File([parties], "partijen.csv"));
  expect(accepted(pane.opened())).toEqual([]);
  await pane.takeList();
  expect(rows("Stakeholders")).toEqual(once);
});

test("a list is taken out again: rows that it brought and cells that it filled, as far as nobody changed them", async () => {
  const pane = openPane();
  const names = () => rows("Stakeholders").flatMap(({ Organisatie }) => Organisatie ?? []);
  const before = names();
  await pane.pasteList("Organisatie\tFunctie\nWijkteam\tTeamleider\nSchool\tDirecteur\nBibliotheek\tHoofd\nGGD Noord\tArts");
  await pane.takeList();
  expect(names()).toEqual([...before, "Wijkteam", "School", "Bibliotheek"]);
  await headless.host.type("Stakeholders", "A9", "Scholengroep");

  const requests = headless.host.log.length;
  await pane.takeBackList();
  expect(headless.host.log.length - requests).toBe(4);
  expect(pane.store.get().importing).toEqual({ busy: false, takenBack: { done: 3, left: 1 } });
  expect(rows("Stakeholders").filter(({ ID }) => ID).slice(before.length)).toMatchObject([{ Organisatie: "Scholengroep", Functie: "Directeur" }]);
  expect(names()).toEqual([...before, "Scholengroep"]);
  expect(rows("Stakeholders")[0]).not.toHaveProperty("Functie");
});

test("pasted relations get the moment that all rows share, and rows with an error come along only where somebody says so", async () => {
  const pane = openPane();
  await pane.pasteList("From\tTo\tType\nGGD Noord\tPolitie\tSterk\nGGD Noord\tZwembad\tKan beter");
  expect(pane.opened().missing.map(({ column }) => column.id)).toEqual(["moment"]);
  const [moment = ""] = pane.opened().missing[0]?.choices ?? [];
  expect(accepted(pane.opened())).toEqual([]);
  await pane.reviseList({ fixed: "moment", value: moment });
  expect(accepted(pane.opened())).toEqual([2]);
  await pane.reviseList({ withErrors: true });
  expect(accepted(pane.opened())).toEqual([2, 3]);
  await pane.reviseList({ withErrors: false });
  await pane.takeList();
  expect(rows("Relaties")).toMatchObject([{ Partij: "GGD Noord", "Andere partij": "Politie", Moment: moment, Samenwerking: "Sterk" }]);
});

test("another table, another row of headings: what hangs on them is understood anew", async () => {
  const pane = openPane();
  await pane.pasteList("Actie;Wie\nBellen;GGD Noord\nMailen;Politie");
  expect(pane.opened().given.target.table).toBe("actions");
  await pane.reviseList({ table: "successes" });
  expect(pane.store.get().importing.problem).toMatchObject({ code: "tableMissing" });
  await pane.reviseList({ table: "agreements" });
  expect(pane.opened().given).toMatchObject({ target: { table: "agreements" }, matching: [undefined, undefined] });
  await pane.reviseList({ heading: undefined });
  expect(pane.opened().given.list).toMatchObject({ headings: ["", ""], rows: { length: 3 } });
});

test("a hostile or unreadable file is refused with a reason, and the workbook stays as it is", async () => {
  const pane = openPane();
  await pane.openList(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], "oud.xls"));
  expect(pane.store.get().importing).toEqual({ busy: false, problem: { code: "fileLocked", details: {} } });
  await pane.openList({ name: "weg.csv", size: 9, arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(pane.store.get().importing).toEqual({ busy: false, problem: { code: "fileUnreadable", details: {} } });
});

test("what is chosen about a list while it is still being understood is done after that, and so is taking it over", async () => {
  const pane = openPane();
  await pane.pasteList("Wie\tHoe\tAfspraak\nGGD Noord\tTijdslijn\tElke maandag bellen");
  await pane.reviseList({ table: "agreements" });
  const both = [pane.reviseList({ column: 0, to: "responsible" }), pane.reviseList({ column: 1, to: "subject" })];
  expect(pane.store.get().importing.busy).toBe(false);
  await Promise.all(both);
  expect(pane.opened().given.matching).toEqual(["responsible", "subject", "agreement"]);
  const revised = pane.reviseList({ column: 0, to: undefined });
  expect(accepted(pane.opened())).toEqual([2]);
  void pane.leaveList();
  await revised;
  expect(pane.store.get().importing.opened).toBeUndefined();
});

test("ten thousand rows are understood in steps, so that the pane stays awake: a few hundred rows at most in each", () => {
  const grid = [["Organisatie", "Functie", "Status"], ...Array.from({ length: 10_000 }, (_, i) => [`Partij ${i % 5000}`, "adviseur", i % 2 === 0 ? "Doet mee" : `woord ${i}`])];
  const steps = opening(toChecked(readOf(plan.book), 46_346), { name: "", grids: [{ name: "", grid }] });
  let turns = 0;
  let last = steps.next();
  for (; !last.done; last = steps.next()) turns++;
  expect(last.value).toMatchObject({ ok: true, value: { unknown: { length: 5000 }, preview: { rows: { length: 10_000 } } } });
  // Read, held against the rules as they came and as they were mended, sorted, held against the rules once more.
  expect(turns).toBeGreaterThan(10_000 / 200 + 2 * (10_000 / 20) + 10_000 / 200);
});

test("a list of more than a megabyte goes in over more than one request", async () => {
  const pane = openPane();
  const long = "Wat er precies afgesproken is en waarom dat zo is, in een zin die wat langer duurt. ".repeat(11);
  const text = ["Onderwerp\tAfspraak\tVerantwoordelijke", ...Array.from({ length: 1200 }, (_, i) => `Tijdslijn\tAfspraak ${i}: ${long}\tGGD Noord`)].join("\n");
  await pane.pasteList(text);
  await pane.reviseList({ withErrors: true });
  const requests = headless.host.log.length;
  await pane.takeList();
  expect(pane.store.get().importing.done).toMatchObject({ added: 1200 });
  // Looked, looked again, written in two, and read once more for the check, which takes a second request for so many rows.
  expect(headless.host.log.length - requests).toBe(6);
  expect(rows("Afspraken")).toHaveLength(1200);
});
