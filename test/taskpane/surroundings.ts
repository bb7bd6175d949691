import * as board from "../../src/board";
import { success } from "../../src/domain/outcome";
import * as excel from "../../src/excel";
import type { Surroundings } from "../../src/taskpane/base/surroundings";
import type { Carriers, Excel } from "../../src/taskpane/base/carriers";
import * as checking from "../../src/taskpane/checkup";
import * as content from "../../src/taskpane/base/content";
import { reduce, type Event } from "../../src/taskpane/shell/reduce";
import * as copies from "../../src/taskpane/copies";
import * as importing from "../../src/taskpane/lists";
import type { Memory } from "../../src/taskpane/base/memory";
import { newState, type State } from "../../src/taskpane/shell/state";
import { createStore } from "../../src/taskpane/base/store";
import { today } from "./states";

/** A computer on which the pane was greeted before, and that remembers nothing else. */
export const forgetful: Memory = {
  hasSeenFirstRun: () => true, sawFirstRun: () => undefined, lastParty: () => undefined, keepParty: () => undefined, ownParty: () => undefined, keepOwnParty: () => undefined,
  lastChoices: () => undefined, keepChoices: () => undefined,
};

interface Instead {
  state?: State;
  /** What of the carrier into Excel is the test's own. */
  excel?: Partial<Excel>;
  carriers?: Partial<Carriers>;
  memory?: Partial<Memory>;
  /** How time passes; where absent it stands still. */
  after?: Surroundings["after"];
}

/** Hears nothing of what Excel tells, so that nothing of a test goes on after it. A test of what the pane hears puts the real one in its place. */
const deaf: Excel["watch"] = () => Promise.resolve(success(() => Promise.resolve(success(undefined))));

/**
 * What the pane's actions stand on: the real parts, but for what a test puts in their place, and for what Excel tells by itself.
 * A pane that was just opened, where no state is given.
 */
export function surroundings({ state = newState(today, { greeting: false }), excel: instead, carriers, memory, after = () => () => undefined }: Instead = {}): Surroundings<State, Event> {
  const arrived = <Part>(part: Part) => () => Promise.resolve(success(part));
  const real: Carriers = {
    excel: arrived({ ...excel, watch: deaf, ...instead }), content: arrived(content), checking: arrived(checking), board: arrived(board), importing: arrived(importing), copies: arrived(copies),
  };
  return { store: createStore(state, reduce), carriers: { ...real, ...carriers }, memory: { ...forgetful, ...memory }, language: "nl", today: () => today, after };
}
