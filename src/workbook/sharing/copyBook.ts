import type { CheckedWorkbook } from "../../domain/checked";
import type { NewId } from "../../domain/id";
import { sentRow, type Base, type SentRow, type SentTable } from "../../domain/sharing/base";
import { mineIn } from "../../domain/sharing/mineOf";
import { ownTables } from "../../domain/sharing/owners";
import type { Parcel } from "../../domain/sharing/parcel";
import type { TableKey } from "../content";
import { bookOf } from "../plan";
import type { Book } from "../types";
import { copyMeta } from "./copyMeta";
import { copySetting, type Origin } from "./copySetting";
import { copyStart } from "./copyStart";
import type { Noted, Send } from "./send";

/** A copy as a workbook, and what the plan notes of it. */
export interface Copy extends Noted {
  book: Book;
}

/**
 * Makes the copy for one party: a small workbook of its own rows, built anew so that nothing of others can be in it.
 * @param book the plan, whose lists and names count
 */
export function copyFor(parcel: Parcel, send: Send, book: CheckedWorkbook, origin: Origin, newId: NewId): Copy {
  const own = ownTables.filter((table) => parcel.tables.some((one) => one.table === table));
  const made: { base?: Base } = {};
  const { setting, blanks } = copySetting(parcel, book, origin, newId, copyStart(send, own, origin.coordinator), copyMeta(send, () => made.base ?? { sendId: send.sendId, tables: new Map() }));
  made.base = baseOf(parcel, send.sendId, book, blanks);
  const counts = Object.fromEntries(parcel.tables.filter(({ reading }) => !reading).map(({ table, rows }) => [setting.table(table).name, rows.length]));
  return { send, base: made.base, counts, book: bookOf(setting) };
}

/** What is sent, with the values that stand in the copy. */
function baseOf({ tables }: Parcel, sendId: string, book: CheckedWorkbook, blanks: ReadonlyMap<TableKey, readonly string[]>): Base {
  const { idOf } = mineIn(book);
  return {
    sendId,
    tables: new Map(tables.map(({ table, reading, columns, rows }): [TableKey, SentTable] => [table, {
      columns: new Set(columns), ...(reading ? { reading } : {}),
      rows: new Map([
        ...rows.map(({ id, cells }): [string, SentRow] => [id, sentRow(sendId, table, cells, idOf)]),
        ...(blanks.get(table) ?? []).map((id): [string, SentRow] => [id, { hashes: {}, was: {} }]),
      ]),
    }])),
  };
}
