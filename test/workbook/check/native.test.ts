import { findsOf } from "../../../src/domain/rules";
import type { Rule } from "../../../src/domain/schema/rule";
import { area } from "../../../src/workbook/address";
import { definitions } from "../../../src/workbook/check/tables";
import type { TableDefinition } from "../../../src/workbook/definition/definition";
import { columnRules } from "../../../src/workbook/kinds";
import { ruleSignals } from "../../../src/workbook/signals";
import type { Book } from "../../../src/workbook/types";
import { everyTemplate, planOf } from "../network";

/** Every rule that is asked of a table. */
function rulesOf(table: TableDefinition): Rule[] {
  return table.kept ? [] : [...table.columns.flatMap(columnRules), ...table.rules];
}

/** The column of a rule that Excel validates: the one that is typed in. */
function validated(rule: Rule): string | undefined {
  return rule.is === "order" ? rule.to : "column" in rule ? rule.column : undefined;
}

/** Where a column of a table stands in a book; undefined where the book does without the table. */
function placed(book: Book, table: TableDefinition, column: string) {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === table.name));
  const at = sheet?.tables.find(({ name }) => name === table.name);
  if (!sheet || !at) return undefined;
  const place = area(at.address).left + table.columns.findIndex(({ id }) => id === column);
  const covers = (address: string) => { const { left, right, top, bottom } = area(address); return left <= place && place <= right && top === area(at.address).top + 1 && bottom === area(at.address).bottom; };
  return {
    validations: sheet.validations.filter(({ address, rule }) => covers(address) && rule.kind !== "any"),
    conditionals: sheet.conditionals.flatMap((one) => (covers(one.address) && one.kind === "formula" ? [one.formula] : [])),
  };
}

describe.each(everyTemplate)("a new workbook of %s in %s", (template, language) => {
  const { book } = planOf(template, { language });

  test("helps while people type, wherever a rule says so", () => {
    const missing = definitions.flatMap((table) => rulesOf(table).filter(({ is }) => Object.values(findsOf(is)).some(({ isRefused }) => isRefused)).flatMap((rule) => {
      const column = validated(rule);
      const given = table.columns.find(({ id }) => id === column)?.given;
      const there = column === undefined || given ? undefined : placed(book, table, column);
      return there && there.validations.length !== 1 ? [`${rule.is} ${table.name}.${column}`] : [];
    }));
    expect(missing).toEqual([]);
  });

  test("shows in the cell what a rule says that it shows, and nothing more", () => {
    const wrong = definitions.flatMap((table) => rulesOf(table).flatMap((rule) => {
      const signals = ruleSignals(rule, table);
      if ((signals.length > 0) !== Object.values(findsOf(rule.is)).some(({ isShown }) => isShown)) return [`${rule.is} ${table.name}`];
      return signals.flatMap(({ column }) => {
        const there = placed(book, table, column);
        return there && there.conditionals.length < signals.filter((one) => one.column === column).length ? [`${rule.is} ${table.name}.${column}`] : [];
      });
    }));
    expect(wrong).toEqual([]);
  });
});

/** A formula with the headings of its table in place of the letters of columns: `$E5` reads as `[Tijdspad einde]`. All tables begin in column A. */
function inHeadings(formula: string, { columns }: TableDefinition): string {
  return formula.replace(/\$([A-Z]+)\d+/g, (_, letters: string) => `[${columns[area(`${letters}1`).left]?.heading.nl}]`);
}

test("a rule reads in Excel's words", () => {
  const { book } = planOf("leidraad", { examples: false });
  const of = (key: string, column: string) => {
    const table = definitions.find((one) => one.key === key);
    return table && placed(book, table, column)?.conditionals.map((formula) => inHeadings(formula, table));
  };
  expect({ end: of("actions", "end"), numerator: of("measurements", "numerator"), target: of("indicators", "target"), contact: of("stakeholders", "contact") }).toMatchSnapshot();
});
