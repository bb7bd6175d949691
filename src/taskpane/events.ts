import type { Subject } from "../domain/chain/chain";
import type { Network } from "../domain/network";
import type { Found } from "../excel/found";
import type { Progress } from "../excel/progress";
import { reduceAdding, type AddingEvent } from "./adding/adding";
import type { OwnTemplate } from "../templates/own";
import type { Checked } from "./checking/item";
import type { Draft, FieldProblems } from "./draft";
import type { Importing } from "./importing/importing";
import { chosenTemplate } from "./offer";
import { reduceDesk, type DeskEvent } from "./quarter/desk";
import type { Catalogue, Clash, Notice, Run, State, View } from "./state";

/** Everything that can happen to the pane's state. */
export type Event =
  | { type: "greeted" }
  | { type: "looked"; found: Found }
  | { type: "catalogued"; catalogue: Catalogue }
  | { type: "opened"; own: OwnTemplate }
  | { type: "shown"; view: View }
  /** Somebody asked what hangs on a row; without a row, went back one step. */
  | { type: "chained"; subject?: Subject }
  | { type: "edited"; change: Partial<Draft>; problems?: FieldProblems }
  | { type: "refused"; problems: FieldProblems }
  | { type: "renamed" }
  | { type: "started"; kind: Run["kind"] }
  | { type: "progressed"; progress: Progress }
  | { type: "stopping" }
  | { type: "ended"; notice?: Notice; clashes?: readonly Clash[]; view?: View }
  | { type: "checked"; checked: Checked; network: Network }
  | { type: "viewed"; organisation: string }
  | { type: "desk"; event: DeskEvent }
  | { type: "adding"; event: AddingEvent }
  | { type: "importing"; importing: Importing }
  | { type: "told"; notice?: Notice };

/** The state after an event. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "greeted":
      return { ...state, greeting: false };
    case "looked":
      return { ...state, found: event.found };
    case "catalogued":
      return { ...state, catalogue: event.catalogue, draft: chooseFirst(state.draft, event.catalogue) };
    case "opened":
      return withOwn(state, event.own);
    case "shown":
      return { ...state, view: event.view, chain: undefined, notice: undefined };
    case "chained":
      return { ...state, ...(event.subject ? further(state, event.subject) : back(state)), notice: undefined };
    case "edited":
      return {
        ...state,
        draft: { ...state.draft, ...event.change },
        problems: { ...withoutFields(state.problems, event.change), ...event.problems },
      };
    case "refused":
      return { ...state, problems: event.problems, refusals: state.refusals + 1, notice: undefined };
    case "renamed":
      return { ...state, clashes: [], rename: withNames(state) };
    case "started":
      return { ...state, run: { kind: event.kind, stopping: false }, problems: {}, clashes: [], notice: undefined };
    case "progressed":
      return state.run ? { ...state, run: { ...state.run, progress: event.progress } } : state;
    case "stopping":
      return state.run ? { ...state, run: { ...state.run, stopping: true } } : state;
    case "ended":
      return { ...state, run: undefined, notice: event.notice, clashes: event.clashes ?? [], view: event.view ?? state.view };
    case "checked":
      return { ...state, checked: event.checked, network: event.network };
    case "viewed":
      return { ...state, viewer: event.organisation };
    case "desk":
      return { ...state, desk: reduceDesk(state.desk, event.event) };
    case "adding":
      return { ...state, adding: reduceAdding(state.adding, event.event) };
    case "importing":
      return { ...state, importing: event.importing };
    case "told":
      return { ...state, notice: event.notice };
  }
}

/** One row further along what hangs on what. */
function further({ chain, view }: State, subject: Subject): Partial<State> {
  return { view: "progress", chain: { from: view, ...chain, path: [...chain?.path ?? [], subject] } };
}

/** One row back, and from the first to the part where the asking began. */
function back({ chain, view }: State): Partial<State> {
  const path = chain?.path.slice(0, -1) ?? [];
  return chain && path.length > 0 ? { chain: { ...chain, path } } : { chain: undefined, view: chain?.from ?? view };
}

/** The names so far with those that were offered; one that was given another name before keeps its usual name as the key. */
function withNames({ rename, clashes }: State): State["rename"] {
  const usual = (name: string) => Object.keys(rename).find((key) => rename[key] === name) ?? name;
  return { ...rename, ...Object.fromEntries(clashes.map(({ name, suggestion }) => [usual(name), suggestion])) };
}

/** An own template comes first in the catalogue, in the place of one that was opened before, and is chosen. */
function withOwn(state: State, own: OwnTemplate): State {
  const { catalogue, draft } = state;
  if (!catalogue) return state;
  const templates = [own.template, ...catalogue.templates.filter(({ id }) => id !== own.template.id)];
  return { ...state, own, catalogue: { ...catalogue, templates }, draft: { ...draft, templates: [own.template.id], sheets: own.template.sheets.usual } };
}

/** A template is always chosen, with the sheets that it advises: the first one until a person chooses another. */
function chooseFirst(draft: Draft, { templates }: Catalogue): Draft {
  const [first] = templates;
  if (!first || chosenTemplate(templates, draft.templates)) return draft;
  return { ...draft, templates: [first.id], sheets: first.sheets.usual };
}

/** A field that changes loses its problem: it is looked at again when the draft is handed in. */
function withoutFields(problems: FieldProblems, change: Partial<Draft>): FieldProblems {
  const fields = new Set<string>(Object.keys(change).map((field) => (field === "typing" ? "organisations" : field)));
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.has(field)));
}
