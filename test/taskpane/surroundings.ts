import * as board from "../../src/board";
import { success } from "../../src/domain/outcome";
import * as excel from "../../src/excel";
import type { Surroundings } from "../../src/taskpane/actions/surroundings";
import type { Carriers, Excel } from "../../src/taskpane/carriers";
import * as checking from "../../src/taskpane/checking";
import * as content from "../../src/taskpane/content";
import { reduce } from "../../src/taskpane/events";
import * as importing from "../../src/taskpane/importing";
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

/** Hears nothing of what Excel tells, so that nothing of a test goes on after it. A test of what the pane hears puts the real one in its place. */
const deaf: Excel["watch"] = () => Promise.resolve(success(() => Promise.resolve(success(undefined))));

/**
 * What the pane's actions stand on: the real parts, but for what a test puts in their place, and for what Excel tells by itself.
 * A pane that was just opened, where no state is given.
 */
export function surroundings({ state = newState(today, { greeting: false }), excel: instead, carriers, memory }: Instead = {}): Surroundings {
  const arrived = <Part>(part: Part) => () => Promise.resolve(success(part));
  const real: Carriers = {
    excel: arrived({ ...excel, watch: deaf, ...instead }), content: arrived(content), checking: arrived(checking), board: arrived(board), importing: arrived(importing),
  };
  return { store: createStore(state, reduce), carriers: { ...real, ...carriers }, memory: { ...forgetful, ...memory }, language: "nl", today: () => today };
}
