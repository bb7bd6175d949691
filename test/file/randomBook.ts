import fc from "fast-check";
import { checkText } from "../../src/domain/choices";
import type { Book, Content, Format, Formula, Sheet, Table, Validation } from "../../src/workbook/types";
import { address, cell } from "../../src/workbook/address";
import { bookOf, emptySheet, styles } from "./books";

/** Texts as people type and paste them, with what a file holds only with care. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom("=1+1", "+31", "-x", "@y", "😀", "שלום", "a\nb", "  x ", "_x0041_", "#N/A", "#DIV/0!", "<&>\"'", "é".repeat(300), "0001", "TRUE"),
).filter((value) => checkText(value, 1000).ok);

const formula = fc.constantFrom<Formula>(
  "=1+1", "=SUM(A1:B2)&\"<x>\"", "=IF(A1=\"=1\",TRUE,FALSE)", "=XLOOKUP(A1,B1:B9,C1:C9)", "=_x", "=TEXTJOIN(\", \",TRUE,A1:A3)", "=UNIQUE(A1:A9)",
);

const content: fc.Arbitrary<Content> = fc.oneof(
  { arbitrary: text, weight: 4 },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.integer({ min: 36526, max: 60000 }),
  fc.boolean(),
  fc.constant(null),
  formula.map((one) => ({ formula: one })),
);

const format = fc.record({
  row: fc.nat(2), column: fc.nat(6), height: fc.nat(2), width: fc.nat(3),
  style: fc.constantFrom(...styles.map(({ name }) => name)), numberFormat: fc.option(fc.constantFrom("0%", "d-m-yyyy hh:mm", "0.0\" dagen\"", "@"), { nil: undefined }),
});

/** Formats one below the other, so that none of them hides another. */
const formats = fc.array(format, { maxLength: 6 }).map((all) => all.map(({ row, column, height, width, ...look }, i): Format => ({
  ...look, address: address({ top: i * 5 + row, left: column, bottom: i * 5 + row + height, right: column + width }),
})));

const title = text.map((value) => [...value].slice(0, 30).join("").slice(0, 32)).filter((value) => !/\p{Surrogate}/u.test(value) && value.trim() !== "");

const validation = fc.record({
  rule: fc.oneof(
    fc.constantFrom<Validation["rule"]>({ kind: "any" }, { kind: "list", source: "=lijst" }, { kind: "list", source: "a,b \"c\",=d" }, { kind: "custom", formula: "=A1<>\"<\"" }),
    fc.record({
      kind: fc.constantFrom("whole", "decimal", "textLength", "date"), operator: fc.constantFrom("between", "notBetween"),
      min: fc.integer(), max: fc.constantFrom<Formula>("=TODAY()", "=A1*2"),
    }),
  ),
  prompt: fc.option(fc.record({ title, message: title }), { nil: undefined }),
  error: fc.option(fc.record({ style: fc.constantFrom("stop", "warning", "information"), title, message: title }), { nil: undefined }),
});

/** A table with its cells below everything else on its sheet. */
function tableBelow(name: string, headings: string[], rows: number): Pick<Sheet, "tables" | "blocks"> {
  const top = 40;
  const table: Table = {
    name, address: address({ top, left: 1, bottom: top + rows, right: headings.length }),
    columns: headings.map((heading, i) => (i === 0 ? { heading } : { heading, formula: "=1+1" })), style: "TableStyleMedium2", banded: rows > 1, filter: rows > 2,
  };
  return { tables: [table], blocks: [{ at: cell(top, 1), content: [headings] }] };
}

const headings = fc.uniqueArray(text.filter((value) => value.length < 200), { minLength: 1, maxLength: 5, selector: (value) => value.toLowerCase() });

const sheet = fc.record({
  content: fc.array(fc.array(content, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
  formats,
  validations: fc.uniqueArray(validation, { maxLength: 4 }),
  headings, rows: fc.integer({ min: 1, max: 4 }),
  widths: fc.array(fc.integer({ min: 1, max: 4000 }), { maxLength: 4 }),
  heights: fc.array(fc.integer({ min: 4, max: 800 }), { maxLength: 3 }),
  gridlines: fc.boolean(), visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  tab: fc.option(fc.constantFrom("#0B6E6E", "#FFFFFF"), { nil: undefined }),
  freeze: fc.option(fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.nat(3) }), { nil: undefined }),
  print: fc.option(fc.record({
    orientation: fc.constantFrom("landscape", "portrait"), paper: fc.constant("a4" as const), wide: fc.integer({ min: 1, max: 3 }),
    tall: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    repeat: fc.option(fc.constant({ from: 2, to: 4 }), { nil: undefined }), area: fc.option(fc.constantFrom("A1:D9", "B2"), { nil: undefined }),
    footer: fc.option(fc.record({ left: fc.constantFrom("&A", "R&&L"), right: fc.constant("&P van &N") }), { nil: undefined }),
  }), { nil: undefined }),
});

/** Books of one to three sheets with everything on them but charts. */
export const randomBook: fc.Arbitrary<Book> = fc.array(sheet, { minLength: 1, maxLength: 3 }).map((sheets) => bookOf([
  emptySheet("Voor & d'achter"),
  ...sheets.map(({ content: rows, formats: looks, validations, widths, heights, headings: names, rows: count, ...more }, i) => {
    const table = tableBelow(`tbl_${i}`, names, count);
    return emptySheet(`Blad ${i} (é)`, {
      ...more, formats: looks, tables: table.tables, blocks: [{ at: "A1", content: rows }, ...table.blocks],
      columns: widths.map((width, index) => ({ index: index * 2, width: width / 4 })),
      rows: heights.map((height, index) => ({ index: index * 30, height: height / 2 })),
      validations: validations.map((one, row) => ({ ...one, address: `H${row + 1}:I${row + 1}` })),
    });
  }),
], { title: "Een <titel> & meer", names: [{ name: "lijst", formula: "='Voor & d''achter'!$A$1:$A$3" }] }));
