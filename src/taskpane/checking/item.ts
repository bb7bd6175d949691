import type { CellValue } from "../../domain/checked";
import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/network";

/** A finding as the pane shows it. */
export interface Item {
  finding: Finding;
  /** What stands in the cell: for the screen only. */
  value: CellValue;
  /** The row that it is about; absent where it is about a table or the workbook. */
  place?: Place;
  /** Organisations that the row belongs to: who takes part, owns it or is responsible. */
  parties: readonly string[];
  /** Those among them that are responsible for it, or own it. */
  responsible: readonly string[];
}

/** What the last check found, and what is kept in the workbook beside it. */
export interface Checked {
  /** What asks for attention. */
  items: readonly Item[];
  /** What somebody set aside, with the reason. */
  aside: readonly { item: Item; reason: string }[];
  /** How many cells the last repair mended; 0 where there is nothing to take back. */
  mended: number;
}
