import { validate } from "../../src/domain/checking/validate";
import { templateOf } from "../../src/templates";
import { toChecked } from "../../src/workbook/check/toChecked";
import { indicatorName } from "../../src/workbook/exampleIndicators";
import { readOf } from "./check/books";
import { combinations, everyTemplate, planOf } from "./network";

/** A day before the plans of these tests begin. */
const today = 46_000;

test.each([...everyTemplate, ...combinations])("of %s in %s only the indicators that were ticked come along, and no example speaks of another", (template, language) => {
  const [ticked, ...others] = (templateOf(template.split(","))?.examples.indicators ?? []).map((row) => indicatorName(row, language));
  const read = readOf(planOf(template, { language, leftOut: others }).book);
  // A table without rows has one blank one.
  const names = (table: string) => read.tables.find(({ name }) => name === table)?.rows.flatMap(({ values: [name] }) => name ?? []);
  expect(names("tblIndicatoren")).toEqual(ticked === undefined ? [] : [ticked]);
  expect(names("tblActieplan")).toHaveLength(templateOf(template.split(","))?.examples.actions?.length ?? 0);
  expect(validate(toChecked(read, today)).filter(({ code, severity }) => severity === "error" || code.startsWith("reference"))).toEqual([]);
});

test("without a choice all of them come along", () => {
  const examples = templateOf(["kompas"])?.examples.indicators ?? [];
  const rows = readOf(planOf("kompas").book).tables.find(({ name }) => name === "tblIndicatoren")?.rows;
  expect(rows).toHaveLength(examples.length);
});
