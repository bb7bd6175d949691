import { sameName } from "../names";
import type { CaseKind } from "./cases";
import type { Proposal } from "./proposal";

/** Kinds that write over what another copy brings in the same place. */
const writing: ReadonlySet<CaseKind> = new Set<CaseKind>(["change", "choose", "fill", "differs", "emptied", "new", "twin", "foreign", "correction", "again", "putBack", "older"]);

/**
 * Where copies bring something else for the same cells, nobody is taken over unseen: each becomes a choice that names the others. Of
 * copies that bring the same, one is enough. New rows with a name that another row has both stay, and that is said.
 */
export function joined(proposals: readonly Proposal[]): Proposal[] {
  const places = new Map<string, Proposal[]>();
  for (const one of proposals) {
    const place = `${one.table}|${one.row}|${one.unit ?? ""}`;
    if (writing.has(one.kind)) places.set(place, [...places.get(place) ?? [], one]);
  }
  const names = new Map<string, Set<string>>();
  for (const { kind, table, rowName, row } of proposals) {
    const name = `${table}|${sameName(rowName)}`;
    if (kind === "new") names.set(name, new Set([...names.get(name) ?? [], row]));
  }
  return proposals.map((one): Proposal => {
    const others = (writing.has(one.kind) ? places.get(`${one.table}|${one.row}|${one.unit ?? ""}`) ?? [] : []).filter((other) => spelled(other) !== spelled(one));
    const alike = one.kind === "new" && (names.get(`${one.table}|${sameName(one.rowName)}`)?.size ?? 0) > 1;
    const said = [...one.said, ...(others.length > 0 ? [{ is: "others", names: [...new Set(others.map(({ organisation }) => organisation))].sort() } as const] : []), ...(alike ? [{ is: "sameName" } as const] : [])];
    return others.length === 0 ? { ...one, said } : { ...one, said, kind: one.unit === undefined ? one.kind : "joint", ticked: false };
  });
}

function spelled({ theirs }: Proposal): string {
  return JSON.stringify(Object.entries(theirs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
