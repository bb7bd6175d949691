import { RTree } from "@univerjs/core";
import "../../src/host/engine/gathered";
import fc from "fast-check";

interface Rectangle {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

const rectangle: fc.Arbitrary<Rectangle> = fc.tuple(fc.nat(30), fc.nat(8), fc.nat(30), fc.nat(8)).map(([startRow, height, startColumn, width]) => ({ startRow, endRow: startRow + height, startColumn, endColumn: startColumn + width }));
const meet = (a: Rectangle, b: Rectangle) => a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

/** What is done with a tree: a rectangle is put in, taken out again (by how long ago it came), or looked for. */
const act = fc.oneof(
  { weight: 4, arbitrary: rectangle.map((range) => ({ kind: "put" as const, range })) },
  { weight: 1, arbitrary: fc.nat(20).map((ago) => ({ kind: "take" as const, ago })) },
  { weight: 1, arbitrary: rectangle.map((range) => ({ kind: "look" as const, range })) },
);

test("a tree that takes its rectangles all at once finds what one by one would be found", () => {
  fc.assert(fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
    const tree = new RTree();
    const held = new Map<number, Rectangle>();
    const place = (range: Rectangle) => ({ unitId: "book", sheetId: "sheet", range });
    acts.forEach((one, id) => {
      if (one.kind === "put") {
        held.set(id, one.range);
        tree.insert({ ...place(one.range), id });
      } else if (one.kind === "take") {
        const [taken] = [...held].reverse().slice(one.ago);
        if (!taken) return;
        held.delete(taken[0]);
        tree.remove({ ...place(taken[1]), id: taken[0] });
      } else {
        const found = [...tree.bulkSearch([place(one.range)])].map(Number).sort((a, b) => a - b);
        expect(found).toEqual([...held].filter(([, range]) => meet(range, one.range)).map(([known]) => known));
      }
    });
  }));
});
