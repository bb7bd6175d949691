import type { CellValue, NamedTable, TableKey } from "../../../src/domain/schema";
import { sameName } from "../../../src/domain/names";
import { sentRow, type Base, type SentRow, type SentTable } from "../../../src/domain/sharing/base";
import { decide, type DecidedProposals } from "../../../src/domain/sharing/decide";
import type { Mine } from "../../../src/domain/sharing/mine";
import { isOwn, ownTables, readTables } from "../../../src/domain/sharing/owners";
import type { SharedCells } from "../../../src/domain/sharing/print";
import type { Pointed } from "../../../src/domain/sharing/pointed";
import type { Answers } from "../../../src/domain/sharing/proposal";
import { propose, type Proposed } from "../../../src/domain/sharing/propose";
import type { Returned, ReturnedRow } from "../../../src/domain/sharing/returned";
import { settle } from "../../../src/domain/sharing/settle";
import { sharedColumns } from "../../../src/domain/sharing/units";

/** A plan as far as sharing knows it: rows by table and id, and what was noted of every send. Never changed. */
export interface World {
  rows: ReadonlyMap<TableKey, ReadonlyMap<string, SharedCells>>;
  closed: readonly string[];
  bases: ReadonlyMap<string, Base>;
}

export type Rows = { readonly [Table in TableKey]?: Readonly<Record<string, SharedCells>> };

export function world(rows: Rows, closed: readonly string[] = []): World {
  const tables = Object.entries(rows).map(([table, own]): [TableKey, ReadonlyMap<string, SharedCells>] => [table as TableKey, new Map(Object.entries(own))]);
  return { rows: new Map(tables), closed, bases: new Map() };
}

const nameColumn: Readonly<Record<NamedTable, string>> = { stakeholders: "organisation", indicators: "name" };

/** A world is never changed: what is known of its parties is found once for all worlds that have the same. */
const known = new WeakMap<object, Mine["idOf"]>();

export function mineOf({ rows, closed }: World): Mine {
  const parties = rows.get("stakeholders");
  const idOf = (parties && !rows.has("indicators") && known.get(parties)) || names(rows);
  if (parties && !rows.has("indicators")) known.set(parties, idOf);
  return { rows: (table) => rows.get(table), idOf, isClosed: (quarter) => closed.includes(quarter) };
}

function names(rows: World["rows"]): Mine["idOf"] {
  const namesIn = (table: NamedTable) => new Map([...rows.get(table) ?? []].map(([id, cells]) => [sameName(String(cells[nameColumn[table]] ?? "")), id]));
  const all = { stakeholders: namesIn("stakeholders"), indicators: namesIn("indicators") };
  return (table, name) => all[table].get(sameName(name));
}

/** A copy on its way: what stands in it, to be changed by a partner. */
export interface Copy {
  sendId: string;
  organisation: string;
  tables: ReadonlyMap<TableKey, readonly ReturnedRow[]>;
}

/** Sends a party its rows and some blank ones, and notes it. */
export function send(plan: World, organisation: string, sendId: string, blank = 2): { plan: World; copy: Copy } {
  const { idOf } = mineOf(plan);
  const parts = [...plan.rows].map(([table, rows]) => {
    const reading = (readTables as readonly TableKey[]).includes(table);
    const own = [...rows].filter(([, cells]) => reading || isOwn(table, cells, organisation));
    const blanks = reading || !(ownTables as readonly TableKey[]).includes(table) ? [] : Array.from({ length: blank }, (_, i) => `${sendId}${table}${i}x`);
    const sent: SentTable = {
      rows: new Map([...own.map(([id, cells]): [string, SentRow] => [id, sentRow(sendId, table, cells, idOf)]), ...blanks.map((id): [string, SentRow] => [id, { hashes: {}, was: {} }])]),
      columns: new Set(sharedColumns(table)), ...(reading ? { reading } : {}),
    };
    return { table, sent, rows: [...own.map(([id, cells]): ReturnedRow => ({ id, cells })), ...blanks.map((id): ReturnedRow => ({ id, cells: {} }))] };
  });
  const base: Base = { sendId, tables: new Map(parts.map(({ table, sent }) => [table, sent])) };
  return {
    plan: { ...plan, bases: new Map([...plan.bases, [sendId, base]]) },
    copy: { sendId, organisation, tables: new Map(parts.map(({ table, rows }) => [table, rows])) },
  };
}

/** The copy as it comes back, with what the plan noted of it. */
export function back(plan: World, { sendId, organisation, tables }: Copy, file: string, columns?: (table: TableKey) => readonly string[]): Returned {
  const filled = ({ cells }: ReturnedRow) => Object.values<CellValue>(cells).some((value) => value !== null);
  return {
    file, sendId, organisation, organisationId: mineOf(plan).idOf("stakeholders", organisation) ?? "",
    tables: [...tables].map(([table, rows]) => ({ table, columns: new Set(columns?.(table) ?? sharedColumns(table)), rows: rows.filter(filled) })),
    base: plan.bases.get(sendId),
  };
}

/** Holds copies against the plan. */
export function proposed(plan: World, copies: readonly (Copy & { file?: string })[], pointed: readonly Pointed[] = []): Proposed {
  return propose(mineOf(plan), copies.map((copy) => back(plan, copy, copy.file ?? `${copy.sendId}.xlsx`)), pointed);
}

/** Takes over what was decided. */
export function taken(plan: World, given: Proposed, answers: Answers = {}): { plan: World; decided: DecidedProposals } {
  const decided = decide(given, answers, mineOf(plan).idOf);
  const rows = new Map([...plan.rows].map(([table, own]) => [table, new Map(own)]));
  for (const edit of decided.edits) {
    const own = rows.get(edit.proposal.table);
    if (edit.is === "remove") own?.delete(edit.proposal.row);
    else own?.set(edit.proposal.row, { ...own.get(edit.proposal.row), ...edit.cells });
  }
  const bases = new Map([...plan.bases].map(([id, base]) => [id, settle(base, decided.settled)]));
  return { plan: { ...plan, rows, bases }, decided };
}

/** What the plan says, without what is empty. */
export function contents({ rows }: World): string {
  return JSON.stringify([...rows].map(([table, own]) => [table, [...own].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, cells]) => [id, Object.entries(cells).filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1))])]));
}
