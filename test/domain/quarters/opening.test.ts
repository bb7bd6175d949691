import { opening } from "../../../src/domain/quarters";
import { indicator, network, party } from "../board/network";

const parties = ["Gemeente", "GGD", "School"].map(party);

test("where each indicator says who delivers it, the others that take part are asked for nothing, and are counted", () => {
  const of = (reporters: string[][], stakeholders = parties) => opening(network({ stakeholders, indicators: reporters.map((names, i) => indicator(`i${i}`, { reporters: names })) }), "2026-K2");
  expect(of([["ggd"], ["GGD"]])).toMatchObject({ organisations: 1, unasked: 2 });
  expect(of([["GGD"], []])).toMatchObject({ organisations: 3, unasked: 0 });
  // Who does not take part was not going to be asked.
  expect(of([["GGD"]], parties.map((one, i) => (i === 2 ? { ...one, status: "left" as const } : one)))).toMatchObject({ unasked: 1 });
});
