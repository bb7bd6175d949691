import type { Subject } from "../../domain/chain/chain";
import type { PaneState, View } from "../base/state";

/** What Voortgang remembers while the pane is open. */
export interface ProgressState {
  /** Rows of which somebody asked what hangs on them, one from the other, the last one on screen; and the part that it began in. */
  chain?: { path: readonly Subject[]; from?: View };
}

/** Somebody asked what hangs on a row; without a row, went back one step. */
export interface ProgressEvent {
  type: "chained";
  subject?: Subject;
}

/** The state after one row further along what hangs on what, or one back. */
export function reduceProgress<State extends PaneState & ProgressState>(state: State, { subject }: ProgressEvent): State {
  return { ...state, ...(subject ? further(state, subject) : back(state)), notice: undefined };
}

function further({ chain, view }: PaneState & ProgressState, subject: Subject): PaneState & ProgressState {
  return { view: "progress", chain: { from: view, ...chain, path: [...chain?.path ?? [], subject] } };
}

/** One row back, and from the first to the part where the asking began. */
function back({ chain, view }: PaneState & ProgressState): PaneState & ProgressState {
  const path = chain?.path.slice(0, -1) ?? [];
  return chain && path.length > 0 ? { chain: { ...chain, path } } : { chain: undefined, view: chain?.from ?? view };
}
