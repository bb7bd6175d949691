import type { GivenCell } from "../../domain/importing";

/** A file that somebody sent, as its cells stand: nothing is made of it yet. */
export interface RawFile {
  sheets: readonly RawSheet[];
}

export interface RawSheet {
  name: string;
  /** The tables that the file still has, with their headings. */
  tables: readonly { name: string; address: string }[];
  /** From the top; rows without anything are left out. */
  rows: readonly RawRow[];
}

export interface RawRow {
  /** From 0. */
  index: number;
  /** By column, from 0; what is empty is left out. */
  values: ReadonlyMap<number, GivenCell>;
  /** Columns with a formula of which the file does not say what comes out. */
  untold?: ReadonlySet<number>;
}
