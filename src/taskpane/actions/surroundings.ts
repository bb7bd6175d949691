import type { Language } from "../../messages";
import type { Carriers } from "../carriers";
import type { Event } from "../events";
import type { Memory } from "../memory";
import type { State } from "../state";
import type { Store } from "../store";

/** What the actions stand on: the pane's state, the carriers, and what the pane knows of where it is. */
export interface Surroundings {
  store: Store<State, Event>;
  carriers: Carriers;
  memory: Memory;
  language: Language;
  today: () => Date;
}
