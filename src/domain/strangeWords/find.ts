import type { CheckedWorkbook } from "../checked";
import { sameName, splitNames } from "../names";
import { schema, type CellValue, type ListId, type NamedTable, type TableKey, type TableSchema } from "../schema";
import { finish, stepOf, type Steps } from "../steps";
import { wordKey } from "./meanings";
import { itemOptions, type StrangeWord, type WordOption } from "./strangeWord";

/** A cell that comes from outside, as it would stand in the plan. */
export interface GivenWord {
  table: TableKey;
  column: string;
  value: CellValue;
}

/** Where words are looked up: the lists of the plan, and whom its rows are called after. */
export interface KnownWords extends Pick<CheckedWorkbook, "lists"> {
  /** The rows of a table that have a name, with what each is called; absent where names are not asked after. */
  named?: (table: NamedTable) => readonly WordOption[];
}

/** The words that no list or table has, in the order in which they come, each once. Some cells in each step. */
export function* findingStrangeWords(cells: Iterable<GivenWord>, known: KnownWords): Steps<StrangeWord[]> {
  const found = new Map<string, StrangeWord>();
  const lookup = lookupIn(known);
  const enough = stepOf(together);
  for (const { table, column, value } of cells) {
    if (enough()) yield;
    const columns: TableSchema["columns"] = schema[table].columns;
    const kind = columns[column]?.kind;
    if (typeof value !== "string" || value === "") continue;
    const [of, words] = kind?.is === "list" ? [kind.list, [value]] as const
      : kind?.is === "reference" ? [kind.to, [value]] as const
      : kind?.is === "parties" ? ["stakeholders", splitNames(value)] as const : [undefined, []] as const;
    const place = of && lookup(of);
    if (!of || !place) continue;
    for (const word of words) {
      if (place.names.has(sameName(word))) continue;
      const key = wordKey({ of, word });
      const before = found.get(key);
      found.set(key, before ? { ...before, count: before.count + 1 } : { of, word, table, column, count: 1, options: place.options });
    }
  }
  return [...found.values()];
}

/** The same in one go. */
export function strangeWordsIn(cells: Iterable<GivenWord>, known: KnownWords): StrangeWord[] {
  return finish(findingStrangeWords(cells, known));
}

/** Cells that are looked at in one step. */
const together = 2000;

/** What stands in a list or table, found once; undefined where it is not asked after. */
function lookupIn({ lists, named }: KnownWords) {
  const places = new Map<string, { names: ReadonlySet<string>; options: readonly WordOption[] } | undefined>();
  return (of: ListId | NamedTable) => {
    if (!places.has(of)) {
      const options = of === "stakeholders" || of === "indicators" ? named?.(of) : itemOptions({ lists }, of);
      places.set(of, options && { options, names: new Set(options.map(({ text }) => sameName(text))) });
    }
    return places.get(of);
  };
}
