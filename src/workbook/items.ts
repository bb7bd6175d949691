import { columnsOf, tableKeys } from "../domain/schema";
import { templateLists } from "../domain/schema/lists";
import type { Demonstration, RowData, Rows, Template } from "./content";
import { rowsIn } from "./planning/rows";
import { refuse } from "./speakable";

/**
 * A template as it is given, where its rows, examples and parties name items that its own lists have: the compiler knows the items of
 * the lists that are the same everywhere, and this holds those that a template fills. Throws with a sentence that names the row: it is
 * our own mistake.
 */
export function withKnownItems(template: Template): Template {
  const { id, lists, parties, rows, examples } = template;
  refuseUnknownItems(`the template ${id}`, lists, rows, examples);
  for (const party of parties) refuseUnknown(`the party ${party.id} of the template ${id}`, "domain", party.domain, lists);
  for (const { name, reporters = [] } of examples.indicators ?? []) {
    const ids = parties.map((party) => party.id);
    const stranger = [reporters].flat().find((one) => typeof one === "string" && !ids.includes(one));
    refuse(stranger !== undefined, `the indicator ${JSON.stringify(name)} of the template ${id} is reported by a party that the template does not have: ${String(stranger)}`);
  }
  return template;
}

/** The same of a demonstration, by the lists of its template. */
export function withItemsOf({ lists }: Template, demonstration: Demonstration): Demonstration {
  refuseUnknownItems("the demonstration", lists, demonstration.rows);
  return demonstration;
}

function refuseUnknownItems(where: string, lists: Template["lists"], ...all: readonly Rows[]): void {
  for (const table of tableKeys) {
    for (const [column, { kind }] of columnsOf(table)) {
      const list = kind.is === "list" ? templateLists.find((one) => one === kind.list) : undefined;
      if (!list) continue;
      for (const row of all.flatMap((rows): readonly RowData[] => rowsIn(rows, table))) {
        const item = row[column];
        if (item !== undefined) refuseUnknown(`a row of ${table} in ${where}`, list, item, lists);
      }
    }
  }
}

function refuseUnknown(where: string, list: keyof Template["lists"], item: unknown, lists: Template["lists"]): void {
  refuse(!lists[list].some(({ id }) => id === item), `${where} names an item that the list ${list} does not have: ${String(item)}`);
}
