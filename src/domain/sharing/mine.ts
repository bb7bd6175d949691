import type { TableKey } from "../schema";
import type { IdOf, SharedCells } from "./print";

/** The plan as copies are held against it. */
export interface Mine {
  /** The rows of a table by their ids; undefined where the plan does not have the table. */
  rows: (table: TableKey) => ReadonlyMap<string, SharedCells> | undefined;
  idOf: IdOf;
  /** Whether the quarter ("2026-K1") was closed. */
  isClosed: (quarter: string) => boolean;
}
