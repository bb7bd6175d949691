/** What the types cannot say of a definition is refused when the program starts, with a sentence that names the culprit. */
import { define } from "../../src/workbook/define";
import type { ColumnDefinition, SheetDefinition } from "../../src/workbook/definition/definition";
import { allSheets } from "../../src/workbook/sheets";

const cycles = allSheets.find(({ key }) => key === "cycles");

/** The sheet with cycles, with one of its columns changed. */
function changed(id: string, change: Partial<ColumnDefinition>): SheetDefinition {
  if (!cycles?.table) throw new Error("the sheet with cycles is not there");
  return { ...cycles, table: { ...cycles.table, columns: cycles.table.columns.map((column) => (column.id === id ? { ...column, ...change } : column)) } };
}

test("the sheets as they are are taken", () => {
  expect(define([changed("owner", {})])).toHaveLength(1);
});

test.each<[string, SheetDefinition, RegExp]>([
  ["a colour that names no column", changed("owner", { signals: [{ look: {}, when: ({ cell }) => `=${cell("onwer")}=""` }] }), /column owner of tblVerbetercyclus names a column that does not exist: onwer/],
  ["a colour that names no item", changed("status", { signals: [{ look: {}, when: ({ cell, item }) => `=${cell("status")}=${item("actionStatus", "donne" as "done")}` }] }), /the list actionStatus does not have: donne/],
  ["a formula that names no column", changed("owner", { kind: { is: "formula", formula: ({ here }) => `=${here("onwer")}` } }), /names a column that does not exist: onwer/],
  ["a formula that names no column of another table", changed("owner", { kind: { is: "formula", formula: ({ all }) => `=${all("cycles", "onwer" as "owner")}` } }), /names a column that does not exist: onwer/],
  ["a date that begins after no column", changed("review", { kind: { is: "date", from: "begin" } }), /begins after a column that does not exist: begin/],
  ["a column that waits for one without that list", changed("owner", { required: { waits: true, unless: { column: "start", list: "actionStatus", item: "done" } } }), /does not take the list actionStatus: start/],
  ["a table that stands on another sheet", { ...changed("owner", {}), key: "steps" }, /stands on the sheet steps, and its schema is of cycles/],
])("%s is refused", (_, sheet, sentence) => {
  expect(() => define([sheet])).toThrow(sentence);
});
