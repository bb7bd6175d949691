import type { Progress } from "../../../excel/progress";
import type { OwnTemplate } from "../../../templates/own";
import { chosenTemplate, type Catalogue } from "../../base/catalogue";
import type { Notice, PaneState, View } from "../../base/state";
import { advised, newDraft, type Draft, type FieldProblems } from "./draft";

/** A name of ours that is taken by something of the user's, and the one we can use instead. */
export interface Clash {
  name: string;
  suggestion: string;
}

/** What the carrier is doing now. */
export interface MakingRun {
  kind: "make" | "restore" | "bringUp";
  progress?: Progress;
  /** It waits for somebody who is typing in a cell. */
  waits?: true;
  /** Asked to stop; it does so at the next safe moment. */
  stopping: boolean;
}

/** The steps of the form: the step plan, the network, and what will be made. */
export type FormStep = 1 | 2 | 3;

/** What is chosen for a workbook, and how far the making of it is. */
export interface MakingState {
  /** A template of the coordinator's own, opened from a file; it is in the catalogue too. */
  own?: OwnTemplate;
  /** Which of the three steps of the form is shown. */
  step: FormStep;
  draft: Draft;
  /** Problems by field: of the last time that the draft was handed in. */
  problems: FieldProblems;
  /** How often a draft was refused; a change tells the form to bring its first problem into view. */
  refusals: number;
  clashes: readonly Clash[];
  /** Other names that were accepted for ours, by our usual name. */
  rename: Readonly<Record<string, string>>;
  run?: MakingRun;
}

/** Nothing chosen yet. */
export const newMaking = (today: Date): MakingState => ({ step: 1, draft: newDraft(today), problems: {}, refusals: 0, clashes: [], rename: {} });

/** Everything that can happen while a workbook is made. */
export type MakingEvent =
  | { type: "opened"; own: OwnTemplate }
  | { type: "turned"; step: FormStep }
  | { type: "edited"; change: Partial<Draft> }
  | { type: "refused"; problems: FieldProblems }
  | { type: "renamed" }
  | { type: "started"; kind: MakingRun["kind"] }
  | { type: "progressed"; progress: Progress }
  | { type: "waits" }
  | { type: "stopping" }
  | { type: "ended"; notice?: Notice; clashes?: readonly Clash[]; view?: View };

/** The state after an event. */
export function reduceMaking<State extends PaneState & MakingState>(state: State, event: MakingEvent): State {
  switch (event.type) {
    case "opened":
      return withOwn(state, event.own);
    case "edited":
      return {
        ...state,
        draft: { ...state.draft, ...event.change },
        problems: withoutFields(state.problems, event.change),
      };
    case "refused":
      // Every field that can have a problem stands in the second step.
      return { ...state, step: 2, problems: event.problems, refusals: state.refusals + 1, notice: undefined };
    case "turned":
      return { ...state, step: event.step };
    case "renamed":
      return { ...state, clashes: [], rename: withNames(state) };
    case "started":
      return { ...state, run: { kind: event.kind, stopping: false }, problems: {}, clashes: [], notice: undefined };
    case "progressed":
      return state.run ? { ...state, run: { ...state.run, progress: event.progress, waits: undefined } } : state;
    case "waits":
      return state.run ? { ...state, run: { ...state.run, waits: true } } : state;
    case "stopping":
      return state.run ? { ...state, run: { ...state.run, stopping: true } } : state;
    case "ended":
      return { ...state, run: undefined, notice: event.notice, clashes: event.clashes ?? [], view: event.view ?? state.view };
  }
}

/** A template is always chosen, with the sheets that it advises: the first one until a person chooses another. */
export function chooseFirst(draft: Draft, { templates }: Catalogue): Draft {
  const [first] = templates;
  if (!first || chosenTemplate(templates, draft.templates)) return draft;
  return { ...draft, templates: [first.id], ...advised(first) };
}

/** The names so far with those that were offered; one that was given another name before keeps its usual name as the key. */
function withNames({ rename, clashes }: MakingState): MakingState["rename"] {
  const usual = (name: string) => Object.keys(rename).find((key) => rename[key] === name) ?? name;
  return { ...rename, ...Object.fromEntries(clashes.map(({ name, suggestion }) => [usual(name), suggestion])) };
}

/** An own template comes first in the catalogue, in the place of one that was opened before, and is chosen. */
function withOwn<State extends PaneState & MakingState>(state: State, own: OwnTemplate): State {
  const { catalogue, draft } = state;
  if (!catalogue) return state;
  const templates = [own.template, ...catalogue.templates.filter(({ id }) => id !== own.template.id)];
  return { ...state, own, catalogue: { ...catalogue, templates }, draft: { ...draft, templates: [own.template.id], sheets: own.template.sheets.usual, leftOut: [] } };
}

/** A field that changes loses its problem: it is looked at again when the draft is handed in. */
function withoutFields(problems: FieldProblems, change: Partial<Draft>): FieldProblems {
  const fields = new Set<string>(Object.keys(change));
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.has(field)));
}
