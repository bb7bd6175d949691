import fc from "fast-check";
import { constantsOf, formulaBlocks } from "../../../src/excel/parts/cells";
import { alikeBlocks, copiedPart } from "../../../src/excel/parts/copies";
import { cells } from "../../../src/workbook/comparable";
import { cell } from "../../../src/workbook/address";
import { copied } from "../../../src/workbook/copied";
import type { Block, Content, Formula, Sheet } from "../../../src/workbook/types";

const formula = (text: `=${string}`): Content => ({ formula: text });

function filled(blocks: Block[]): Record<string, Content> {
  return cells({ blocks } as Sheet);
}

test("the formulas of a table are one rectangle for each column or group of columns", () => {
  const content = [["Actie", "Signaal", "Volgorde"], ["Bel", formula("=1"), formula("=2")], ["Schrijf", formula("=1"), formula("=2")]];
  expect(formulaBlocks({ at: "A4", content })).toEqual([
    { at: "B5", content: [[formula("=1"), formula("=2")], [formula("=1"), formula("=2")]] },
  ]);
});

test("the rectangles hold every formula of the block at its place, and nothing else", () => {
  const content = fc.constantFrom<Content>(null, "tekst", 3, formula("=A1"));
  const block = fc.integer({ min: 1, max: 6 }).chain((width) => fc.array(fc.array(content, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
  fc.assert(fc.property(block, (rows) => {
    const whole = { at: "C3", content: rows };
    const formulas = Object.entries(filled([whole])).filter(([, entry]) => typeof entry === "object");
    const found = formulaBlocks(whole);
    expect(filled(found)).toEqual(Object.fromEntries(formulas));
    expect(found.flatMap(({ content: inside }) => inside.flat()).every((entry) => typeof entry === "object" && entry !== null)).toBe(true);
  }));
});

const nothing = () => false;

test("of formulas that say the same one is sent: down, to the right, and in groups of rows that come back", () => {
  const down = [[formula("=$A2*B$1"), formula("=SUM(tblX[Waarde])")], [formula("=$A3*B$1"), formula("=SUM(tblX[Waarde])")]];
  expect(copiedPart({ at: "B2", content: down }, nothing)).toEqual({ at: "B2", content: [down[0]] });
  const across = [[formula("=A1&\"A1\""), formula("=B1&\"A1\"")], [formula("=$C$3"), formula("=$C$3")]];
  expect(copiedPart({ at: "B2", content: across }, nothing)).toEqual({ at: "B2", content: across.map(([first]) => [first]) });
  const groups = [[formula("=A1")], [formula("=B9")], [formula("=A3")], [formula("=B11")]];
  expect(copiedPart({ at: "C1", content: groups }, nothing)).toEqual({ at: "C1", content: groups.slice(0, 2) });
});

test("what differs is sent, and so is a rectangle in which something stands already", () => {
  expect(copiedPart({ at: "C1", content: [[formula("=A1")], [formula("=A2+1")]] }, nothing)).toBeUndefined();
  // Three rows are no whole number of groups of two.
  expect(copiedPart({ at: "C1", content: [[formula("=A1")], [formula("=B2")], [formula("=A3")]] }, nothing)).toBeUndefined();
  const same = [[formula("=A1")], [formula("=A2")]];
  expect(copiedPart({ at: "C1", content: same }, nothing)).toBeDefined();
  expect(copiedPart({ at: "C1", content: same }, (row) => row === 1)).toBeUndefined();
});

test("rows that are alike in groups are sent group by group, and rows that all differ together", () => {
  const rows = [[formula("=A1")], [formula("=A2")], [formula("=A3")], [formula("=SUM(A1:A3)")]];
  expect(alikeBlocks({ at: "C1", content: rows })).toEqual([{ at: "C1", content: rows.slice(0, 3) }, { at: "C4", content: rows.slice(3) }]);
  const different = { at: "C1", content: [[formula("=A1")], [formula("=B7")], [formula("=C9")]] };
  expect(alikeBlocks(different)).toEqual([different]);
});

test("a part that is copied over the rectangle gives every formula of it", () => {
  const one = fc.constantFrom<Formula>("=A1", "=$A1", "=A$1", "=$A$1+B2", "=SUM(tblX[A1])", "=\"A1\"&C3");
  const part = fc.integer({ min: 1, max: 3 }).chain((width) => fc.array(fc.array(one, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }));
  fc.assert(fc.property(part, fc.integer({ min: 1, max: 4 }), (first, times) => {
    const content = Array.from({ length: first.length * times }, (_, r) => first[r % first.length]!.map((text) => formula(copied(text, r - (r % first.length), 0))));
    const block = { at: "D5", content };
    const found = copiedPart(block, nothing);
    if (!found) return expect(times).toBe(1);
    const [height, width] = [found.content.length, found.content[0]!.length];
    expect(content).toEqual(content.map((row, r) => row.map((_, c) => {
      const source = found.content[r % height]![c % width] as { formula: Formula };
      return formula(copied(source.formula, r - (r % height), c - (c % width)));
    })));
  }));
});

test("of texts and numbers the smallest rectangle is sent", () => {
  const content = [[null, null, null], [null, "Actie", formula("=A1")], [null, formula("=A1"), 3]];
  expect(constantsOf({ at: "A1", content }, nothing)).toEqual({ at: "B2:C3", entries: [["Actie", null], [null, 3]] });
  expect(constantsOf({ at: "A1", content }, (row, column) => cell(row, column) === "C3")).toEqual({ at: "B2", entries: [["Actie"]] });
  expect(constantsOf({ at: "A1", content: [[formula("=A1")]] }, nothing)).toBeUndefined();
});
