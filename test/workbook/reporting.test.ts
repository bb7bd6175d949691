import { askedIn } from "../../src/domain/quarters/opening";
import { toNetwork } from "../../src/domain/toNetwork";
import { templateOf } from "../../src/templates";
import { toChecked } from "../../src/workbook/check/toChecked";
import { leftOutAtFirst } from "../../src/workbook/exampleIndicators";
import { recognise } from "../../src/workbook/reporting";
import { readOf } from "./check/books";
import { planOf } from "./network";

const of = (id: string) => templateOf([id])!;

test.each([
  ["leidraad", "Scholen", "schools", "education"],
  ["leidraad", "GGD Noord", "publicHealth", "publicHealth"],
  ["leidraad", "Jeugdzorg Plus", "youthCare", "youthCare"],
  ["leidraad", "Gemeente Noord", undefined, "municipality"],
  ["kompas", "ggz volwassenen Midden", "adultMentalHealth", "mentalHealth"],
  ["kompas", "Stichting GGDX", undefined, undefined],
  ["leidraad", "Public health service of the North", "publicHealth", "publicHealth"],
])("in %s “%s” is the party %s in the domain %s", (id, name, party, domain) => {
  const found = recognise(of(id), name);
  expect([found.party?.id, found.domain]).toEqual([party, domain]);
});

/** What the first and the fourth quarter ask where every party of the step plan takes part, with the indicators that are ticked at first. */
function asked(id: string, quarter: string, leftOut: string[]): { indicator: string; organisation: string }[] {
  const organisations = of(id).parties.map(({ name }) => name.nl);
  const network = toNetwork(toChecked(readOf(planOf(id, { organisations, leftOut }).book), 46_000));
  return askedIn({ ...network, stakeholders: network.stakeholders.map((party) => ({ ...party, status: "confirmed" })) }, quarter);
}

test("a party is asked for the figures that it has: with all parties the Kompas begins with a handful of rows", () => {
  expect(asked("kompas", "2026-K1", leftOutAtFirst(of("kompas"))).length).toBeLessThanOrEqual(10);
  expect(asked("kompas", "2026-K4", leftOutAtFirst(of("kompas"))).length).toBeLessThanOrEqual(25);
  expect(asked("kompas", "2026-K4", []).length).toBeLessThanOrEqual(110);
});

test("young people, relatives and households are asked for nothing but their verdict on their own influence", () => {
  for (const id of ["leidraad", "kompas"]) {
    const found = asked(id, "2026-K4", []).filter(({ organisation }) => ["Jongeren", "Naasten", "Huishoudens"].includes(organisation)).map(({ indicator }) => indicator);
    expect(found).toEqual(id === "kompas" ? ["Ervaringskennis telt mee in beleid en praktijk"] : []);
  }
});
