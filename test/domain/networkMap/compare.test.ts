import { compareMoments, type Development } from "../../../src/domain/networkMap/compare";
import { momentsOf, relationsAt, type Quality } from "../../../src/domain/networkMap/relation";
import type { Relation } from "../../../src/domain/network";

const relation = (first: string, second: string, moment: string, quality?: Quality): Relation => (
  { id: "", first, second, moment, quality, goesWell: "", inTheWay: "", missing: "", action: "", place: { table: "relations", row: 0 } }
);

describe("what became of a relation between two half-years", () => {
  test.each<[Quality | undefined, Quality | undefined, Development]>([
    ["hardly", "canBeBetter", "grew"],
    ["canBeBetter", "strong", "grew"],
    ["hardly", "strong", "grew"],
    ["strong", "canBeBetter", "weakened"],
    ["canBeBetter", "hardly", "weakened"],
    ["strong", "strong", "same"],
    [undefined, "hardly", "new"],
    ["strong", undefined, "notSeen"],
  ])("was %s and is %s: %s", (before, after, development) => {
    const relations = [
      ...(before ? [relation("GGD", "Politie", "2026-H1", before)] : []),
      // The order of the names says nothing.
      ...(after ? [relation("Politie", "GGD", "2026-H2", after)] : []),
    ];
    expect(compareMoments(relations, "2026-H1", "2026-H2")).toEqual([expect.objectContaining({ before, after, development })]);
  });
});

test("only what can be drawn is drawn: two different names and a quality, and of a pair that stands there twice the weakest", () => {
  const relations = [
    relation("GGD", "Politie", "2026-H1", "hardly"),
    relation("Politie", "GGD", "2026-H1", "strong"),
    relation("GGD", "GGD", "2026-H1", "strong"),
    relation("GGD", "", "2026-H1", "strong"),
    relation("GGD", "Wijkteam", "2026-H1"),
    relation("GGD", "Wijkteam", "2026-H2", "strong"),
  ];
  expect(relationsAt(relations, "2026-H1")).toEqual([relations[0]]);
  expect(momentsOf(relations)).toEqual(["2026-H1", "2026-H2"]);
});
