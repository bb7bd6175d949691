import { reduceAdding, type AddingEvent } from "../adding/state";
import type { PaneEvent } from "../base/state";
import type { ImportingEvent } from "../importing/state";
import { chooseFirst, reduceMaking, type MakingEvent } from "../making/state/making";
import { reduceProgress, type ProgressEvent } from "../progress/state";
import { reduceDesk, type QuarterEvent } from "../quarter/state/desk";
import type { SharingEvent } from "../sharing/state";
import type { WorkshopsEvent } from "../workshops/state";
import type { State } from "./state";

/** Everything that can happen to the pane's state. */
export type Event =
  | PaneEvent
  | MakingEvent
  | ProgressEvent
  | QuarterEvent
  | ImportingEvent
  | SharingEvent
  | WorkshopsEvent
  | { type: "adding"; event: AddingEvent }
  | { type: "greeted" }
  | { type: "viewed"; organisation: string; id?: string };

/** The state after an event. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "greeted":
      return { ...state, greeting: false };
    case "looked":
      return { ...state, found: event.found };
    case "catalogued":
      return { ...state, catalogue: event.catalogue, draft: chooseFirst(state.draft, event.catalogue) };
    case "checked":
      return { ...state, found: event.found ?? state.found, checked: event.checked, network: event.network };
    case "shown":
      return { ...state, view: event.view, chain: undefined, notice: undefined };
    case "othersSeen":
      return { ...state, others: true };
    case "told":
      return { ...state, notice: event.notice };
    case "viewed":
      return { ...state, viewer: event.organisation, ownParty: event.id ?? state.ownParty };
    case "chained":
      return reduceProgress(state, event);
    case "desk":
      return { ...state, desk: reduceDesk(state.desk, event.event) };
    case "adding":
      return { ...state, adding: reduceAdding(state.adding, event.event) };
    case "importing":
      return { ...state, importing: event.importing };
    case "sharing":
      return { ...state, sharing: { ...state.sharing, ...event.sharing } };
    case "working":
      return { ...state, working: event.working };
    default:
      return reduceMaking(state, event);
  }
}
