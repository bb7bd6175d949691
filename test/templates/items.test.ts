import { templates } from "../../src/templates";
import { demonstration } from "../../src/templates/demo";
import type { RowOf, Rows, TableKey, Template } from "../../src/workbook/content";
import { withItemsOf, withKnownItems } from "../../src/workbook/items";

const kompas = templates["kompas"]!;

/** The rows with an item of the first one misspelt. */
function misspelt<Table extends TableKey>(rows: Rows, table: Table, column: keyof RowOf<Table>): Rows {
  const [first, ...more] = (rows[table] ?? []) as readonly RowOf<Table>[];
  if (first?.[column] === undefined) throw new Error(`the first row of ${table} has no ${String(column)}`);
  return { ...rows, [table]: [{ ...first, [column]: "mispelt" }, ...more] };
}

test.each<[string, Partial<Template>]>([
  ["the theme of an example action", { examples: misspelt(kompas.examples, "actions", "theme") }],
  ["the subject of an example agreement", { examples: misspelt(kompas.examples, "agreements", "subject") }],
  ["the theme of an indicator", { examples: misspelt(kompas.examples, "indicators", "theme") }],
  ["the party that reports an indicator", { examples: { ...kompas.examples, indicators: [{ ...kompas.examples.indicators![0]!, reporters: ["mispelt"] }] } }],
  ["the domain of a party", { parties: [{ ...kompas.parties[0]!, domain: "mispelt" }, ...kompas.parties.slice(1)] }],
  ["an item of a list that rows name", { lists: { ...kompas.lists, theme: kompas.lists.theme.slice(1) } }],
])("a template is refused where %s does not exist", (_, change) => {
  expect(withKnownItems(kompas)).toBe(kompas);
  expect(() => withKnownItems({ ...kompas, ...change })).toThrow(/of the template kompas|in the template kompas/);
});

test("a demonstration is held against the lists of its template", () => {
  const shown = demonstration(46_000);
  expect(withItemsOf(kompas, shown)).toBe(shown);
  expect(() => withItemsOf(kompas, { ...shown, rows: misspelt(shown.rows, "actions", "theme") })).toThrow("the list theme does not have: mispelt");
});
