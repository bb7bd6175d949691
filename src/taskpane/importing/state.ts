import type { TableKey } from "../../domain/schema";
import type { Problem } from "../../domain/problem";
import type { TakenBack } from "../../workbook/importing/takeBack";
import type { TakenOver } from "../../workbook/importing/takeOver";
import type { Opened } from "../lists/opened";

/** What goes on in the view Lijst overnemen. */
export interface TakingOver {
  /** A list is being read, or taken over. */
  busy: boolean;
  /** What is on screen is being understood anew, because something was chosen about it. */
  understanding?: true;
  /** Why the last thing did not work. */
  problem?: Problem;
  /** The list that is on screen; nothing of it is in the workbook yet. */
  opened?: Opened;
  /** What came of the last list, and the title of the sheet where it went. */
  done?: TakenOver & { table: TableKey; sheet: string };
  /** What came of taking that list out again. */
  takenBack?: TakenBack;
}

export const nothingImported: TakingOver = { busy: false };

/** The part of the pane's state that is this view's. */
export interface ImportingState {
  importing: TakingOver;
}

/** What goes on in the view became otherwise. */
export interface ImportingEvent {
  type: "importing";
  importing: TakingOver;
}
