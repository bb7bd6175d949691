import { validate } from "../../../src/domain/validate";
import { toChecked } from "../../../src/workbook/check/toChecked";
import type { ReadWorkbook } from "../../../src/workbook/check/readWorkbook";
import { schemaVersion } from "../../../src/workbook/meta";
import { today } from "../../cases/goodRows";
import { planOf } from "../network";
import { readOf } from "./books";

const fresh = readOf(planOf("kompas", { examples: false }).book);
const found = (change: Partial<ReadWorkbook>) => validate(toChecked({ ...fresh, ...change }, today)).map(({ code, cell, details }) => [code, cell, details.name ?? details.was ?? ""]);
const tables = (change: (table: ReadWorkbook["tables"][number]) => ReadWorkbook["tables"][number]) => fresh.tables.map((table) => (table.name === "tblActieplan" ? change(table) : table));

test("a version that is not ours", () => {
  expect(found({ schema: schemaVersion + 1 })).toEqual([["schemaNewer", "", ""]]);
  expect(found({ schema: schemaVersion - 1 })).toEqual([["schemaOlder", "", ""]]);
});

test("a table that is gone", () => {
  expect(found({ tables: fresh.tables.filter(({ name }) => name !== "tblMetingen") })).toEqual([["tableMissing", "", "tblMetingen"]]);
});

test("a column that is gone, and one that people added", () => {
  expect(found({ tables: tables((table) => ({ ...table, columns: table.columns.filter(({ id }) => id !== "goal") })) })).toEqual([["columnMissing", "A4", "Doel"]]);
  expect(found({ tables: tables((table) => ({ ...table, columns: [...table.columns, { heading: "Van ons" }] })) })).toEqual([]);
});

test("a heading that was changed can be put back", () => {
  const renamed = tables((table) => ({ ...table, columns: table.columns.map((column) => (column.id === "goal" ? { ...column, heading: "Waarom", was: "Doel" } : column)) }));
  expect(validate(toChecked({ ...fresh, tables: renamed }, today))).toMatchObject([{ code: "headingChanged", cell: "B4", fix: { kind: "heading", value: "Doel" } }]);
});

test("merged cells, rows below, formulas typed over and lost validation are told at their cell", () => {
  const table = "tblActieplan";
  expect(found({
    standing: {
      ...fresh.standing, merged: [{ table, cell: "A6" }], below: [{ table, cell: "A9" }],
      typedOver: [{ table, column: 10, row: 0 }], unguarded: [{ table, column: 8, row: 2 }],
    },
  }).map(([code, cell]) => [code, cell])).toEqual([["formulaOverwritten", "K5"], ["validationLost", "I7"], ["mergedCells", "A6"], ["rowBelow", "A9"]]);
});

test("what a carrier cannot see is not asked for", () => {
  expect(found({ standing: { names: fresh.standing.names } })).toEqual([]);
});
