import fc from "fast-check";
import type { CheckedWorkbook } from "../../../src/domain/checked";
import type { CellValue } from "../../../src/domain/schema";
import { countedId } from "../../../src/domain/id";
import type { Measurement } from "../../../src/domain/network";
import type { Outcome } from "../../../src/domain/outcome";
import { figures } from "../../../src/domain/indicators/figures";
import { answeredIn, stateOf, unexplainedIn } from "../../../src/domain/quarters";
import { toNetwork } from "../../../src/domain/toNetwork";
import { validate } from "../../../src/domain/checking/validate";
import type { Cells, BookChange } from "../../../src/workbook/changes/change";
import { closeQuarter } from "../../../src/workbook/quarters/closeQuarter";
import { correctQuarter } from "../../../src/workbook/quarters/correctQuarter";
import { reopenQuarter, takeBackReopening } from "../../../src/workbook/quarters/reopenQuarter";
import { openQuarter } from "../../../src/workbook/quarters/openQuarter";
import { workbookOf } from "../../domain/rules/workbook";
import { carried, cellsIn, withRows } from "./carried";

/** A quarter's life in any order, with people who type, copy, add and delete rows in between. */
const parties = ["GGD Noord", "Gemeente Noord", "Jeugdzorg Plus"] as const;
const indicators = ["Aantal geschoolde mensen", "Op tijd geholpen", "Cijfer van partners"] as const;
const quarters = ["2026-K1", "2026-K2", "2026-K3", "2026-K4"] as const;

const begin = workbookOf({
  Stakeholders: parties.map((Organisatie) => ({ Organisatie, Contactpersoon: "Adviseur", Kring: "Kerngroep", Status: "Doet mee" })),
  Indicatoren: [
    { Indicator: indicators[0], Soort: "Aantal", Richting: "Hoger is beter", Meetfrequentie: "Kwartaal", Streefwaarde: 40, Samenvoegen: "Som" },
    { Indicator: indicators[1], Soort: "Percentage", Richting: "Hoger is beter", Meetfrequentie: "Kwartaal", Samenvoegen: "Gewogen gemiddelde" },
    { Indicator: indicators[2], Soort: "Score 1-10", Richting: "Hoger is beter", Meetfrequentie: "Halfjaar", "Wie levert": "GGD Noord" },
  ],
  Kwartalen: quarters.map((Kwartaal) => ({ Kwartaal, Stand: "Nog niet open" })),
});

/** Something that happens; a place picks one of the rows of measurements, whatever their number is then. */
type Event =
  | { is: "open" | "close" | "answer" | "reopen" | "unlock"; quarter: string }
  | { is: "correct"; place: number; value: number | undefined; reason: string }
  | { is: "type"; place: number; column: "value" | "numerator" | "denominator" | "blank" | "note"; entry: CellValue }
  | { is: "rename"; place: number; column: "indicator" | "organisation"; entry: string }
  | { is: "copy" | "delete"; place: number }
  | { is: "write"; indicator: string; organisation: string; quarter: string; value: number }
  | { is: "target"; value: number };

const quarter = fc.constantFrom(...quarters);
const place = fc.nat(99);
const count = fc.nat(60);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constantFrom("open", "close", "answer"), quarter }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom("reopen", "unlock"), quarter }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant("correct"), place, value: fc.option(count, { nil: undefined }), reason: fc.constantFrom("Dubbel geteld", "=Bron", " ") }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("type"), place, column: fc.constantFrom("value", "numerator", "denominator"), entry: fc.oneof(count, fc.constant(null)) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("type"), place, column: fc.constantFrom("blank", "note"), entry: fc.constantFrom("Niet gemeten", null) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom("copy", "delete"), place }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("rename"), place, column: fc.constantFrom("indicator", "organisation"), entry: fc.constantFrom(...indicators, ...parties) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("write"), indicator: fc.constantFrom(...indicators, "aantal  GESCHOOLDE mensen"), organisation: fc.constantFrom(...parties), quarter, value: count }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("target"), value: count }) },
);
/** A quarter as it should go. */
const round = (of: string) => (["open", "answer", "close"] as const).map((is): Event => ({ is, quarter: of }));
/** A quarter that went as it should, and then anything. */
const life = fc.array(fc.oneof({ weight: 6, arbitrary: event.map((one) => [one]) }, { weight: 1, arbitrary: quarter.map(round) }), { minLength: 5, maxLength: 25 })
  .map((events) => [...round(quarters[0]), ...events.flat()]);

const network = (book: CheckedWorkbook) => toNetwork(book);
const measurements = (book: CheckedWorkbook) => cellsIn(book, "measurements");
/** What people see of a row: all but its id. */
const typed = ({ id: _, ...rest }: Cells) => rest;
const records = (book: CheckedWorkbook, of: string) => [cellsIn(book, "closed"), cellsIn(book, "closedValues")].map((rows) => rows.filter((row) => row.quarter === of));

/** The quarters of which something was recorded and that are closed in both workbooks. */
function closedIn(...books: readonly CheckedWorkbook[]): string[] {
  return quarters.filter((of) => books.every((book) => stateOf(network(book), of) === "closed" && network(book).closed.some((one) => one.quarter === of)));
}

/** What the figures say of some quarters; who misses something follows who takes part now, and is left out. */
function figuresOf(book: CheckedWorkbook, wanted: readonly string[]) {
  return figures(network(book)).flatMap(({ indicator, quarters: each }) => (
    each.filter(({ quarter: of }) => wanted.includes(of)).map(({ quarter: of, value, measured, expected, target, status, parts }) => ({ of, indicator: indicator.name, value, measured, expected, target, status, parts }))));
}

/** What people do in the grid. */
function byHand(book: CheckedWorkbook, event: Event): CheckedWorkbook {
  const rows = measurements(book);
  const at = "place" in event ? event.place % Math.max(1, rows.length) : 0;
  const row = rows[at];
  switch (event.is) {
    case "rename":
    case "type": return row ? withRows(book, "measurements", rows.with(at, { ...row, [event.column]: event.entry })) : book;
    case "copy": return row ? withRows(book, "measurements", [...rows, row]) : book;
    case "delete": return withRows(book, "measurements", rows.toSpliced(at, 1));
    case "write": return withRows(book, "measurements", [...rows, { indicator: event.indicator, organisation: event.organisation, quarter: event.quarter, value: event.value }]);
    case "target": return withRows(book, "indicators", cellsIn(book, "indicators").map((one, i) => (i === 0 ? { ...one, target: event.value } : one)));
    case "unlock": return withRows(book, "quarters", cellsIn(book, "quarters").map((one) => (one.quarter === event.quarter && one.state === "Gesloten" ? { ...one, state: "Open" } : one)));
    case "answer": {
      const isAnswered = answeredIn(network(book));
      const silent = new Set(network(book).measurements.filter((one) => one.quarter === event.quarter && !isAnswered(one)).map((one) => one.place.row));
      return withRows(book, "measurements", rows.map((one, i) => (silent.has(i) ? { ...one, blank: "Niet gemeten" } : one)));
    }
    default: return book;
  }
}

/** What the pane does, and what must be true of it; undefined where that was refused, and nothing happened. */
function byPane(book: CheckedWorkbook, event: Event, newId: () => string): CheckedWorkbook | undefined {
  const done = <T>(outcome: Outcome<{ changes: BookChange[]; told: T }>) => (outcome.ok ? carried(book, outcome.value.changes) : undefined);
  const before = measurements(book);
  switch (event.is) {
    case "open": {
      const after = done(openQuarter(book, { quarter: event.quarter, deadline: book.today + 20 }, newId));
      if (!after) return undefined;
      // What was there is untouched, and what came says nothing yet.
      expect(measurements(after).slice(0, before.length)).toEqual(before);
      for (const row of measurements(after).slice(before.length)) expect(row).toMatchObject({ quarter: event.quarter, value: null, blank: null, note: null });
      const again = openQuarter(after, { quarter: event.quarter, deadline: book.today + 20 }, newId);
      expect(again).toMatchObject({ value: { told: { added: 0 } } });
      // Doing it again looks whether the quarter is still open, and writes nothing.
      expect(again.ok && again.value.changes.map((one) => (one.is === "set" ? Object.keys(one.after) : one.rows).length).filter((count) => count > 0)).toEqual([]);
      return after;
    }
    case "close": {
      const after = done(closeQuarter(book, event.quarter, newId));
      if (!after) return undefined;
      expect(measurements(after).map(typed)).toEqual(before.map(typed));
      const own = measurements(after).filter((row) => row.quarter === event.quarter);
      expect(records(after, event.quarter)[1]!.map((row) => [row.measurement, row.value, row.blank]).sort()).toEqual(own.map((row) => [row.id, row.value, row.blank]).sort());
      return after;
    }
    case "reopen": {
      const reopened = reopenQuarter(book, { quarter: event.quarter, reason: " Nagekomen cijfers " }, newId);
      if (!reopened.ok) return undefined;
      const after = carried(book, reopened.value.changes);
      expect(measurements(after)).toEqual(before);
      expect(cellsIn(after, "corrections").at(-1)).toMatchObject({ quarter: event.quarter, field: "Stand van het kwartaal", from: "Gesloten", to: "Open", reason: "Nagekomen cijfers" });
      // Taken back, it is as if it had never been open.
      const back = takeBackReopening(after, reopened.value.told);
      if (!back.ok) throw new Error(back.problem.code);
      const again = carried(after, back.value.changes);
      expect([cellsIn(again, "quarters"), figuresOf(again, quarters)]).toEqual([cellsIn(book, "quarters"), figuresOf(book, quarters)]);
      expect(network(again).corrections).toHaveLength(network(book).corrections.length);
      return after;
    }
    case "correct": {
      const row = before[event.place % Math.max(1, before.length)];
      const found = network(book).measurements.find(({ id }) => id !== "" && id === row?.id);
      if (!found) return undefined;
      const after = done(correctQuarter(book, { measurement: found.id, before: found, after: { ...found, value: event.value }, reason: event.reason }, newId));
      if (!after) return undefined;
      expect(measurements(after).toSpliced(found.place.row, 1)).toEqual(before.toSpliced(found.place.row, 1));
      expect(measurements(after)[found.place.row]).toEqual({ ...before[found.place.row], value: event.value ?? null });
      expect(unexplainedIn(network(after), found.quarter).filter(({ measurement }) => measurement.place.row === found.place.row)).toEqual([]);
      return after;
    }
    default: return undefined;
  }
}

/** The measurements of closed quarters, each the only row with its id, that hold something else than was recorded or logged. */
function unexplained(book: CheckedWorkbook): Measurement[] {
  const there = network(book);
  const isAlone = ({ id }: Measurement) => there.measurements.filter((one) => one.id === id).length === 1;
  const closed = quarters.filter((one) => stateOf(there, one) === "closed");
  return [...new Set(closed.flatMap((one) => unexplainedIn(there, one)).map(({ measurement }) => measurement))].filter(isAlone);
}

/** The same workbook after somebody wrote down why, for each of them. */
function explained(book: CheckedWorkbook, newId: () => string): CheckedWorkbook {
  return unexplained(book).reduce((now, row) => {
    const outcome = correctQuarter(now, { measurement: row.id, before: row, after: row, reason: "Nageteld" }, newId);
    return outcome.ok ? carried(now, outcome.value.changes) : now;
  }, book);
}

test("whatever the order, nothing typed is lost, a record changes by closing and correcting alone, no figure of a closed quarter moves by what is typed, and every difference with it is logged or told by the check", () => {
  fc.assert(fc.property(life, (events) => {
    const newId = countedId("x");
    let book = begin;
    for (const one of events) {
      const after = byPane(book, one, newId) ?? byHand(book, one);
      for (const of of quarters) if (one.is !== "correct" && !(one.is === "close" && one.quarter === of)) expect(records(after, of)).toEqual(records(book, of));
      // Whatever is typed over it: what was closed says what was recorded.
      if (one.is !== "correct" && one.is !== "close") expect(figuresOf(after, closedIn(book, after))).toEqual(figuresOf(book, closedIn(book, after)));
      // The log only grows.
      expect(cellsIn(after, "corrections").slice(0, cellsIn(book, "corrections").length)).toEqual(cellsIn(book, "corrections"));
      book = after;
    }
    const told = new Set(validate(book).filter(({ code }) => code === "correctionUnlogged" || code === "measurementAdded").map(({ row }) => row));
    for (const { id } of unexplained(book)) expect(told).toContain(id);
    // Whoever writes down why has explained everything, and no cell changed by that.
    const after = explained(book, newId);
    expect(unexplained(after)).toEqual([]);
    expect(measurements(after)).toEqual(measurements(book));
    for (const { reason, measurement, field } of network(book).corrections.filter((line) => line.field !== "state")) expect([reason.trim(), measurement, field]).not.toContain("");
  }), { numRuns: 40 });
});
