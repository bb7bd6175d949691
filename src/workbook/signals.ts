import { ruleOf } from "../domain/rules";
import type { Rule } from "../domain/schema/rule";
import type { SignalWords } from "../domain/rules/signal";
import type { ListId } from "./content";
import type { CellWords, ColumnDefinition, Signal, TableDefinition } from "./definition/definition";
import { columnRules, isSilent } from "./kinds";
import { listPlaces, rowLists } from "./lists";
import { looks } from "./styles";

/** What a column shows by itself: first what its table's rules say is wrong, then its own states. */
export function columnSignals(table: TableDefinition, column: ColumnDefinition): Signal[] {
  const told = known.get(table) ?? toldOf(table);
  known.set(table, told);
  return [...told.filter((signal) => signal.column === column.id), ...(column.signals ?? [])];
}

/** A definition is never changed, so that what the rules of a table tell is found once for all of its columns. */
const known = new WeakMap<TableDefinition, ReturnType<typeof ruleSignals>>();

function toldOf(table: TableDefinition): ReturnType<typeof ruleSignals> {
  const rules = table.kept ? [] : [...table.columns.flatMap(columnRules), ...table.rules];
  return rules.flatMap((rule) => ruleSignals(rule, table));
}

/** What the cells show of one rule, in the colours of the workbook; none of a rule that only the check can hold. */
export function ruleSignals(rule: Rule, { columns }: TableDefinition): (Signal & { column: string })[] {
  const own = "column" in rule ? rule.column : undefined;
  const others = columns.filter((one) => one.id !== own && !isSilent(one)).map(({ id }) => id);
  const signals = ruleOf(rule.is).signals?.(rule, others) ?? [];
  return signals.map(({ column, look, when }) => ({ column, look: looks[look], when: (words) => when(signalWords(words)) }));
}

function signalWords({ cell, item, named }: CellWords): SignalWords {
  return {
    cell,
    item: (list, id) => item(listId(list), id),
    list: (list) => named(listPlaces[listId(list)].name),
    rows: (of) => named(rowLists[of]),
  };
}

/** Rules name lists by their ids. Throws on one that does not exist: the definition is wrong. */
function listId(name: string): ListId {
  const found = (Object.keys(listPlaces) as ListId[]).find((id) => id === name);
  if (!found) throw new Error(`a rule names a list that does not exist: ${name}`);
  return found;
}
