import { writeBook } from "../../src/file/write";
import type { Book, Sheet, Table } from "../../src/workbook/types";
import { bookOf, emptySheet } from "./books";

const table = (more: Partial<Table> = {}): Table => ({
  name: "tblActies", address: "A1:B2", columns: [{ heading: "Actie" }, { heading: "Status" }], style: "TableStyleLight1", banded: false, filter: true, ...more,
});
const headings = { at: "A1", content: [["Actie", "Status"]] };
const withTable = (more: Partial<Table>, sheet: Partial<Sheet> = {}) => bookOf([emptySheet("Blad", { blocks: [headings], tables: [table(more)], ...sheet })]);
const withText = (text: string) => bookOf([emptySheet("Blad", { blocks: [{ at: "B2", content: [[text]] }] })]);
const withValidation = (message: string, source = "=lijst") => bookOf([emptySheet("Blad", {
  validations: [{ address: "A1:A9", rule: { kind: "list", source }, prompt: { title: "Kies", message } }],
})]);

/** What Excel would repair or refuse, what is wrong with it, and where. */
const broken: [what: string, book: Book, rule: string, where: string][] = [
  ["a text of 32,768 characters", withText("x".repeat(32_768)), "textTooLong", "Blad!B2"],
  ["half an emoji", withText("\ud83d"), "forbiddenCharacter", "Blad!B2"],
  ["a control character in a prompt", withValidation("a\u0001"), "forbiddenCharacter", "Blad!A1:A9"],
  ["a control character in a link's tip", bookOf([emptySheet("Blad", { links: [{ address: "A1", to: "x", tip: "\u0002" }] })]), "forbiddenCharacter", "Blad!A1"],
  ["a number that is none", bookOf([emptySheet("Blad", { blocks: [{ at: "B2", content: [[NaN]] }] })]), "notANumber", "Blad!B2"],
  ["a formula of 8,193 characters", bookOf([emptySheet("Blad", { blocks: [{ at: "A1", content: [[{ formula: `=${"1+".repeat(4096)}1` }]] }] })]), "formulaTooLong", "Blad!A1"],
  ["a text of 256 characters in a formula", bookOf([emptySheet("Blad", { blocks: [{ at: "A1", content: [[{ formula: `="${"x".repeat(256)}"` }]] }] })]), "formulaTooLong", "Blad!A1"],
  ["a heading that differs from its cell", withTable({ columns: [{ heading: "Actie" }, { heading: "Stand" }] }), "headingDiffers", "Blad!B1"],
  ["a heading twice in another case", withTable({ columns: [{ heading: "Actie" }, { heading: "ACTIE" }] }, { blocks: [{ at: "A1", content: [["Actie", "ACTIE"]] }] }), "headingTwice", "Blad!B1"],
  ["a table of more columns than it says", withTable({ address: "A1:C2" }), "tableShape", "tblActies"],
  ["a table of headings alone", withTable({ address: "A1:B1" }), "tableShape", "tblActies"],
  ["two tables over one another", withTable({}, { tables: [table(), table({ name: "tblTwee" })] }), "tableOverlap", "tblTwee"],
  ["two tables of one name", withTable({}, { tables: [table(), table({ name: "TBLACTIES", address: "A3:B4" })] }), "nameTwice", "TBLACTIES"],
  ["a table named like a cell", withTable({ name: "T2026" }), "tableName", "T2026"],
  ["a table named like a row and column", withTable({ name: "R1C1" }), "tableName", "R1C1"],
  ["a table with a space in its name", withTable({ name: "tbl acties" }), "tableName", "tbl acties"],
  ["a name that a table has", { ...withTable({}), names: [{ name: "tblacties", formula: "=1" }] }, "nameTwice", "tblacties"],
  ["a sheet with a slash in its name", bookOf([emptySheet("K1/K2")]), "sheetName", "K1/K2"],
  ["a sheet with a name of 32 characters", bookOf([emptySheet("x".repeat(32))]), "sheetName", "x".repeat(32)],
  ["two sheets of one name", bookOf([emptySheet("Blad"), emptySheet("BLAD")]), "sheetTwice", "BLAD"],
  ["no sheet to be seen", bookOf([emptySheet("Blad", { visibility: "hidden" })]), "noVisibleSheet", "Blad"],
  ["a hidden sheet in front", bookOf([emptySheet("Blad"), emptySheet("Weg", { visibility: "hidden" })], { active: "Weg" }), "activeSheet", "Weg"],
  ["a prompt of 256 characters", withValidation("x".repeat(256)), "validationText", "Blad!A1:A9"],
  ["a list of 256 characters", withValidation("", "x".repeat(256)), "validationSource", "Blad!A1:A9"],
  ["a table's column as the source of a list", withValidation("", "=tblActies[Status]"), "validationSource", "Blad!A1:A9"],
  ["a footer of 256 characters", bookOf([emptySheet("Blad", { print: { orientation: "portrait", paper: "a4", wide: 1, footer: { left: "x".repeat(254) } } })]), "headerTooLong", "Blad"],
  ["a column of 1,339 points", bookOf([emptySheet("Blad", { columns: [{ index: 1, width: 1339 }] })]), "tooWide", "Blad!B1"],
  ["a row of 410 points", bookOf([emptySheet("Blad", { rows: [{ index: 2, height: 410 }] })]), "tooHigh", "Blad!A3"],
  ["a style that the book does not have", bookOf([emptySheet("Blad", { formats: [{ address: "A1", style: "Weg" }] })]), "styleUnknown", "Blad!A1"],
];

test.each(broken)("%s is not written", async (_, book, rule, where) => {
  expect(await writeBook(book)).toEqual({ ok: false, problem: { code: "wouldNeedRepair", details: { rule, where } } });
});

test.each([
  ["a control character in a cell, which Excel spells out", withText("a\u0001")],
  ["32,767 characters", withText("x".repeat(32_767))],
  ["a name that only looks like a cell", withTable({ name: "XFE1" })],
  ["a column beyond the last in quotes", withValidation("", "=INDIRECT(\"tblActies[Status]\")")],
])("%s is written", async (_, book) => {
  expect(await writeBook(book)).toMatchObject({ ok: true });
});
