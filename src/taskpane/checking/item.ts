import type { CellValue } from "../../domain/checked";
import type { Finding } from "../../domain/finding";

/** A finding as the pane shows it. */
export interface Item {
  finding: Finding;
  /** What stands in the cell: for the screen only. */
  value: CellValue;
  /** Organisations that the row belongs to: who takes part, owns it or is responsible. */
  parties: readonly string[];
}
