import type { Measurement, Stakeholder } from "../../../src/domain/network";
import { deliveries } from "../../../src/domain/quarters/deliveries";
import { emptyNetwork } from "../../taskpane/states";

/** 20 January 2027, and the last day on which the fourth quarter of 2026 was to be delivered. */
const [today, deadline] = [46_407, 46_405];

const party = (organisation: string, row: number): Stakeholder => ({
  id: `p${row}`, place: { table: "stakeholders", row }, organisation, contact: "", function: "", implements: undefined, contribution: "", mandate: "", domain: "", circle: "core", role: undefined, confirmed: undefined, status: "confirmed",
});

/** A row as people see it: organisation, indicator, and what stands there. */
const row = ([organisation, indicator, said, quarter = "2026-K4"]: readonly [string, string, number | Measurement["blank"], string?], index: number): Measurement => ({
  id: `m${index}`, place: { table: "measurements", row: index }, indicator, organisation, quarter,
  value: typeof said === "number" ? said : undefined, numerator: undefined, denominator: undefined, blank: typeof said === "string" ? said : undefined, note: "",
});

const network = (rows: readonly (readonly [string, string, number | Measurement["blank"], string?])[]) => ({
  ...emptyNetwork, today, stakeholders: ["Gemeente Noord", "GGD Noord", "Politie"].map(party), measurements: rows.map(row),
});

const measured = network([
  ["GGD Noord", "Meldingen", 12], ["GGD Noord", "Wachttijd", undefined],
  ["Politie", "Meldingen", undefined], ["Politie", "Wachttijd", undefined],
  ["gemeente noord", "Meldingen", 0], ["Gemeente  Noord", "Wachttijd", "notMeasured"],
  ["Buurtteam", "Meldingen", 3], ["", "Meldingen", 4], ["Politie", "Meldingen", 8, "2026-K3"],
]);

test("each organisation by what its rows say: a zero and a reason count, an empty row does not; before the deadline nobody is late", () => {
  expect(deliveries(measured, "2026-K4", today).map(({ organisation, state, late, filled, expected, missing }) => [organisation, state, late, `${filled}/${expected}`, missing.join(", ")])).toEqual([
    ["Gemeente Noord", "complete", false, "2/2", ""],
    ["GGD Noord", "partly", false, "1/2", "Wachttijd"],
    ["Politie", "nothing", false, "0/2", "Meldingen, Wachttijd"],
    ["Buurtteam", "complete", false, "1/1", ""],
  ]);
});

test("after the deadline whoever misses something is late, and nobody is where none was set", () => {
  const late = (until?: number) => deliveries(measured, "2026-K4", until).filter((one) => one.late).map(({ organisation }) => organisation);
  expect(late(deadline)).toEqual(["GGD Noord", "Politie"]);
  expect(late()).toEqual([]);
});

test("a quarter without rows asks nothing of anyone", () => {
  expect(deliveries(measured, "2027-K1", deadline)).toEqual([]);
});
