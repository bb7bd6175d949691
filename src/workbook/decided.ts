import type { ColumnId, ColumnOfKind, ItemId, ListColumn, ListId } from "../domain/schema";
import { type DecisionTable, decisionFormula, type LookName } from "../domain/signals/decision";
import type { Text } from "../messages";
import type { RowWords } from "./definition/definition";
import { looks } from "./styles";
import type { Formula, Look } from "./types";

/** In which columns of a table stands what a decision is about; `named`: a row without it says nothing. */
interface DecidedBy<Table extends string, List extends ListId> {
  named: ColumnId<Table>;
  status: ListColumn<Table, List> & ColumnId<Table>;
  list: List;
  date: ColumnOfKind<Table, { is: "date" }> & ColumnId<Table>;
}

/** What is wrong comes first: of what a cell can say, that is looked for first. */
const order: readonly LookName[] = ["bad", "warn", "asked", "good", "busy", "rest"];

/** The formula and the colours of a column that says how its row stands, by its table of decisions and in these words. */
export function decided<Table extends string, List extends ListId, Signal extends string>(
  table: Table, decision: DecisionTable<Signal, ItemId<List>>, words: Readonly<Record<Signal, Text>>, { named, status, list, date }: DecidedBy<Table, List>,
): { formula: (words: RowWords<Table>) => Formula; says: readonly (readonly [Text, Look])[] } {
  const coloured = decision.flatMap(({ signal, look }) => (look ? [{ signal, look }] : []));
  return {
    formula: ({ here, item, text }) => {
      const said = decisionFormula(decision, { status: here(status), date: here(date), item: (id) => item(list, id), said: (signal) => text(words[signal]) });
      return `=IF(${here(named)}="","",${said})`;
    },
    says: coloured.sort((a, b) => order.indexOf(a.look) - order.indexOf(b.look)).map(({ signal, look }) => [words[signal], looks[look]] as const),
  };
}
