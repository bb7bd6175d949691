import type { Outcome } from "../../domain/outcome";
import { stateOf, unanswered } from "../../domain/quarters";
import type { Excel } from "../carriers";
import { excelDay } from "../dates";
import { merged } from "../quarter/answers";
import type { Desk } from "../quarter/desk";
import type { Notice } from "../state";
import { answering } from "./answering";
import type { Checks } from "./checking";
import type { KeptCheck } from "./keptCheck";
import type { Surroundings } from "./surroundings";

/** A quarter's life: opening it, filling it in, closing it, and correcting what turns out wrong. */
export function quarterly(surroundings: Surroundings, kept: KeptCheck, checks: Pick<Checks, "check" | "goToRow">) {
  const { store, memory, language, today } = surroundings;
  const { find, actions: answers } = answering(surroundings, kept);

  /** Changes the workbook and tells how that went. False where it was refused; what was typed is still there then. */
  async function change<T>(work: (excel: Excel) => Promise<Outcome<T>>, told: (value: T) => Notice): Promise<boolean> {
    if (store.get().desk.busy) return false;
    store.send({ type: "desk", event: { is: "busy", busy: true } });
    const outcome = await kept.changeWorkbook(work);
    store.send({ type: "desk", event: { is: "busy", busy: false } });
    store.send({ type: "told", notice: outcome.ok ? told(outcome.value) : { kind: "problem", problem: outcome.problem } });
    return outcome.ok;
  }

  return {
    ...answers,

    /** Chooses what the view is about: quarter, part, organisation, or the measurement that is corrected. */
    atDesk(chosen: Partial<Pick<Desk, "quarter" | "part" | "organisation" | "correcting">>): void {
      store.send({ type: "desk", event: { is: "chosen", change: chosen } });
      const party = store.get().network?.stakeholders.find(({ organisation }) => organisation !== "" && organisation === chosen.organisation);
      if (party && party.id !== "") memory.keepParty(party.id);
    },

    /** Opens a quarter with its deadline (Excel's serial number), or adds to an open one the rows that it lacks. */
    async openQuarter(quarter: string, deadline: number): Promise<void> {
      const isOpened = await change((excel) => excel.openQuarter({ quarter, deadline, today: excelDay(today()) }), ({ added }) => ({ kind: "opened", quarter, rows: added }));
      if (isOpened) store.send({ type: "desk", event: { is: "chosen", change: { quarter } } });
    },

    /** Closes an open quarter: what stands in it is recorded in the workbook. */
    async closeQuarter(quarter: string): Promise<void> {
      const isClosed = await change((excel) => excel.closeQuarter({ quarter, today: excelDay(today()) }), () => ({ kind: "closed", quarter }));
      if (isClosed) store.send({ type: "desk", event: { is: "chosen", change: { quarter } } });
    },

    /**
     * Writes what was typed of a measurement of a closed quarter, and why, in the log too. Where nothing was typed, the reason is for what
     * somebody changed in the grid. False where that was refused.
     */
    async correct(key: string, reason: string): Promise<boolean> {
      const found = find(key);
      if (!found) return false;
      const { measurement, answer, indicator, draft } = found;
      const after = draft ? merged(answer, draft, indicator, language).after : answer;
      const isCorrected = await change(
        (excel) => excel.correctQuarter({ measurement: measurement.id, before: answer, after, reason: reason.trim(), today: excelDay(today()) }),
        () => ({ kind: "corrected" }),
      );
      if (isCorrected && draft) store.send({ type: "desk", event: { is: "stored", drafts: { [key]: draft }, answers: { [key]: after } } });
      return isCorrected;
    },

    /** Goes to the first row of the open quarter that says nothing yet, or else to its first row. False where the pane has to say something. */
    async goToOpenQuarter(): Promise<boolean> {
      if (!store.get().network) await checks.check({ quietly: true });
      const { network } = store.get();
      const open = network?.quarters.find((quarter) => stateOf(network, quarter) === "open");
      const [waiting] = network && open !== undefined ? unanswered(network, open) : [];
      const row = waiting ?? network?.measurements.find(({ quarter }) => quarter === open);
      if (row && await checks.goToRow("measurements", row.place.row) === "there") return true;
      store.send({ type: "shown", view: "quarter" });
      return false;
    },
  };
}
