import { sameName } from "../names";
import { hashUnit } from "./base";
import type { Place } from "./compareRow";
import type { KnownRow } from "./identity";
import { printUnit } from "./print";
import { rowName } from "./rowName";
import { unitsOf } from "./units";

/**
 * New rows that are perhaps a row that is missing now: one that came in earlier without an id of ours and says half of the same, or one that
 * was sent and has the same name, where the new row bears no id that was handed out. By the row, the id of the missing one. Each is likely
 * once, and in an order that the words decide.
 */
export function likely(known: readonly KnownRow[], missing: readonly string[], { copy, table, sent, mine }: Place): ReadonlyMap<Partial<KnownRow>, string> {
  const found = new Map<Partial<KnownRow>, string>();
  const left = new Set(missing);
  const names = (id: string) => [mine.rows(table)?.get(id), sent?.rows.get(id)?.was].map((cells) => sameName(rowName(table, cells ?? {})));
  for (const one of known.filter(({ by, isOwn }) => by === "new" && !isOwn).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const prints = unitsOf(table).map((unit) => [unit.id, hashUnit(copy.sendId, printUnit(table, unit, one.row.cells, mine.idOf))] as const);
    const filled = prints.filter(([, hash]) => hash !== undefined).length;
    const alike = (id: string) => prints.filter(([unit, hash]) => hash !== undefined && hash === sent?.rows.get(id)?.hashes[unit]).length;
    const name = sameName(rowName(table, one.row.cells));
    const isLikely = (id: string, count: number) => (sent?.rows.get(id)?.came ? count * 2 >= filled && count > 0 : !one.copied && name !== "" && names(id).includes(name));
    const [best] = [...left].map((id) => ({ id, count: alike(id) })).filter(({ id, count }) => isLikely(id, count)).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    if (!best) continue;
    left.delete(best.id);
    found.set(one, best.id);
  }
  return found;
}
