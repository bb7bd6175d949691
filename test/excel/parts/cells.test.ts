import fc from "fast-check";
import { constantsOf, formulaBlocks, joinedConstants, type Constants } from "../../../src/excel/parts/cells";
import { alikeBlocks, copiedPart } from "../../../src/excel/parts/copies";
import { cells } from "../../../src/workbook/comparable";
import { address, area, cell } from "../../../src/workbook/address";
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

test("texts and numbers are written in fewer pieces, each at its place, and what lies between them is left alone", () => {
  const at = fc.tuple(fc.nat(40), fc.nat(12)).map(([row, column]) => cell(row, column));
  const entries = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([height, width]) => (
    fc.array(fc.array(fc.constantFrom<string | number | null>("tekst", 3, null), { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
  ));
  const written = (constants: readonly Constants[]) => {
    const sheet: Record<string, unknown> = {};
    for (const { at: from, entries: rows } of constants) {
      const { top, left } = area(from);
      rows.forEach((row, r) => row.forEach((entry, c) => { if (entry !== null) sheet[cell(top + r, left + c)] = entry; }));
    }
    return sheet;
  };
  fc.assert(fc.property(fc.array(fc.record({ at, entries }), { maxLength: 8 }), (constants) => {
    const given = constants.map((one) => {
      const { top, left } = area(one.at);
      return { ...one, at: address({ top, left, bottom: top + one.entries.length - 1, right: left + one.entries[0]!.length - 1 }) };
    });
    const joined = joinedConstants(given);
    expect(written(joined)).toEqual(written(given));
    expect(joined.length).toBeLessThanOrEqual(given.length);
    for (const { at: whole, entries: rows } of joined) {
      const { top, left, bottom, right } = area(whole);
      expect([rows.length, new Set(rows.map((row) => row.length))]).toEqual([bottom - top + 1, new Set([right - left + 1])]);
    }
  }));
  expect(joinedConstants([{ at: "A1", entries: [["Titel"]] }, { at: "A2", entries: [["Doel"]] }, { at: "A4:B4", entries: [["Status", "Aantal"]] }, { at: "A400", entries: [["Ver weg"]] }])).toEqual([
    { at: "A1:B4", entries: [["Titel", null], ["Doel", null], [null, null], ["Status", "Aantal"]] }, { at: "A400", entries: [["Ver weg"]] },
  ]);
});
