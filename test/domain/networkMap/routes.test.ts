import { distanceTo } from "../../../src/domain/networkMap/curves";
import { layOut, rings, type Ring } from "../../../src/domain/networkMap/layout";
import { routesOf } from "../../../src/domain/networkMap/routes";

/** Whole numbers below a bound that look like chance and are always the same. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A network of so many parties and relations; the first parties have most of them, as in real ones. */
function networkOf(parties: number, relations: number) {
  const roll = dice(7);
  const named = Array.from({ length: parties }, (_, i): { name: string; ring: Ring } => ({ name: `p${i}`, ring: rings[i < parties * 0.14 ? 0 : i < parties / 2 ? 1 : 2]! }));
  const pairs = new Set<string>();
  while (pairs.size < relations) {
    const [a, b] = [Math.min(roll(parties), roll(parties)), roll(parties)];
    if (a !== b) pairs.add([Math.min(a, b), Math.max(a, b)].join(" "));
  }
  const lines = [...pairs].map((pair) => { const [a, b] = pair.split(" "); return { first: `p${a}`, second: `p${b}` }; });
  return { placed: layOut(named, lines), lines };
}

/** Half of a party's dot in the drawing, and the air that a line leaves around it. */
const [dot, air] = [28 / 460, 12 / 460];

test.each([[13, 25], [25, 80], [40, 200]])("with %d parties and %d relations no line runs through a party", (parties, relations) => {
  const { placed, lines } = networkOf(parties, relations);
  const routes = routesOf(placed, lines, { dot, air, room: { x: 1.12, y: 1.12 } });
  const through = lines.flatMap(({ first, second }, i) => placed.filter((party) => party.name !== first && party.name !== second && distanceTo(party, routes[i]!) < dot).map(({ name }) => `${first}-${second} ${name}`));
  expect(through).toEqual([]);
});

test("a line that nobody stands in the way of is straight, and the same network is always drawn the same", () => {
  const [left, right, between] = [{ name: "a", x: -1, y: 0 }, { name: "b", x: 1, y: 0 }, { name: "c", x: 0, y: 0 }];
  const straight = routesOf([left, right], [{ first: "a", second: "b" }], { dot, air, room: { x: 1.2, y: 1.2 } });
  expect(straight[0]?.control).toEqual({ x: 0, y: 0 });
  const bent = routesOf([left, right, between], [{ first: "a", second: "b" }], { dot, air, room: { x: 1.2, y: 1.2 } });
  expect(Math.abs(bent[0]!.control.y)).toBeGreaterThan(0);
  expect(routesOf([left, right, between], [{ first: "a", second: "b" }], { dot, air, room: { x: 1.2, y: 1.2 } })).toEqual(bent);
});

test("a line to somebody who is not drawn has no way", () => {
  expect(routesOf([{ name: "a", x: 0, y: 0 }], [{ first: "a", second: "weg" }], { dot, air, room: { x: 1, y: 1 } })).toEqual([undefined]);
});
