import type { Language } from "../../messages";
import type { Carriers } from "./carriers";
import type { Memory } from "./memory";
import type { PaneEvent, PaneState } from "./state";
import type { Store } from "./store";

/**
 * What the actions of a part stand on: the pane's state, the carriers, and what the pane knows of where it is. Of the state a part knows
 * what all parts know and what is its own; it can tell only that too.
 */
export interface Surroundings<Own = object, OwnEvent = never> {
  store: Store<PaneState & Own, PaneEvent | OwnEvent>;
  carriers: Carriers;
  memory: Memory;
  language: Language;
  today: () => Date;
  /** Does something after so many milliseconds, unless the function given back was called before. */
  after: (milliseconds: number, work: () => void) => () => void;
}
