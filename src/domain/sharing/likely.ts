import { hashUnit } from "./base";
import type { Place } from "./compareRow";
import type { KnownRow } from "./identity";
import { printUnit } from "./print";
import { unitsOf } from "./units";

/**
 * New rows that are perhaps a row that came in earlier without an id of ours, and that is missing now: half of what it says is the same.
 * By the row, the id of the earlier one. Each is likely once, and in an order that the words decide.
 */
export function likely(known: readonly KnownRow[], missing: readonly string[], { copy, table, sent, mine }: Place): ReadonlyMap<Partial<KnownRow>, string> {
  const found = new Map<Partial<KnownRow>, string>();
  const left = new Set(missing);
  for (const one of known.filter(({ by }) => by === "new").sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const prints = unitsOf(table).map((unit) => [unit.id, hashUnit(copy.sendId, printUnit(table, unit, one.row.cells, mine.idOf))] as const);
    const filled = prints.filter(([, hash]) => hash !== undefined).length;
    const alike = (id: string) => prints.filter(([unit, hash]) => hash !== undefined && hash === sent?.rows.get(id)?.hashes[unit]).length;
    const [best] = [...left].map((id) => ({ id, count: alike(id) })).filter(({ count }) => count * 2 >= filled && count > 0).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    if (!best) continue;
    left.delete(best.id);
    found.set(one, best.id);
  }
  return found;
}
