import { notTakingPart, whyNothing, withoutTarget } from "../../../src/domain/quarters";
import { network } from "../network";

const party = (organisation: string, status: "confirmed" | "approached" | "left") => ({ organisation, status });

test.each([
  ["no indicators", { stakeholders: [party("GGD", "confirmed")] }, { is: "noIndicators" }],
  ["an indicator of the year, in the first quarter", { stakeholders: [party("GGD", "confirmed")], indicators: [{ name: "Jaarcijfer", frequency: "year" }] }, { is: "noneDue", next: "2026-K4" }],
  ["no parties", { indicators: [{ name: "Bereik" }] }, { is: "noParties" }],
  ["parties that are all gone", { stakeholders: [party("GGD", "left")], indicators: [{ name: "Bereik" }] }, { is: "noParties" }],
  ["parties that were approached", { stakeholders: [party("GGD", "approached"), party("Politie", "approached")], indicators: [{ name: "Bereik" }] }, { is: "nobodyTakesPart" }],
  ["an indicator that a stranger delivers", { stakeholders: [party("GGD", "confirmed")], indicators: [{ name: "Bereik", reporters: ["School"] }] }, { is: "reportersUnknown", row: 0 }],
  ["one party that takes part", { stakeholders: [party("GGD", "confirmed"), party("Politie", "approached")], indicators: [{ name: "Bereik" }] }, undefined],
] as const)("with %s a quarter asks nothing for one cause, or asks something", (_, rows, why) => {
  expect(whyNothing(network(rows), "2026-K1")).toEqual(why);
});

test("who is gone stays gone when all take part", () => {
  const parties = notTakingPart(network({ stakeholders: [party("GGD", "confirmed"), party("Politie", "approached"), party("School", "left"), { organisation: "", status: undefined }] }));
  expect(parties.map(({ organisation }) => organisation)).toEqual(["Politie"]);
});

test("only what is measured in the quarter is missed a target", () => {
  const named = withoutTarget(network({ indicators: [{ name: "Bereik" }, { name: "Met doel", target: 5 }, { name: "Jaarcijfer", frequency: "year" }, { name: "" }] }), "2026-K1");
  expect(named.map(({ name }) => name)).toEqual(["Bereik"]);
});
