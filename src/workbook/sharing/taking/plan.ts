import type { CheckedWorkbook } from "../../../domain/checked";
import type { RawTable } from "../../check/found";
import type { ReadWorkbook } from "../../check/readWorkbook";
import { toChecked } from "../../check/toChecked";

/** A plan as it is read for sharing: its tables of data, and every table of ours beside those. */
export interface SharedPlan {
  read: ReadWorkbook;
  book: CheckedWorkbook;
  tables: readonly RawTable[];
}

/** @param today Excel's serial number of the day */
export function sharedPlan(read: ReadWorkbook, tables: readonly RawTable[], today: number): SharedPlan {
  return { read, tables, book: toChecked(read, today) };
}
