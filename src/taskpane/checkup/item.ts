import type { Undo } from "../../workbook/undo/undo";
import type { Repair } from "../../workbook/check/kept";
import type { CellValue } from "../../domain/schema";
import type { Finding } from "../../domain/finding";
import type { Filling } from "../../domain/filling";
import type { RecordPlace } from "../../domain/reading/recordColumns";

/** A finding as the pane shows it. */
export interface Item {
  finding: Finding;
  /** Whether it seems to tell of a person. */
  isPersonal: boolean;
  /** What the row is called: its first text. Empty where it is about a table, and where that text seems to hold something of a person. */
  name: string;
  /** What stands in the cell, for the screen only; null where it seems to hold something of a person. */
  value: CellValue;
  /** Whether that is a day, as Excel's serial number. */
  isDay: boolean;
  /** The row that it is about; absent where it is about a table or the workbook. */
  place?: RecordPlace;
  /** Organisations that the row belongs to: who takes part, owns it or is responsible. */
  parties: readonly string[];
  /** Those among them that are responsible for it, or own it. */
  responsible: readonly string[];
}

/** What the last check found, and what is kept in the workbook beside it. */
export interface Checked {
  /** What asks for attention. */
  items: readonly Item[];
  /** What somebody set aside, with the reason; of what may be about a person, with who said that it is not (empty where nobody wrote that). */
  aside: readonly { item: Item; reason: string; who: string }[];
  /** How far the cells that may wait are filled in, by table. */
  filling: readonly Filling[];
  /** How many cells the last repair mended; 0 where there is nothing to take back. */
  mended: number;
  /** What was done last and can be taken back; absent where there is nothing. */
  undo?: Undo;
}

/** What may not stay as it is: an error, or what seems to tell of a person. The tab of the check counts it, and so does what there is to do now. */
export function isUrgent({ finding: { severity }, isPersonal }: Item): boolean {
  return severity === "error" || isPersonal;
}

/** What was mended last, as long as it can be taken back. */
export function lastBatch({ repairs }: { repairs: readonly Repair[] }): Repair[] {
  const batch = repairs.at(-1)?.batch;
  return repairs.filter((repair) => repair.batch === batch);
}
