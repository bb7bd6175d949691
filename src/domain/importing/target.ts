import type { ListId, TableKey } from "../schema";

/** A table that a list can be taken over into, with the columns that people fill in. */
export interface ImportTarget {
  table: TableKey;
  /** In the order of the table. */
  columns: readonly TargetColumn[];
}

export interface TargetColumn {
  id: string;
  /** What stands above it in this workbook. */
  heading: string;
  /** By what it can be called in somebody's list, its own headings included. */
  names: readonly string[];
  kind: TargetKind;
  /** The row means nothing without it. */
  required: boolean;
}

/** What a column holds, as far as reading a list is concerned. */
export type TargetKind =
  | { is: "text" | "name" | "entry" | "parties" | "date" | "number" | "progress" | "id" }
  | { is: "reference"; to: "stakeholders" | "indicators" }
  /** `words`: by what an item of the list can be called in somebody's list, by the id of the item. */
  | { is: "list"; list: ListId; words: Readonly<Record<string, readonly string[]>> };
