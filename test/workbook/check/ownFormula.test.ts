import { isSameFormula, ownFormula } from "../../../src/workbook/check/ownFormula";
import { definitions, tableOf } from "../../../src/workbook/check/tables";
import type { ReadWorkbook } from "../../../src/workbook/check/readWorkbook";
import { everyTemplate, planOf } from "../network";
import { readOf } from "./books";

/** The formulas of all calculated columns of a workbook, as the check would put them back. */
function formulasOf(read: ReadWorkbook): Record<string, string | undefined> {
  return Object.fromEntries(definitions.flatMap((definition) => {
    const table = tableOf(definition, read);
    return table ? definition.columns.flatMap((column) => (column.kind.is === "formula" ? [[`${table.name} ${column.id}`, ownFormula(column, table, read)]] : [])) : [];
  }));
}

test.each(everyTemplate)("what is put back in a workbook of %s in %s is what it was made with", (template, language) => {
  const { book } = planOf(template, { language });
  const read = readOf(book);
  const planned = definitions.flatMap((definition) => {
    const table = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === definition.name);
    return table ? definition.columns.flatMap(({ id, kind }, place) => (kind.is === "formula" ? [[`${table.name} ${id}`, table.columns[place]?.formula]] : [])) : [];
  });
  expect(formulasOf(read)).toEqual(Object.fromEntries(planned));
});

describe("in a workbook that people made their own", () => {
  const read = readOf(planOf("kompas").book);
  const actions = (change: (table: ReadWorkbook["tables"][number]) => ReadWorkbook["tables"][number]) => ({ ...read, tables: read.tables.map((one) => (one.name === "tblActieplan" ? change(one) : one)) });

  test("a formula speaks of the headings as they are now", () => {
    const renamed = actions((table) => ({ ...table, columns: table.columns.map((column) => (column.id === "status" ? { ...column, heading: "Hoe [nu]" } : column)) }));
    expect(formulasOf(renamed)["tblActieplan signal"]).toContain("tblActieplan[[#This Row],[Hoe '[nu']]]=\"Afgerond\"");
  });

  test("one that speaks of what is gone is not put back", () => {
    const without = actions((table) => ({ ...table, columns: table.columns.filter(({ id }) => id !== "end") }));
    expect(formulasOf(without)["tblActieplan signal"]).toBeUndefined();
    expect(formulasOf({ ...read, lists: [] })["tblActieplan signal"]).toBeUndefined();
  });
});

test.each<[string, string, boolean]>([
  ['=IF(tbl[[#This Row],[Status]]="Loopt",1,2)', '=IF([@Status]="Loopt",1,2)', true],
  ['=IF(tbl[[#This Row],[Tijdspad einde]]>1,1,2)', '=IF( [@[Tijdspad einde]] > 1, 1, 2)', true],
  ["=tbl[[#This Row],[A]]+1", "=tbl[@A]+1", true],
  ["=tbl[[#This Row],[A]]+1", "=[@A]+2", false],
  ["=tbl[[#This Row],[A]]+1", "=tbl[A]+1", false],
])("%s and %s: the same is %s", (one, other, same) => {
  expect(isSameFormula(one, other)).toBe(same);
});
