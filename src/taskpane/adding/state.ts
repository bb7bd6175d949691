import type { TableKey } from "../../domain/schema";
import type { RowValues } from "../../domain/checking/newRows";
import type { Finding } from "../../domain/finding";
import type { Improvement } from "../../domain/improvements";
import type { Problem } from "../../domain/problem";

/** The tables to which a row can be added through a form, in the order in which a network comes to them. */
export const formTables = ["stakeholders", "relations", "agreements", "findings", "actions", "indicators", "successes"] as const satisfies readonly TableKey[];

export type FormTable = (typeof formTables)[number];

/** A row that stands in the workbook and is completed in a form, as it was when the form was filled with it. */
export interface EditingRow {
  /** Its place in the table, from 0, and its id; "" where it has none. */
  row: number;
  id: string;
  /** What it is known by. */
  name: string;
  values: RowValues;
  texts: Readonly<Record<string, string>>;
}

/** What was typed in a form and is not in the workbook yet. */
export interface FormEntry {
  /** As typed, by column id: of a date "2026-09-01", of a list the value that people see. */
  texts: Readonly<Record<string, string>>;
  /** What the rules of the check find in it, as it would stand in the workbook. */
  findings: readonly Finding[];
  /** Whether somebody typed anything in it; what it began with does not count. */
  isBegun: boolean;
  /** How often adding it was refused; a change brings its first fault into view. */
  refusals: number;
  /** The row that is completed; a new one is added where absent. */
  editing?: EditingRow;
}

/** The row that was added or completed last. */
export interface Added {
  table: FormTable;
  id: string;
  values: RowValues;
  sheet: string;
  /** The number of the sheet's row. */
  row: number;
  /** What stands in its first column. */
  name: string;
  /** What stood in these cells of a row that was completed, and the headings of those columns; absent where the row is new. */
  was?: RowValues;
  place?: number;
}

/** What the view Toevoegen remembers while the pane is open, whichever part of the pane is shown. */
export interface Adding {
  table: FormTable;
  entries: Readonly<Partial<Record<FormTable, FormEntry>>>;
  added?: Added;
  /** How many rows were added; a change tells the form to begin with its first field. */
  count: number;
  /** Whether what was taken back was a change of a row, and not a row. */
  wasCompleted?: boolean;
  /** How the last row was taken back. */
  takenBack?: "done" | "changed" | "gone";
  /** A point of which somebody wants to make an action while another one is being filled in: what was typed does not disappear without a question. */
  asked?: Improvement;
  /** Why adding or taking back did not work; what was typed is still there. */
  problem?: Problem;
  busy: boolean;
}

/** The part of the pane's state that is the forms'. */
export interface AddingState {
  /** What goes on in the view Toevoegen. */
  adding: Adding;
}

export const newAdding: Adding = { table: "stakeholders", entries: {}, count: 0, busy: false };

/** Everything that can happen in a form. */
export type AddingEvent =
  | { is: "chosen"; table: FormTable }
  /** Something was typed, or the form was filled from elsewhere. */
  | { is: "typed"; table: FormTable; entry: Pick<FormEntry, "texts" | "findings" | "isBegun" | "editing"> }
  | { is: "refused"; table: FormTable; findings: readonly Finding[] }
  /** Whether this point may take the place of what was typed of an action; without one, it is no question any more. */
  | { is: "asked"; asked?: Improvement }
  | { is: "busy" }
  /** `next`: what the form then holds; begun where somebody typed on meanwhile. */
  | { is: "added"; added: Added; next: Omit<FormEntry, "refusals"> }
  | { is: "takenBack"; how: NonNullable<Adding["takenBack"]> }
  | { is: "failed"; problem: Problem };

/** The forms after an event. */
export function reduceAdding(adding: Adding, event: AddingEvent): Adding {
  const { entries } = adding;
  switch (event.is) {
    case "chosen":
      return { ...adding, table: event.table, problem: undefined };
    case "typed":
      // A form that begins anew was not refused.
      return { ...adding, problem: undefined, entries: { ...entries, [event.table]: { ...event.entry, refusals: event.entry.isBegun ? entries[event.table]?.refusals ?? 0 : 0 } } };
    case "refused": {
      const entry = entries[event.table];
      return { ...adding, busy: false, entries: { ...entries, [event.table]: entry && { ...entry, findings: event.findings, refusals: entry.refusals + 1 } } };
    }
    case "asked":
      return { ...adding, asked: event.asked };
    case "busy":
      return { ...adding, busy: true, problem: undefined };
    case "added":
      return {
        ...adding, busy: false, added: event.added, takenBack: undefined, count: adding.count + 1,
        entries: { ...entries, [event.added.table]: { ...event.next, refusals: 0 } },
      };
    case "takenBack":
      return { ...adding, busy: false, takenBack: event.how, wasCompleted: adding.added?.was !== undefined, added: event.how === "done" ? undefined : adding.added };
    case "failed":
      return { ...adding, busy: false, problem: event.problem };
  }
}
