/** The schema is the one source of ids; what types cannot say of it is held here. */
import { columnsOf, schema, tableKeys, unitOf, type TableSchema } from "../../src/domain/schema";

const tables = tableKeys.map((key) => [key, schema[key] as TableSchema] as const);

test.each(tables)("%s ends with the row's id", (_, { columns }) => {
  expect(Object.keys(columns).at(-1)).toBe("id");
});

test.each(tables)("in %s a column belongs to one unit at most", (_, { units = [] }) => {
  expect(new Set(units.flat()).size).toBe(units.flat().length);
});

test("columns keep the order in which they are written", () => {
  expect(columnsOf("actions").slice(0, 4).map(([id]) => id)).toEqual(["action", "goal", "responsible", "start"]);
});

test("a value comes with its numerator, denominator and reason, and a note alone", () => {
  expect(unitOf("measurements", "denominator")).toEqual(["value", "numerator", "denominator", "blank"]);
  expect(unitOf("measurements", "note")).toEqual(["note"]);
});
