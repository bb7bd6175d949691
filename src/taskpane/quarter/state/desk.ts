import type { Finding } from "../../../domain/finding";
import type { Indicator, Measurement } from "../../../domain/network";
import type { Problem } from "../../../domain/problem";
import type { Reopened } from "../../../workbook/quarters/reopenQuarter";
import type { EditedRow } from "../../kept/keptCheck";
import { remaining, type AnswerValues, type AnswerDraft, type AnswerField } from "./answers";

/** What a person does with a quarter that is open. */
export type DeskPart = "fill" | "delivered" | "close";

/** What was typed of one measurement, and how far it is on its way into the workbook. */
export interface DeskDraft extends AnswerDraft {
  /** What it is about, for where its row is no longer there. */
  about: Pick<Measurement, "organisation" | "indicator">;
  /** What the rules of the check find in it, as it would be in the workbook. */
  findings: readonly Finding[];
  saving: boolean;
}

/** By this an indicator stays the same one while its target is being typed, also where rows move; one without an id is known by its place. */
export function targetKey({ id, place }: Pick<Indicator, "id" | "place">): string {
  return id || `row ${place.row}`;
}

/** Rows of a table that were mended for all at once, and what stood in them, so that it can be taken back. */
export interface Together {
  table: "stakeholders" | "indicators" | "measurements";
  rows: readonly (EditedRow & { id: string })[];
}

/** What the view Kwartaal remembers while the pane is open, whichever part of the pane is shown. */
export interface Desk {
  /** The quarter that was chosen; absent, it follows from the day. */
  quarter?: string;
  part: DeskPart;
  /** The organisation whose form was last shown. */
  organisation?: string;
  /** The id of the one that was last chosen on this computer, before the pane was opened. */
  remembered?: string;
  /** The measurement that is being corrected, by its key. */
  correcting?: string;
  /** What was typed and is not yet in the workbook, by the measurement's key. */
  drafts: Readonly<Record<string, DeskDraft>>;
  /** Measurements that were saved from here, so that the form can say so. */
  saved: ReadonlySet<string>;
  /** Why the last saving did not work; what was typed is still there. */
  problem?: Problem;
  /** The quarter that was last opened again from here, as long as that can be taken back. */
  reopened?: Reopened;
  /** What was last mended for all at once, as long as that can be taken back. */
  together?: Together;
  /** Opening, closing or correcting is going on. */
  busy: boolean;
}

/** The part of the pane's state that is the desk's. */
export interface QuarterState {
  /** What goes on in the view Kwartaal. */
  desk: Desk;
}

export const newDesk: Desk = { part: "fill", drafts: {}, saved: new Set(), busy: false };

/** Everything that can happen at the desk. */
export type DeskEvent =
  | { is: "chosen"; change: Partial<Pick<Desk, "quarter" | "part" | "organisation" | "correcting" | "reopened" | "together">> }
  | { is: "typed"; key: string; field: AnswerField; text: string; seen: AnswerValues; about: DeskDraft["about"]; findings: readonly Finding[] }
  /** Of what conflicts, a person keeps what is typed here. */
  | { is: "insisted"; key: string; seen: AnswerValues }
  /** Of what conflicts, a person keeps what the workbook says. */
  | { is: "yielded"; key: string; fields: readonly AnswerField[] }
  /** What was typed is let go: its row is not there any more. */
  | { is: "dropped"; keys: readonly string[] }
  | { is: "saving"; keys: readonly string[] }
  /** They are in the workbook, and the pane has read that they are. */
  | { is: "stored"; drafts: Readonly<Record<string, AnswerDraft>>; answers: Readonly<Record<string, AnswerValues>> }
  | { is: "unsaved"; keys: readonly string[]; problem?: Problem }
  | { is: "busy"; busy: boolean };

/** How the pane hears of it. */
export interface QuarterEvent {
  type: "desk";
  event: DeskEvent;
}

/** The desk after an event. */
export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  const { drafts } = desk;
  switch (event.is) {
    case "chosen":
      return { ...desk, ...event.change };
    case "typed": {
      const { key, field, text, seen, about, findings } = event;
      const draft = drafts[key];
      return {
        ...desk,
        saved: without(desk.saved, key),
        drafts: { ...drafts, [key]: { seen: draft?.seen ?? seen, texts: { ...draft?.texts, [field]: text }, about, findings, saving: false } },
      };
    }
    case "insisted":
      return withDraft(desk, event.key, (draft) => ({ ...draft, seen: event.seen }));
    case "yielded":
      return withDraft(desk, event.key, (draft) => {
        const left = Object.entries(draft.texts).filter(([field]) => !event.fields.some((one) => one === field));
        return left.length > 0 ? { ...draft, texts: Object.fromEntries(left) } : undefined;
      });
    case "dropped":
      return event.keys.reduce<Desk>((now, key) => withDraft(now, key, () => undefined), { ...desk, problem: undefined });
    case "saving":
      return event.keys.reduce<Desk>((now, key) => withDraft(now, key, (draft) => ({ ...draft, saving: true })), { ...desk, problem: undefined });
    case "stored":
      return Object.entries(event.drafts).reduce<Desk>((now, [key, stored]) => store(now, key, stored, event.answers[key] ?? stored.seen), desk);
    case "unsaved":
      return event.keys.reduce<Desk>((now, key) => withDraft(now, key, (draft) => ({ ...draft, saving: false })), { ...desk, problem: event.problem });
    case "busy":
      return { ...desk, busy: event.busy };
  }
}

/** Takes away what came into the workbook; what was typed in again meanwhile stays to be saved. */
function store(desk: Desk, key: string, stored: AnswerDraft, answer: AnswerValues): Desk {
  const next = withDraft(desk, key, (draft) => {
    const left = remaining(draft, stored, answer);
    return left && { ...draft, ...left, saving: false };
  });
  return { ...next, saved: new Set([...next.saved, key]) };
}

function withDraft(desk: Desk, key: string, change: (draft: DeskDraft) => DeskDraft | undefined): Desk {
  const draft = desk.drafts[key];
  if (!draft) return desk;
  const { [key]: _, ...others } = desk.drafts;
  const next = change(draft);
  return { ...desk, drafts: next ? { ...others, [key]: next } : others };
}

function without(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : keys;
}
