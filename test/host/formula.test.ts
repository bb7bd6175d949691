import fc from "fast-check";
import { fromLocal, toLocal } from "../../src/host/formula/local";
import { parseReference, writeReference } from "../../src/host/formula/reference";
import { offset } from "../../src/host/formula/rewrite";
import { parseStructured, writeStructured } from "../../src/host/formula/structured";
import { parseFormula } from "../../src/host/formula/syntax";
import { joined } from "../../src/host/formula/tokens";

const reference = fc.tuple(fc.nat(200), fc.nat(5000), fc.boolean(), fc.boolean()).map(([column, row, fixColumn, fixRow]) => {
  const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + (column % 26))}`;
  return `${fixColumn ? "$" : ""}${letters}${fixRow ? "$" : ""}${row + 1}`;
});

const leaf = fc.oneof(
  reference, fc.tuple(reference, reference).map(([a, b]) => `Blad!${a}:${b}`), fc.nat(1000).map(String), fc.double({ min: 0, max: 9, noNaN: true }).map((x) => x.toFixed(2)),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replace(/"/g, '""')}"`), fc.constantFrom("tblA[Status]", "tblA[[#This Row],[Met spatie %]]", "'Jan''s'!$A$1", "TRUE", "lijst_Status"),
);

const formula = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof({ maxDepth: 4 }, leaf,
    fc.tuple(tie("expression"), fc.constantFrom("+", "-", "*", "&", "<=", "<>"), tie("expression")).map((parts) => parts.join("")),
    fc.tuple(fc.constantFrom("SUM", "IF", "COUNTIFS", "IFERROR"), fc.array(tie("expression"), { maxLength: 3 })).map(([name, all]) => `${name}(${all.join(",")})`),
    tie("expression").map((inner) => `(${inner})`)),
})).expression.map((text) => `=${text}`);

test("a formula that is cut into tokens and joined is the formula", () => {
  fc.assert(fc.property(formula, (text) => { expect(joined(parseFormula(text))).toBe(text); }));
});

test("a formula that is translated into Dutch and back is the formula", () => {
  fc.assert(fc.property(formula, (text) => { expect(fromLocal(toLocal(text, "nl-NL"), "nl-NL")).toBe(text); }));
});

test("a formula that is copied down and back up again is the formula", () => {
  fc.assert(fc.property(formula.filter((text) => !text.includes(":")), fc.nat(50), fc.nat(20), (text, rows, columns) => {
    expect(offset(offset(text, rows, columns), -rows, -columns)).toBe(text);
  }));
});

test("relative references move when a formula is copied, those with dollars stay", () => {
  expect(offset('=A1+$B$2+C$3&"D4"+Blad!E5:E9', 2, 1)).toBe('=B3+$B$2+D$3&"D4"+Blad!F7:F11');
  expect(offset("=A1", -1, 0)).toBe("=#REF!");
});

test("a range that is written from the far end is read from the near one", () => {
  const read = parseReference("$B9:A$2");
  expect(read && writeReference(read)).toBe("A$2:$B9");
});

test.each(["tblA[Status]", "tblA[[#This Row],[Met spatie %]]", "tblA[[a]:[b]]", "tblA[#Headers]", "tblA[[#Headers],[#Data],[x]]", "tblA[Uren '[totaal']]"])(
  "%s is taken apart and written again", (text) => {
    const parsed = parseStructured(text);
    expect(parsed && writeStructured(parsed)).toBe(text);
  });

test.each(["=SUM(A1:A3)*-2%", "={1,2;3,4}", "=IF(A1,,2)", "=Blad!A:C", "=4:4", "=-@A1", '="a""b"', "=#N/A", "=LET(x,1,x+1)", "=$B$4:INDEX($B$4:$B$9,2)"])(
  "%s is a formula", (text) => { expect(joined(parseFormula(text))).toBe(text); });

test.each(["=", "=1+", "=SUM(", "=(1", "=1)", "=A1 B1", "=1,5", "=SUM(1;2)", "={1,2", '="a', "=,", "=é#"])("%s is none", (text) => {
  expect(() => parseFormula(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});
