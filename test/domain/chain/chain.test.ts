import { chain, subjectOf, type ChainKind, type ChainTable } from "../../../src/domain/chain/chain";
import { network } from "../network";

const small = network({
  agreements: [
    { id: "af1", subject: "Privacy", agreement: "We delen wat nodig is" },
    { id: "af2", subject: "Tijdslijn", agreement: "Binnen vijf dagen" },
  ],
  indicators: [
    { id: "in1", name: "Tijd tot hulp" },
    { id: "in2", name: "Geschoolde professionals" },
    { id: "in3", name: "Dubbel" },
    { id: "in4", name: "dubbel" },
  ],
  actions: [
    { id: "ac1", action: "Wachttijd meten", indicator: "Tijd tot hulp", source: "Afspraak: tijdslijn" },
    { id: "ac2", action: "Scholing geven", indicator: "geschoolde  professionals", source: "Reflectiesessie" },
    { id: "", action: "Privacy toetsen", indicator: "Tijd tot hulp", source: "Afspraak: privacy; Afspraak: tijdslijn" },
    { id: "ac4", action: "Zomaar iets", indicator: "Dubbel", source: "" },
    { id: "ac5", action: "Nog iets", indicator: "", source: "af2" },
    { id: "ac6", action: "Bellijst maken", indicator: "Tijd tot hulp", source: "Wij weten elkaar niet te vinden", sourceId: "bv1" },
    { id: "ac7", action: "Wachtkamer verven", indicator: "", source: "de wachtkamer is kil" },
  ],
  improvements: [
    { id: "bv1", text: "Weten wie je belt", parties: ["GGD"] },
    { id: "bv2", text: "De wachtkamer  is kil", place: { table: "journey", row: 0 } },
    { id: "bv3", text: "Nog geen actie", place: { table: "relations", row: 0 } },
  ],
  measurements: [
    { indicator: "Tijd tot hulp", organisation: "GGD", quarter: "2026-K1", value: 12 },
    { indicator: "Geschoolde professionals", organisation: "GGD", quarter: "2026-K1", value: 3 },
  ],
});

/** Rows by their table and number (from 1). */
const linksOf = (table: ChainTable, row: number, id = "") => {
  const found = chain(small, { table, id, row: row - 1 });
  const rows = (all: readonly { place: { row: number } }[]) => all.map(({ place }) => place.row + 1);
  return found && { indicators: rows(found.indicators), actions: rows(found.actions), agreements: rows(found.agreements), improvements: found.improvements.map(({ id }) => id), measurements: rows(found.measurements) };
};

test.each<[string, ChainTable, number, NonNullable<ReturnType<typeof linksOf>>]>([
  ["an indicator: its actions, and the agreements that those come from", "indicators", 1, { indicators: [], actions: [1, 3, 6], agreements: [2, 1], improvements: ["bv1"], measurements: [1] }],
  ["an indicator that an action spells otherwise", "indicators", 2, { indicators: [], actions: [2], agreements: [], improvements: [], measurements: [2] }],
  ["an indicator whose name two rows have: nobody can tell which is meant", "indicators", 3, { indicators: [], actions: [], agreements: [], improvements: [], measurements: [] }],
  ["an action: its indicator and its agreements", "actions", 3, { indicators: [1], actions: [], agreements: [1, 2], improvements: [], measurements: [] }],
  ["an action that no agreement stands behind", "actions", 2, { indicators: [2], actions: [], agreements: [], improvements: [], measurements: [] }],
  ["an action without links", "actions", 4, { indicators: [], actions: [], agreements: [], improvements: [], measurements: [] }],
  ["an agreement: the actions that come from it, and their indicators", "agreements", 2, { indicators: [1], actions: [1, 3, 5], agreements: [], improvements: [], measurements: [] }],
  ["an action that came of a finding, by the finding's id", "actions", 6, { indicators: [1], actions: [], agreements: [], improvements: ["bv1"], measurements: [] }],
  ["an action of which somebody typed the words that it came of", "actions", 7, { indicators: [], actions: [], agreements: [], improvements: ["bv2"], measurements: [] }],
  ["a finding of the baseline: the actions that came of it, and their indicators", "findings", 1, { indicators: [1], actions: [6], agreements: [], improvements: [], measurements: [] }],
  ["a point of the client journey: the action that came of it", "journey", 1, { indicators: [], actions: [7], agreements: [], improvements: [], measurements: [] }],
  ["a relation of which no action came", "relations", 1, { indicators: [], actions: [], agreements: [], improvements: [], measurements: [] }],
])("on %s", (_what, table, row, links) => {
  expect(linksOf(table, row)).toEqual(links);
});

test("a row that moved is found by its id, one without an id by its place, and one that is gone is not there", () => {
  expect(chain(small, { table: "actions", id: "ac2", row: 0 })?.subject.place.row).toBe(1);
  expect(chain(small, { table: "actions", id: "", row: 2 })?.subject.place.row).toBe(2);
  expect(chain(small, { table: "actions", id: "gone", row: 0 })).toBeUndefined();
  expect(chain(small, { table: "actions", id: "", row: 99 })).toBeUndefined();
});

test("what hangs on it goes both ways", () => {
  const isLinked = (from: ChainKind, to: ChainKind) => small[from].flatMap((row) => (
    chain(small, subjectOf(row)!)![to].map((other) => `${row.place.table} ${row.place.row}-${other.place.table} ${other.place.row}`)
  ));
  const turned = (pairs: string[]) => pairs.map((pair) => pair.split("-").reverse().join("-")).sort();
  expect(isLinked("indicators", "actions").sort()).toEqual(turned(isLinked("actions", "indicators")));
  expect(isLinked("agreements", "actions").sort()).toEqual(turned(isLinked("actions", "agreements")));
  expect(isLinked("improvements", "actions").sort()).toEqual(turned(isLinked("actions", "improvements")));
});

test("only a row of the chain's own tables can be asked", () => {
  expect(subjectOf({ id: "x", place: { table: "actions", row: 4 } })).toEqual({ table: "actions", id: "x", row: 4 });
  expect(subjectOf({ id: "x", place: { table: "measurements", row: 4 } })).toBeUndefined();
});
