import fc from "fast-check";
import { formulaBlocks } from "../../../src/excel/parts/cells";
import { cells } from "../../../src/workbook/comparable";
import type { Block, Content, Sheet } from "../../../src/workbook/types";

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
