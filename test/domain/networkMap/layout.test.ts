import fc from "fast-check";
import { layOut, ringRadius, rings, type Ring } from "../../../src/domain/networkMap/layout";

const network = fc.array(fc.constantFrom<Ring>(...rings), { minLength: 1, maxLength: 40 }).chain((circles) => {
  const parties = circles.map((ring, i) => ({ name: `Partij ${i}`, ring }));
  const name = fc.constantFrom(...parties.map((party) => party.name));
  return fc.record({ parties: fc.constant(parties), lines: fc.array(fc.record({ first: name, second: name }), { maxLength: 200 }) });
});

test("every party stands once, on its own ring, and no two in the same place", () => {
  fc.assert(fc.property(network, ({ parties, lines }) => {
    const placed = layOut(parties, lines);
    expect(placed.map(({ name }) => name).sort()).toEqual(parties.map(({ name }) => name).sort());
    for (const { ring, x, y } of placed) {
      const alone = ring === "core" && placed.filter((party) => party.ring === "core").length === 1;
      expect(Math.hypot(x, y)).toBeCloseTo(alone ? 0 : ringRadius[ring]);
    }
    expect(new Set(placed.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(placed.length);
  }));
});

test("the same parties and lines give the same drawing", () => {
  fc.assert(fc.property(network, ({ parties, lines }) => {
    expect(layOut(parties, lines)).toEqual(layOut(parties, lines));
  }));
});

test("parties that work together come to stand near each other", () => {
  const parties = ["A", "B", "C", "D", "E", "F"].map((name): { name: string; ring: Ring } => ({ name, ring: "project" }));
  const lines = [{ first: "A", second: "D" }, { first: "B", second: "E" }, { first: "C", second: "F" }];
  const length = (placed: ReturnType<typeof layOut>) => lines.map(({ first, second }) => {
    const [from, to] = [first, second].map((name) => placed.find((party) => party.name === name)!);
    return Math.hypot(from!.x - to!.x, from!.y - to!.y);
  }).reduce((sum, one) => sum + one);
  expect(length(layOut(parties, lines))).toBeLessThan(length(layOut(parties, [])));
});
