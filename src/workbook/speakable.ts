import { isCommon, lists, type ItemId, type ListId } from "../domain/schema/lists";
import type { CellWords, RowWords, TableDefinition } from "./definition/definition";
import { columnSignals } from "./signals";

/**
 * Refuses formulas and colours of columns that name a column or an item that does not exist: types hold what is written out, this also
 * holds what is put together. Throws with a sentence that names the column, as does everything that is our own mistake.
 */
export function refuseUnspeakable(tables: readonly TableDefinition[]): void {
  for (const table of tables) {
    for (const column of table.columns) {
      const words = wordsFor(table, tables, `the column ${column.id} of ${table.name}`);
      if (column.kind.is === "formula") column.kind.formula(words);
      for (const { when } of columnSignals(table, column)) when(words);
    }
  }
}

/** Words that say nothing, and throw where something is named that is not there. */
function wordsFor(own: TableDefinition, tables: readonly TableDefinition[], where: string): RowWords & CellWords {
  const known = (table: TableDefinition | undefined, column: string): string => {
    refuse(!table?.columns.some(({ id }) => id === column), `${where} names a column that does not exist: ${column}`);
    return column;
  };
  return {
    here: (column) => known(own, column),
    cell: (column) => known(own, column),
    all: (key, column) => known(tables.find((table) => table.key === key), column),
    has: () => true,
    item: <List extends ListId>(list: List, id: ItemId<List>) => {
      const items: readonly string[] | undefined = isCommon(list) ? lists[list] : undefined;
      refuse(items !== undefined && !items.includes(id), `${where} names an item that the list ${list} does not have: ${id}`);
      return id;
    },
    text: ({ en }) => en,
    named: (name) => name,
  };
}

/** Throws the sentence where a definition is broken. */
export function refuse(broken: boolean, sentence: string): void {
  if (broken) throw new Error(sentence);
}
