import type { TableKey } from "../schema";
import type { Mine } from "./mine";
import { ownersOf } from "./owners";
import { printUnit, type SharedCells } from "./print";
import type { Proposal } from "./proposal";
import type { Proposed } from "./propose";
import { rowName } from "./rowName";
import { unitsOf } from "./units";

/** What somebody pointed out of a row that came in with a copy: which row of the plan it is, or that it is none of them. */
export interface Pointed {
  sendId: string;
  table: TableKey;
  /** The id by which the row came in. */
  row: string;
  /** Id of the row of the plan; "" for that it is a row of its own. */
  is: string;
}

/** The id by which the row of a proposal came in, where somebody can point out which row of the plan it is; undefined where that is known. */
export function strangeRow({ kind, unit, mine, theirs, row, otherwise }: Proposal): string | undefined {
  if (kind === "again") return otherwise;
  return unit === undefined && mine === null && theirs !== null && kind !== "putBack" ? row : undefined;
}

/** A row of the plan that a row of a copy can be. */
export interface Candidate {
  id: string;
  name: string;
  /** The parties that it is of. */
  owners: readonly string[];
}

/**
 * The rows of the plan that a strange row can be: those that its copy does not hold already. First those that the copy was sent and that are
 * not in it, then those that say most of the same; of equal ones in the order of their names.
 */
export function candidatesFor(proposal: Proposal, { standing }: Pick<Proposed, "standing">, mine: Mine): Candidate[] {
  const { table, file, theirs } = proposal;
  const there = standing.get(`${file}|${table}`);
  const alike = (cells: SharedCells) => unitsOf(table).filter((unit) => { const print = printUnit(table, unit, theirs ?? {}, mine.idOf); return print !== "" && print === printUnit(table, unit, cells, mine.idOf); }).length;
  return [...mine.rows(table) ?? []]
    .filter(([id]) => !there?.here.has(id))
    .map(([id, cells]) => ({ id, name: rowName(table, cells), owners: [...new Set(ownersOf(table, cells))], isMissing: there?.missing.has(id) ? 1 : 0, alike: alike(cells) }))
    .sort((a, b) => b.isMissing - a.isMissing || b.alike - a.alike || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ id, name, owners }) => ({ id, name, owners }));
}
