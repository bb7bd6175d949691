import type { PaneState, View } from "../base/state";
import { newAdding, type AddingState } from "../adding/state";
import { nothingImported, type ImportingState } from "../importing/state";
import { newMaking, type MakingState } from "../making/state/making";
import type { ProgressState } from "../progress/state";
import { newWorking, type WorkshopsState } from "../workshops/state";
import { newSharing, type SharingState } from "../sharing/state";
import { newDesk, type QuarterState } from "../quarter/state/desk";

/** Everything that the pane remembers: what all parts see, and what each has of its own. */
export interface State extends PaneState, MakingState, AddingState, ImportingState, QuarterState, ProgressState, SharingState, WorkshopsState {
  /** Whether the first run is on screen, before everything else. */
  greeting: boolean;
  /** For whom the overview says what to do: an organisation by its name, or "" for the network as a whole. */
  viewer: string;
  /** The organisation of whoever sits at this computer: the id of its row; absent until it was chosen. */
  ownParty?: string;
}

/** The state in which the pane opens; `party` is whose form was last filled in on this computer. */
export function newState(today: Date, { party, ...options }: { greeting: boolean; view?: View; party?: string; ownParty?: string }): State {
  return { ...options, ...newMaking(today), viewer: "", desk: { ...newDesk, remembered: party }, adding: newAdding, importing: nothingImported, sharing: newSharing, working: newWorking };
}
