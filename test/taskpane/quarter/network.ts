import type { Indicator, Measurement, Network, QuarterRecord, Stakeholder } from "../../../src/domain/network";
import { serial } from "../../../src/domain/quarter";
import { toNetwork } from "../../../src/domain/toNetwork";

/** The quarter that the tests are about, and a day in it that is before its deadline. */
export const open = "2026-K4";
export const deadline = serial(2027, 1, 31);

const party = (organisation: string, row: number): Stakeholder => ({
  id: `p${row}`, place: { table: "stakeholders", row }, organisation, contact: "", function: "", implements: undefined, contribution: "", mandate: "", domain: "", circle: "core", role: undefined, confirmed: undefined, status: "confirmed",
});

/** An indicator as a line: name, kind, unit, direction, target. */
const indicator = ([name, kind, unit, direction, target]: readonly [string, Indicator["kind"], string, Indicator["direction"], number?], row: number): Indicator => ({
  id: `i${row}`, place: { table: "indicators", row }, name, theme: "", kind, unit, direction, baseline: undefined, target, margin: undefined, targetDate: undefined, source: "", method: "",
  frequency: "quarter", owner: "", reporters: [], aggregation: "mean", priority: "normal",
});

/** A row of measurements as a line: organisation, indicator, quarter, and what it says. */
type Line = readonly [organisation: string, indicator: string, quarter: string, said?: Partial<Measurement>];

const measurement = ([organisation, name, quarter, said]: Line, row: number): Measurement => ({
  id: `m${row}`, place: { table: "measurements", row }, indicator: name, organisation, quarter,
  value: undefined, numerator: undefined, denominator: undefined, blank: undefined, note: "", ...said,
});

const record = (quarter: string, state: QuarterRecord["state"], row: number): QuarterRecord => ({
  id: `q${row}`, place: { table: "quarters", row }, quarter, state,
  deadline: state === "planned" ? undefined : deadline, openedOn: undefined, closedOn: state === "closed" ? serial(2026, 10, 30) : undefined,
});

const indicators = ([
  ["Veilig voelen", "percentage", "%", "higher", 70],
  ["Tijd tussen signaal en start van hulp", "days", "dagen", "lower", 14],
] as const).map(indicator);

const empty = toNetwork({ today: serial(2026, 11, 21), language: "nl", lists: {}, tables: [], structure: [] });

/** A network with three parties and two indicators, with these rows of measurements. */
export function networkWith(lines: readonly Line[], more: Partial<Network> = {}): Network {
  return {
    ...empty, quarters: ["2026-K2", "2026-K3", open, "2027-K1"],
    stakeholders: ["GGD Noord", "Gemeente Noord", "Politie"].map(party), indicators, measurements: lines.map(measurement),
    quarterStates: [record("2026-K2", "closed", 0), record("2026-K3", "closed", 1), record(open, "open", 2), record("2027-K1", "planned", 3)],
    ...more,
  };
}

/** GGD Noord delivered one of two, Gemeente Noord nothing, Politie everything; each has an earlier value of the first indicator. */
export const halfway = networkWith([
  ["GGD Noord", "Veilig voelen", "2026-K3", { value: 52 }], ["GGD Noord", "Veilig voelen", open], ["GGD Noord", "Tijd tussen signaal en start van hulp", open, { value: 17 }],
  ["Gemeente Noord", "Veilig voelen", open], ["Gemeente Noord", "Tijd tussen signaal en start van hulp", open],
  ["Politie", "Veilig voelen", open, { value: 61 }], ["Politie", "Tijd tussen signaal en start van hulp", open, { blank: "notApplicable" }],
]);

/** The same with everything said. */
export const whole: Network = { ...halfway, measurements: halfway.measurements.map((one) => (one.value === undefined && !one.blank ? { ...one, value: 60 } : one)) };
