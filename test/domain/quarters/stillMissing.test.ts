import { stillMissing } from "../../../src/domain/quarters";
import { network } from "../network";

const row = (organisation: string, quarter: string, value?: number) => ({ indicator: "Meldingen", organisation, quarter, value });
const open = (quarter: string, at: number) => ({ id: "", place: { table: "quarters" as const, row: at }, quarter, state: "open" as const, deadline: undefined, openedOn: undefined, closedOn: undefined });

const base = {
  ...network({
    stakeholders: [{ organisation: "GGD" }, { organisation: "Politie" }],
    measurements: [row("GGD", "2026-K1", 3), row("Politie", "2026-K1"), row("GGD", "2026-K2", 4), row("Politie", "2026-K2"), row("GGD", "2026-K3", 4), row("Politie", "2026-K3", 0)],
  }),
  quarterStates: ["2026-K1", "2026-K2", "2026-K3"].map(open),
};

test("before a quarter is opened the last open one tells of which parties something is missing; one that everybody delivered is passed", () => {
  expect(stillMissing(base, "2026-K4")).toEqual({ quarter: "2026-K2", parties: ["Politie"] });
  expect(stillMissing(base, "2026-K2")).toEqual({ quarter: "2026-K1", parties: ["Politie"] });
});

test("of a quarter that is closed or was never open nothing is missing, and before the first there is none", () => {
  const closed = { ...base, quarterStates: base.quarterStates.map((one) => ({ ...one, state: "closed" as const })) };
  expect([stillMissing(closed, "2026-K4"), stillMissing({ ...base, quarterStates: [] }, "2026-K4"), stillMissing(base, "2026-K1"), stillMissing(base, "2030-K1")]).toEqual([undefined, undefined, undefined, undefined]);
});
