import type { ConditionalKind } from "../../domain/rules/native";
import type { Rule, RuleOf } from "../../domain/rules/rule";
import type { ListId } from "../content";
import type { CellWords, ColumnDefinition, Signal, TableDefinition } from "../definition";
import { listPlaces, rowLists } from "../lists";
import { looks } from "../sheets/columns";
import { colours } from "../styles";
import { columnRules } from "./columnRules";

/** A signal on one column. */
type Signals = readonly (Signal & { column: string })[];

type Maker<Kind extends ConditionalKind> = (rule: RuleOf<Kind>, table: TableDefinition) => Signals;

/** What a column shows by itself: first what its table's rules say is wrong, then its own states. */
export function columnSignals(table: TableDefinition, column: ColumnDefinition): Signal[] {
  const rules = table.kept ? [] : [...table.columns.flatMap(columnRules), ...table.rules];
  const told = rules.flatMap((rule) => ruleSignals(rule, table)).filter((signal) => signal.column === column.id);
  return [...told, ...(column.signals ?? [])];
}

/** What the cells show of one rule; none of a rule that only the check can hold. */
export function ruleSignals(rule: Rule, table: TableDefinition): Signals {
  // The table below ties each kind to its own rule; the compiler cannot follow that through a lookup.
  const make = (makers as { readonly [Kind in Rule["is"]]?: (rule: never, table: TableDefinition) => Signals })[rule.is];
  return make?.(rule as never, table) ?? [];
}

/** The same conditions as the rules themselves have (domain/rules), in Excel's words. */
const makers: { readonly [Kind in ConditionalKind]: Maker<Kind> } = {
  // A row is there as soon as anything of it is typed.
  required: ({ column, unless }, { columns }) => {
    const others = columns.filter(({ id, kind }) => id !== column && kind.is !== "formula" && kind.is !== "id").map(({ id }) => id);
    return [{
      column, look: { fill: colours.input },
      when: ({ cell, item }) => {
        const waits = unless ? `,${cell(unless.column)}<>${item(listId(unless.list), unless.item)}` : "";
        return `=AND(${cell(column)}="",OR(${others.map((other) => `${cell(other)}<>""`).join(",")})${waits})`;
      },
    }];
  },
  order: ({ from, to }) => [{
    column: to, look: looks.bad,
    when: ({ cell }) => `=AND(ISNUMBER(${cell(from)}),ISNUMBER(${cell(to)}),${cell(to)}<${cell(from)})`,
  }],
  period: ({ columns }) => columns.flatMap((column) => [
    { column, look: looks.warn, when: ({ cell, named }) => `=AND(ISNUMBER(${cell(column)}),${cell(column)}<${quarterDay(first(named), -2)})` },
    { column, look: looks.warn, when: ({ cell, named }) => `=AND(ISNUMBER(${cell(column)}),${cell(column)}>=${quarterDay(last(named), 1)})` },
  ]),
  late: ({ end, status, list, closed, soonDays }) => {
    const open = ({ cell, item }: CellWords) => closed.map((one) => `${cell(status)}<>${item(listId(list), one)}`).join(",");
    return [
      { column: end, look: looks.bad, when: (words) => `=AND(ISNUMBER(${words.cell(end)}),${words.cell(end)}<TODAY(),${open(words)})` },
      { column: end, look: looks.warn, when: (words) => `=AND(ISNUMBER(${words.cell(end)}),${words.cell(end)}<=TODAY()+${soonDays},${open(words)})` },
    ];
  },
  progress: ({ progress, status, list, done }) => [{
    column: progress, look: looks.warn,
    when: ({ cell, item }) => `=AND(ISNUMBER(${cell(progress)}),${cell(status)}<>"",(${cell(status)}=${item(listId(list), done)})<>(${cell(progress)}=1))`,
  }],
  pair: ({ first: one, second: other }) => [{
    column: other, look: looks.bad, when: ({ cell }) => `=AND(${cell(one)}<>"",${cell(other)}=${cell(one)})`,
  }],
  review: ({ date, status, list, ended }) => [
    { column: date, look: looks.warn, when: ({ cell, item }) => `=AND(ISNUMBER(${cell(date)}),${cell(date)}<TODAY(),${cell(status)}<>${item(listId(list), ended)})` },
    { column: date, look: { fill: colours.input }, when: ({ cell, item }) => `=AND(${cell(date)}="",${cell(status)}<>"",${cell(status)}<>${item(listId(list), ended)})` },
  ],
  targetSide: ({ baseline, target, direction, list }) => {
    const wrong = (way: string, sign: "<" | ">") => ({
      column: target, look: looks.warn,
      when: ({ cell, item }: CellWords) => `=AND(ISNUMBER(${cell(baseline)}),ISNUMBER(${cell(target)}),${cell(direction)}=${item(listId(list), way)},${cell(target)}${sign}${cell(baseline)})` as const,
    });
    return [wrong("higher", "<"), wrong("lower", ">")];
  },
  ownKind: ({ columns, kind, list }) => columns.flatMap((column) => {
    const unfit = (kinds: readonly string[], test: (value: string) => string) => ({
      column, look: looks.bad,
      when: ({ cell, item }: CellWords) => `=AND(ISNUMBER(${cell(column)}),OR(${kinds.map((one) => `${cell(kind)}=${item(listId(list), one)}`).join(",")}),${test(cell(column))})` as const,
    });
    return [
      unfit(["percentage"], (cell) => `OR(${cell}<0,${cell}>100)`),
      unfit(["score"], (cell) => `OR(${cell}<1,${cell}>10)`),
      unfit(["count", "days"], (cell) => `${cell}<0`),
    ];
  }),
  kind: ({ indicator, value }) => {
    const unfit = (kind: string, test: (value: string) => string) => ({
      column: value, look: looks.bad,
      when: (words: CellWords) => `=AND(ISNUMBER(${words.cell(value)}),${kindOf(words, indicator)}=${words.item("indicatorKind", kind)},${test(words.cell(value))})` as const,
    });
    return [
      unfit("percentage", (cell) => `OR(${cell}<0,${cell}>100)`),
      unfit("score", (cell) => `OR(${cell}<1,${cell}>10)`),
      unfit("count", (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`),
      unfit("days", (cell) => `${cell}<0`),
    ];
  },
  valueOrReason: ({ value, blank }) => [{
    column: blank, look: looks.warn, when: ({ cell }) => `=AND(${cell(value)}<>"",${cell(blank)}<>"")`,
  }],
  share: ({ indicator, numerator, denominator }) => [{
    column: numerator, look: looks.bad,
    when: (words) => {
      const [part, whole] = [words.cell(numerator), words.cell(denominator)];
      return `=AND(ISNUMBER(${part}),ISNUMBER(${whole}),${kindOf(words, indicator)}=${words.item("indicatorKind", "percentage")},${part}>${whole})`;
    },
  }],
};

type Named = CellWords["named"];

/** The first and the last quarter of the plan: "2026-K1". */
const first = (named: Named) => `INDEX(${named(listPlaces.quarter.name)},1)`;
const last = (named: Named) => `INDEX(${named(listPlaces.quarter.name)},ROWS(${named(listPlaces.quarter.name)}))`;

/** The first day of a month, so many months after the last month of the quarter. */
function quarterDay(quarter: string, months: number): string {
  return `DATE(LEFT(${quarter},4),3*RIGHT(${quarter})${months < 0 ? months : `+${months}`},1)`;
}

/** What kind of number an indicator is; an unknown one gives an error, which colours nothing. */
function kindOf({ cell, named }: CellWords, indicator: string): string {
  return `INDEX(${named(rowLists.indicatorKinds)},MATCH(${cell(indicator)},${named(rowLists.indicators)},0))`;
}

/** Rules name lists by their ids. Throws on one that does not exist: the definition is wrong. */
function listId(name: string): ListId {
  const found = (Object.keys(listPlaces) as ListId[]).find((id) => id === name);
  if (!found) throw new Error(`a rule names a list that does not exist: ${name}`);
  return found;
}
