import { toNetwork } from "../../src/domain/toNetwork";
import type { Language } from "../../src/messages";
import { toChecked } from "../../src/workbook/check/toChecked";
import type { Typed } from "../cases/case";
import { readOf } from "../workbook/check/books";
import { planOf } from "../workbook/network";
import { workbookOf } from "./rules/workbook";

const percentage = {
  Indicator: "Op tijd geholpen", Thema: "Eigen thema", Soort: "Percentage", Richting: "Hoger is beter", Nulwaarde: 0, Streefwaarde: 80,
  "Wie levert": "GGD Noord; Gemeente Noord ;", Samenvoegen: "GEWOGEN gemiddelde",
};

test("an indicator comes with numbers, parties and the ids of its list values", () => {
  const [indicator] = toNetwork(workbookOf({ Indicatoren: [percentage] })).indicators;
  expect(indicator).toMatchObject({
    name: "Op tijd geholpen", theme: "Eigen thema", kind: "percentage", direction: "higher", aggregation: "weighted",
    baseline: 0, target: 80, margin: undefined, unit: "", reporters: ["GGD Noord", "Gemeente Noord"],
  });
});

test("empty is not zero, and a text in a column of numbers is no number", () => {
  const typed: Typed[] = [{ Waarde: null }, { Waarde: 0 }, { Waarde: "35,5" }, { Waarde: null, "Reden leeg": "Volgt later" }];
  const rows = typed.map((row) => ({ Indicator: "Wachttijd", Organisatie: "GGD Noord", Kwartaal: "2026-K1", ...row }));
  const { measurements } = toNetwork(workbookOf({ Metingen: rows }));
  expect(measurements.map(({ value, blank }) => [value, blank])).toEqual([[undefined, undefined], [0, undefined], [undefined, undefined], [undefined, "later"]]);
});

test("a row that holds its id alone is no record, and the others keep their places", () => {
  const { stakeholders } = toNetwork(workbookOf({ Stakeholders: [{ Organisatie: "GGD Noord" }, {}, { Organisatie: "Gemeente Noord", Status: "Doet mee" }] }));
  expect(stakeholders.map(({ organisation, place, status }) => [organisation, place.table, place.row, status]))
    .toEqual([["GGD Noord", "stakeholders", 0, undefined], ["Gemeente Noord", "stakeholders", 2, "confirmed"]]);
});

test("a workbook that lost a table or a column gives what is left", () => {
  const book = workbookOf({ Indicatoren: [percentage] });
  const lost = {
    ...book,
    tables: book.tables.filter(({ key }) => key !== "measurements")
      .map((table) => ({ ...table, columns: table.columns.map((column) => (column.id === "target" ? { heading: "Iets anders", letters: column.letters } : column)) })),
  };
  expect(toNetwork(lost)).toMatchObject({ measurements: [], indicators: [{ name: "Op tijd geholpen", target: undefined }] });
});

test.each<Language>(["nl", "en"])("a fresh workbook in %s gives its own rows back", (language) => {
  const { book } = planOf("kompas", { language });
  const network = toNetwork(toChecked(readOf(book), 46_000));
  expect(network.quarters.slice(0, 2)).toEqual(["2026-K1", "2026-K2"]);
  expect(network.stakeholders.map(({ status }) => status)).toEqual(["approached", "approached", "approached"]);
  expect(network.indicators.every(({ kind, direction, frequency, aggregation }) => kind && direction && frequency && aggregation)).toBe(true);
  expect(network.actions.every(({ status, level }) => status && level)).toBe(true);
});
