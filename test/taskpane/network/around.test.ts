import type { Ring } from "../../../src/domain/networkMap/layout";
import type { Relation, Stakeholder } from "../../../src/domain/network";
import { drawnOf } from "../../../src/taskpane/network/view/drawnOf";
import { half, namesAround, placedOf } from "../../../src/taskpane/network/view/placed";
import { network } from "../../domain/network";

const parties: readonly [string, Ring][] = [
  ["Gemeente Voorbeeldstad", "core"], ["Lokaal team Voorbeeldstad", "core"], ["Jeugdbescherming Voorbeeldregio", "core"], ["Veilig Thuis Voorbeeldregio", "core"],
  ["Ggz Voorbeeldland", "core"], ["Ervaringspanel Voorbeeldregio", "core"], ["Jeugd-ggz Voorbeeldland", "project"], ["Verslavingszorg Voorbeeldland", "project"],
  ["Vrouwenopvang Voorbeeldhuis", "project"], ["Politieteam Voorbeeldstad", "project"], ["Huisartsengroep Voorbeeldstad", "outer"],
  ["Scholenkoepel Voorbeeldregio voor primair, voortgezet en speciaal onderwijs", "outer"], ["Woningcorporatie Voorbeeldwonen", "outer"], ["Welzijn Voorbeeldbuurt", "outer"],
];
const pairs: readonly [number, number][] = [
  [1, 2], [1, 4], [1, 6], [1, 13], [2, 3], [2, 4], [2, 5], [2, 8], [2, 11], [2, 12], [2, 14], [3, 4], [3, 5], [3, 6], [3, 7], [3, 12], [4, 9], [4, 10], [4, 8], [5, 7], [5, 8], [6, 14], [9, 10], [11, 12], [12, 7],
];
const nameOf = (number: number) => parties[number - 1]![0];

const stakeholders: readonly Stakeholder[] = network({ stakeholders: parties.map(([organisation, circle]) => ({ organisation, circle })) }).stakeholders;
const relations: readonly Relation[] = pairs.map(([first, second], row) => ({
  id: "", place: { table: "relations" as const, row }, first: nameOf(first), second: nameOf(second), moment: "2026-H1", quality: "strong", goesWell: "", inTheWay: "", missing: "", action: "",
}));

test("whichever party is chosen in a drawing of numbers, the names that come stand apart from each other and stay within the drawing", () => {
  const drawn = drawnOf(stakeholders, relations, "2026-H1");
  const placed = placedOf(drawn, undefined, { core: "Kerngroep", project: "Projectgroep", outer: "Buitenring" });
  for (const [chosen] of parties) {
    const names = namesAround(drawn, placed, chosen).filter((name) => name !== undefined);
    const near = pairs.filter((pair) => pair.some((number) => nameOf(number) === chosen)).length + 1;
    expect(names.length).toBeGreaterThan(near * 0.7);
    const out = names.filter(({ x, y, width, height }) => Math.abs(x) + width / 2 > half + 1 || Math.abs(y) + height / 2 > half + 1);
    // Names that touch read as one.
    const covering = names.flatMap((one, i) => names.slice(i + 1).filter((other) => Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height + 16)
      .map((other) => `${one.lines.join(" ")} / ${other.lines.join(" ")}`));
    expect({ chosen, out: out.map(({ lines }) => lines.join(" ")), covering }).toEqual({ chosen, out: [], covering: [] });
  }
});
