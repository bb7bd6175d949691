import type { Finding } from "../../domain/finding";
import type { Problem } from "../../domain/problem";
import type { Cells } from "../../workbook/changes/change";
import type { OutcomeDraft, OutcomeTable } from "./outcome";

/** A draft with what the rules find in its rows, a list for each of them. */
export interface LookedOutcome extends OutcomeDraft {
  rows: readonly Cells[];
  findings: readonly (readonly Finding[])[];
  /** Of each line, whether a row of that sheet says it already. */
  said: readonly boolean[];
  /** How often adding it was refused. */
  refusals: number;
}

/** The rows that an outcome left in the workbook, by which they can be taken back. */
export interface AddedOutcome {
  table: OutcomeTable;
  sheet: string;
  /** The number of the sheet's first row of them. */
  row: number;
  rows: readonly Cells[];
}

/** What the view Werkvormen remembers while the pane is open. */
export interface Working {
  /** Id of the workshop that is shown. */
  workshop?: string;
  /** Id of its part of which the outcome is being written down. */
  part?: string;
  /** What was written of each part and is not in the workbook yet, by "workshop.part". */
  drafts: Readonly<Record<string, LookedOutcome>>;
  added?: AddedOutcome;
  /** What was added before that and was not taken back, the oldest first: it can be taken back next. */
  before: readonly AddedOutcome[];
  takenBack?: "done" | "some";
  problem?: Problem;
  busy: boolean;
}

/** The part of the pane's state that is the workshops'. */
export interface WorkshopsState {
  working: Working;
}

/** Everything that can happen to it: it is told as a whole. */
export interface WorkshopsEvent {
  type: "working";
  working: Working;
}

export const newWorking: Working = { drafts: {}, before: [], busy: false };
