import fc from "fast-check";
import { story } from "../../src/domain/board/story";
import type { CheckedWorkbook } from "../../src/domain/checked";
import { figures } from "../../src/domain/indicators/figures";
import { layOut } from "../../src/domain/networkMap/layout";
import { compareMoments } from "../../src/domain/networkMap/compare";
import { relationsAt } from "../../src/domain/networkMap/relation";
import { networkNow } from "../../src/domain/now/network";
import { organisationNow } from "../../src/domain/now/organisation";
import { closing, deliveries, doubtsOfClosing, unexplainedIn } from "../../src/domain/quarters";
import { toNetwork } from "../../src/domain/toNetwork";
import { validate } from "../../src/domain/checking/validate";
import type { Sheet, Typed } from "../cases/case";
import { day } from "../cases/case";
import { workbookOf } from "./rules/workbook";

/** Whoever sorts a table, or puts its rows in another order by hand, changes nothing that the workbook says. */
const parties = ["GGD Noord", "Gemeente Noord", "Jeugdzorg Plus", "School +", "School -", "Woonhulp", "Zorg*", "Zorg"] as const;
const names = ["Aantal geschoolde mensen", "Op tijd geholpen", "Cijfer van partners", "Wachttijd > 4 weken", "Wachttijd < 4 weken", "Plekken"] as const;
const quarters = ["2026-K1", "2026-K2", "2026-K3", "2026-K4"] as const;

/** A number that a computer holds exactly, so that the order of adding cannot show. */
const number = fc.integer({ min: -80, max: 4000 }).map((eighths) => eighths / 8);
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const some = <T>(...of: T[]) => perhaps(fc.constantFrom(...of));
const date = perhaps(fc.integer({ min: day(2025, 10, 1), max: day(2027, 3, 1) }));
const party = fc.constantFrom(...parties);
const rowsOf = (row: fc.Arbitrary<Typed>, maxLength: number, minLength = 0) => fc.array(row, { minLength, maxLength });

const answer = { Waarde: perhaps(number), Teller: perhaps(fc.nat(40)), Noemer: perhaps(fc.nat(60)), "Reden leeg": some("Niet gemeten", "Niet van toepassing", "Volgt later") };
const measurement = fc.record({ Indicator: fc.constantFrom(...names, "Iets anders"), Organisatie: fc.constantFrom(...parties, "Onbekend"), Kwartaal: fc.constantFrom(...quarters), ...answer, Toelichting: some("Let op de bron", "Nageteld") });
const indicator = (Indicator: string) => fc.record({
  Indicator: fc.constant(Indicator), Soort: some("Aantal", "Percentage", "Score 1-10", "Dagen"), Richting: some("Hoger is beter", "Lager is beter", "Binnen bandbreedte"),
  Samenvoegen: some("Som", "Gemiddelde", "Gewogen gemiddelde", "Laatste", "Telt op over de looptijd"), Meetfrequentie: some("Kwartaal", "Halfjaar", "Jaar"),
  Nulwaarde: perhaps(number), Streefwaarde: perhaps(number), Marge: perhaps(fc.nat(5)), "Wie levert": some("GGD Noord", "Zorg*; School +", "GGD Noord;Woonhulp"), Prioriteit: some("Hoog", "Laag"),
});

/** What people typed, by sheet; in closed quarters rows, records and log each say something else now and then. */
const typed = fc.record({
  Stakeholders: fc.tuple(...parties.map((Organisatie) => fc.record({ Organisatie: fc.constant(Organisatie), Status: some("Doet mee", "Wil meedoen", "Gestopt"), Kring: some("Kerngroep", "Projectgroep", "Buitenring") }))),
  Indicatoren: fc.tuple(...names.map(indicator)),
  Metingen: rowsOf(measurement, 60, 20),
  Actieplan: rowsOf(fc.record({
    Actie: fc.constantFrom("Scholing plannen", "Protocol maken", "Bijeenkomst houden"), Verantwoordelijkheid: some("GGD Noord", "Zorg*; School -"), "Tijdspad einde": date,
    Status: some("Niet gestart", "Loopt", "Afgerond", "Gestopt"), "Gekoppelde indicator": some(...names),
  }), 20),
  Afspraken: rowsOf(fc.record({ Onderwerp: some("Gezamenlijke ambitie"), Afspraak: fc.constantFrom("We spreken elkaar", "We delen de bron"), Verantwoordelijke: some(...parties), Evaluatiedatum: date, Status: some("Concept", "Afgesproken", "Vervallen") }), 12),
  Relaties: rowsOf(fc.record({ Partij: party, "Andere partij": party, Moment: fc.constantFrom("2026-H1", "2026-H2"), Samenwerking: some("Sterk", "Kan beter", "Nauwelijks, terwijl gewenst") }), 20),
  Kwartalen: fc.tuple(...quarters.map((Kwartaal) => fc.record({ Kwartaal: fc.constant(Kwartaal), Stand: some("Nog niet open", "Open", "Gesloten"), Deadline: date }))),
  Vastgelegd: fc.subarray(names.flatMap((Indicator, i) => quarters.slice(0, 2).map((Kwartaal) => ({ Indicator, "ID van de indicator": `idtblIndicatoren${i}`, Kwartaal })))).chain((known) => (
    fc.tuple(...known.map((row) => fc.record({ ...of(row), Soort: some("Aantal", "Percentage"), Samenvoegen: some("Som", "Gemiddelde", "Telt op over de looptijd"), Streefwaarde: perhaps(number), Waarde: perhaps(number), Gemeten: fc.nat(5), Gevraagd: fc.nat(8) }))))),
  "Vastgelegde metingen": fc.subarray(Array.from({ length: 30 }, (_, i) => `idtblMetingen${i}`)).chain((ids) => (
    fc.tuple(...ids.map((id) => fc.record({ "ID van de meting": fc.constant(id), Indicator: fc.constantFrom(...names), Organisatie: party, Kwartaal: fc.constantFrom(...quarters.slice(0, 2)), ...answer }))))),
  Correcties: rowsOf(fc.record({ Datum: date, Kwartaal: fc.constantFrom(...quarters.slice(0, 2)), Wat: fc.constantFrom("Waarde", "Teller", "Organisatie"), Was: perhaps(number), "Is nu": perhaps(number), Reden: fc.constant("Nageteld"), "ID van de meting": fc.nat(20).map((i) => `idtblMetingen${i}`) }), 12),
});

function of(row: Typed): Record<string, fc.Arbitrary<Typed[string]>> {
  return Object.fromEntries(Object.entries(row).map(([heading, value]) => [heading, fc.constant(value)]));
}

type Typing = Partial<Record<Sheet, readonly Typed[]>>;

/** Every row with the id by which it stays the same row wherever it stands. */
function identified(rows: Typing): Typing {
  return Object.fromEntries(Object.entries(rows).map(([sheet, all]) => [sheet, all.map((row, i) => ({ ...row, ID: `id${tableOf[sheet as Sheet]}${i}` }))]));
}

const tableOf: Record<Sheet, string> = {
  Stakeholders: "tblStakeholders", Afspraken: "tblAfspraken", Actieplan: "tblActieplan", Indicatoren: "tblIndicatoren", Metingen: "tblMetingen", Kwartalen: "tblKwartalen",
  Vastgelegd: "tblVastgelegd", "Vastgelegde metingen": "tblVastgelegdeMetingen", Correcties: "tblCorrecties", Relaties: "tblRelaties",
};

/** The rows of every sheet in another order. */
const shuffled = (rows: Typing): fc.Arbitrary<Typing> => fc.record(Object.fromEntries(Object.entries(rows).map(([sheet, all]) => [sheet, fc.shuffledSubarray([...all], { minLength: all.length })])));

/** What is said, whatever its order; places are where rows stand, and no part of it. */
function bag(said: unknown): unknown {
  if (Array.isArray(said)) return said.map((one) => JSON.stringify(bag(one))).sort();
  if (typeof said !== "object" || said === null) return said;
  return Object.fromEntries(Object.entries(said).filter(([key, value]) => key !== "place" && !(key === "row" && typeof value === "number")).map(([key, value]) => [key, bag(value)]));
}

/** All that is said of a workbook. */
function said(book: CheckedWorkbook): unknown {
  const network = toNetwork(book);
  const each = <T>(of: (quarter: string) => T) => quarters.map(of);
  const told = story(network, "2026-K2", { name: "Netwerk", region: "" });
  const lines = relationsAt(network.relations, "2026-H1");
  const placed = layOut(network.stakeholders.map(({ organisation: name, circle: ring = "outer" }) => ({ name, ring })), lines);
  return bag({
    findings: validate(book).map(({ code, table, row, column, details, fix }) => ({ code, table, row, column, details, fix })),
    figures: figures(network),
    own: parties.map((organisation) => figures(network, { organisation })),
    board: told.ok && told.value,
    deliveries: each((quarter) => deliveries(network, quarter)),
    closing: each((quarter) => closing(network, quarter)),
    doubts: each((quarter) => doubtsOfClosing(network, quarter)),
    unexplained: each((quarter) => unexplainedIn(network, quarter)),
    tasks: [networkNow(network), ...parties.map((organisation) => organisationNow(network, organisation))],
    relations: lines, since: compareMoments(network.relations, "2026-H1", "2026-H2"), map: placed,
  });
}

test("the rows of a whole workbook in another order: the same figures, verdicts, board sentences, lists, tasks, relations and findings", () => {
  const both = typed.map(identified).chain((rows) => shuffled(rows).map((other) => [rows, other] as const));
  fc.assert(fc.property(both, ([rows, other]) => {
    expect(said(workbookOf(other))).toEqual(said(workbookOf(rows)));
  }), { numRuns: 60 });
});
