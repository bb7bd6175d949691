import type { Subject } from "../../domain/chain/chain";
import { adding } from "../adding/actions";
import type { View } from "../base/state";
import type { Surroundings } from "../base/surroundings";
import { beginning } from "../beginning/actions";
import { forBoard } from "../board/actions";
import { checking } from "../check/actions";
import { importing } from "../importing/actions";
import { going } from "../kept/going";
import { keptCheck } from "../kept/keptCheck";
import { lookIn } from "../kept/look";
import { editing } from "../making/actions/editing";
import { making } from "../making/actions/making";
import { drawing } from "../network/actions/drawing";
import { forKumu } from "../network/actions/kumu";
import { adjusting } from "../overview/actions";
import { ownTemplates } from "../ownTemplate/actions";
import { sharing } from "../sharing/actions";
import { quarterly } from "../quarter/actions/quarter";
import { workshops } from "../workshops/actions";
import type { Event } from "./reduce";
import type { State } from "./state";

export type Actions = ReturnType<typeof createActions>;

/** Everything that a person can do in the pane; the only code of the pane that calls a carrier. */
export function createActions(surroundings: Surroundings<State, Event>) {
  const { store, memory } = surroundings;
  const look = lookIn(surroundings);
  const kept = keptCheck(surroundings);
  const goes = going(surroundings, kept, look);
  const { handIn, ...edits } = editing(surroundings);
  const { make, ...makes } = making(surroundings, look);

  return {
    ...edits,
    ...makes,
    ...goes,
    ...checking(surroundings, kept),
    ...drawing(surroundings),
    ...forBoard(surroundings),
    ...ownTemplates(surroundings),
    ...quarterly(surroundings, kept, goes),
    ...adding(surroundings, kept, goes),
    ...importing(surroundings, kept, goes),
    ...sharing(surroundings, kept),
    ...adjusting(surroundings, kept, goes),
    ...workshops(surroundings, kept, goes),
    ...forKumu(surroundings, kept),
    ...beginning(surroundings, kept, look),

    /** Hands the draft in: makes the workbook where every field is in order, and shows the problems where one is not. */
    async make(): Promise<void> {
      const choices = handIn();
      if (choices) await make(choices);
    },

    /** Ends the first run and does not show it again on this computer. */
    greeted() {
      memory.sawFirstRun();
      store.send({ type: "greeted" });
    },

    /** Opens a part of the pane. */
    show(view: View) {
      store.send({ type: "shown", view });
    },

    /** Chooses for which organisation the overview says what to do, and remembers its row by this id; "" is the network as a whole. */
    standFor(organisation: string, id?: string) {
      if (id !== undefined) memory.keepOwnParty(id);
      store.send({ type: "viewed", organisation, id });
    },

    /** Shows what hangs on a row; without one, goes back a step along what was asked. */
    showChain(subject?: Subject) {
      store.send({ type: "chained", subject });
    },

    /** Takes away what was told above the view. */
    dismiss() {
      store.send({ type: "told" });
    },
  };
}
