import { success } from "../../src/domain/outcome";
import type { Surroundings } from "../../src/taskpane/actions/surroundings";
import { carriers, type Carriers, type Excel } from "../../src/taskpane/carriers";
import { reduce } from "../../src/taskpane/events";
import type { Memory } from "../../src/taskpane/memory";
import { newState, type State } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import { today } from "./states";

/** A computer on which the pane was greeted before, and that remembers nothing else. */
export const forgetful: Memory = {
  hasSeenFirstRun: () => true, sawFirstRun: () => undefined, lastParty: () => undefined, keepParty: () => undefined,
  lastChoices: () => undefined, keepChoices: () => undefined,
};

interface Instead {
  state?: State;
  /** What of the carrier into Excel is the test's own. */
  excel?: Partial<Excel>;
  carriers?: Partial<Carriers>;
  memory?: Partial<Memory>;
}

/** What the pane's actions stand on: the real parts, but for what a test puts in their place. A pane that was just opened, where no state is given. */
export function surroundings({ state = newState(today, { greeting: false }), excel, carriers: own, memory }: Instead = {}): Surroundings {
  const withOwn = async () => {
    const arrived = await carriers.excel();
    return arrived.ok ? success({ ...arrived.value, ...excel }) : arrived;
  };
  return {
    store: createStore(state, reduce), carriers: { ...carriers, excel: withOwn, ...own }, memory: { ...forgetful, ...memory },
    language: "nl", today: () => today,
  };
}
