import type { TableKey } from "../schema";
import type { Base } from "./base";
import type { SharedCells } from "./print";

/** A row of a copy that came back, in the words of today's plan. */
export interface ReturnedRow {
  /** As it stands in the copy; "" for none. Whether it is to be trusted is not decided yet. */
  id: string;
  /** The cells that hold something, by the ids of their columns. */
  cells: SharedCells;
  /** Columns of which the text cannot be read as what belongs there. */
  unreadable?: ReadonlySet<string>;
  /** Columns with a word that no list or table has. */
  unknown?: ReadonlySet<string>;
}

export interface ReturnedTable {
  table: TableKey;
  /** The ids of the columns that the copy has. */
  columns: ReadonlySet<string>;
  /** In any order, blank ones left out. */
  rows: readonly ReturnedRow[];
}

/** A copy that came back, with what was sent of it as far as that is known. */
export interface Returned {
  file: string;
  sendId: string;
  /** The party whose copy it is: today's name, and the id of its row. */
  organisation: string;
  organisationId: string;
  tables: readonly ReturnedTable[];
  base: Base | undefined;
}
