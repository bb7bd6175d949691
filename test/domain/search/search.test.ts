import { search } from "../../../src/domain/search/search";
import { network } from "../network";

const there = network({
  stakeholders: [{ organisation: "GGD Noord- en Oost-Gelderland" }, { organisation: "Politie" }],
  actions: [{ action: "Mentoren trainen", responsible: ["GGD Noord- en Oost-Gelderland"] }, { action: "" }],
  indicators: [{ name: "Getrainde mentoren", theme: "Scholing" }],
  agreements: [{ subject: "Overdracht", agreement: "Binnen twee dagen belt de Politie." }],
});
const names = (wanted: string) => search(there, wanted).map(({ table, name }) => `${table}: ${name}`);

test.each([
  ["ggd", ["stakeholders: GGD Noord- en Oost-Gelderland", "actions: Mentoren trainen"]],
  ["mentoren", ["actions: Mentoren trainen", "indicators: Getrainde mentoren"]],
  ["MÉNTOREN ggd", ["actions: Mentoren trainen"]],
  ["politie", ["stakeholders: Politie", "agreements: Overdracht"]],
  ["scholing", ["indicators: Getrainde mentoren"]],
  ["niemand", []],
  ["  ", []],
])("“%s” finds every row that says all of it, what begins with it first", (wanted, found) => {
  expect(names(wanted)).toEqual(found);
});

test("a row is known by its table, id and place", () => {
  expect(search(network({ indicators: [{}, { name: "Bereik", id: "i7" }] }), "bereik")).toEqual([{ table: "indicators", id: "i7", row: 1, name: "Bereik", detail: "" }]);
});
