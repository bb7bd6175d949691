import type { Subject } from "../../domain/chain/chain";
import type { SheetKey } from "../../workbook/meta";
import type { View } from "../state";
import { adding } from "./adding";
import { forBoard } from "./board";
import { checking } from "./checking";
import { drawing } from "./drawing";
import { editing } from "./editing";
import { importing } from "./importing";
import { keptCheck } from "./keptCheck";
import { forKumu } from "./kumu";
import { looking } from "./looking";
import { making } from "./making";
import { ownTemplates } from "./ownTemplate";
import { quarterly } from "./quarter";
import type { Surroundings } from "./surroundings";

export type Actions = ReturnType<typeof createActions>;

/** Everything that a person can do in the pane; the only code of the pane that calls a carrier. */
export function createActions(surroundings: Surroundings) {
  const { store, memory, carriers } = surroundings;
  const kept = keptCheck(surroundings);
  const checks = checking(surroundings, kept);
  const { look, begin } = looking(surroundings, kept);
  const { handIn, ...edits } = editing(surroundings);
  const { make, ...makes } = making(surroundings, look);

  return {
    ...edits,
    ...makes,
    ...checks,
    ...drawing(surroundings),
    ...forBoard(surroundings),
    ...ownTemplates(surroundings),
    ...quarterly(surroundings, kept, checks),
    ...adding(surroundings, kept, checks),
    ...importing(surroundings, kept, checks),
    ...forKumu(surroundings, kept),
    begin,

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

    /** Chooses for which organisation the overview says what to do; "" is the network as a whole. */
    standFor(organisation: string) {
      store.send({ type: "viewed", organisation });
    },

    /** Shows what hangs on a row; without one, goes back a step along what was asked. */
    showChain(subject?: Subject) {
      store.send({ type: "chained", subject });
    },

    /** Takes away what was told above the view. */
    dismiss() {
      store.send({ type: "told" });
    },

    /** Brings a sheet of the plan to the front. Gives back whether that worked; if not, the pane shows why and what can be done. */
    async goTo(key: SheetKey): Promise<boolean> {
      const excel = await carriers.excel();
      const gone = excel.ok ? await excel.value.goTo(key) : excel;
      if (gone.ok) return true;
      // A sheet that is not there is offered on the overview, or there is no plan at all: then that view says so.
      if (gone.problem.code === "sheetMissing") {
        const found = await look();
        store.send({ type: "shown", view: "overview" });
        if (found.ok && !found.value.plan) return false;
      }
      store.send({ type: "told", notice: { kind: "problem", problem: gone.problem } });
      return false;
    },
  };
}
