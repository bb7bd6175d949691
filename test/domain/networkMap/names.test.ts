import { layOut, rings } from "../../../src/domain/networkMap/layout";
import { cheapest, overlap } from "../../../src/domain/networkMap/labels";
import { placedMap, type MapFrame } from "../../../src/domain/networkMap/placed";

const kinds = ["Gemeente", "Wijkteam", "Politie", "Verslavingszorg", "Huisartsenzorg", "Jeugdbescherming", "Woonhulp", "GGNet", "Veilig Thuis", "Sport en Welzijn"];
const places = ["Doetinchem", "Oude IJsselstreek", "Aalten", "Bronckhorst", "Montferland", "Winterswijk"];
const captions = { core: "Kerngroep", project: "Projectgroep", outer: "Buitenring" };
const frame: Omit<MapFrame, "letters"> = { half: { x: 520, y: 520 }, radius: { x: 400, y: 400 }, dot: 26, air: 12, captionSize: 28, nameLength: 18, nameLines: 2 };

/** A network with names as organisations have, whose lines go round by a step of their own. */
function networkOf(count: number, relations: number, step: number) {
  const parties = Array.from({ length: count }, (_, i) => ({ name: `${kinds[i % 10]} ${places[Math.floor(i / 10 + i) % 6]}`, ring: rings[i < count / 6 ? 0 : i < count / 2 ? 1 : 2]! }));
  const pairs = parties.flatMap((one, i) => parties.slice(i + 1).map((other) => ({ first: one.name, second: other.name })));
  // The step and the number of pairs share no factor, so that no pair comes twice.
  const lines = Array.from({ length: relations }, (_, i) => pairs[(i * step) % pairs.length]!);
  return { parties: layOut(parties, lines), lines, rings: [...rings] };
}

test.each([[25, 80, 18], [40, 200, 15]])("of %i parties with %i relations no name lies on another, on a dot or out of the drawing, and no caption on a dot", (count, relations, letters) => {
  const { names, dots, rings: ringsThere } = placedMap(networkOf(count, relations, 101), { ...frame, letters }, captions);
  const named = names.map((name) => ({ of: name!.lines.join(" "), box: name! }));
  const captioned = ringsThere.map(({ ring, place }) => ({ of: captions[ring], box: place }));
  const boxes = [...named, ...captioned];
  const round = dots.map((dot, i) => ({ of: `dot ${i}`, box: { ...dot, width: 2 * frame.dot, height: 2 * frame.dot } }));
  const covered = boxes.flatMap(({ of, box }, i) => [...named.slice(i + 1), ...round].filter((other) => overlap(box, other.box)).map((other) => `${of} / ${other.of}`));
  const outside = boxes.filter(({ box }) => Math.abs(box.x) + box.width / 2 > frame.half.x || Math.abs(box.y) + box.height / 2 > frame.half.y).map(({ of }) => of);
  expect({ covered, outside, cut: names.filter((name) => name!.lines.some((line) => line.endsWith("…"))) }).toEqual({ covered: [], outside: [], cut: [] });
});

test.each([
  ["on another label", { boxes: [{ x: 100, y: 0, width: 40, height: 10 }] }],
  ["on a dot", { dots: [{ x: 100, y: 0 }] }],
  ["out of the drawing", { room: { x: 110, y: 500 } }],
])("a label lies over as many lines as there are rather than %s", (_, there) => {
  const [free, taken] = [{ x: 0, y: 0, width: 40, height: 10 }, { x: 100, y: 0, width: 40, height: 10 }];
  const middle = { x: 0, y: 0 };
  const curves = Array.from({ length: 400 }, () => ({ control: middle, points: [middle, middle] }));
  expect(cheapest([taken, free], { dots: [], radius: 10, curves, boxes: [], room: { x: 500, y: 500 }, ...there })).toEqual(free);
});
