import type { Outcome } from "../../../domain/outcome";
import { stateOf, unanswered } from "../../../domain/quarters";
import type { Excel } from "../../base/carriers";
import { excelDay } from "../../words/dates";
import { merged } from "../state/answers";
import type { Desk, QuarterEvent, QuarterState } from "../state/desk";
import type { Notice } from "../../base/state";
import type { Reopened } from "../../../workbook/quarters/reopenQuarter";
import { download, type SavedFile } from "../../base/download";
import { officeSavesFiles } from "../../base/office";
import { sameName } from "../../../domain/names";
import { workAddress } from "../../words/mail";
import { answering } from "./answering";
import { together } from "./together";
import type { Going } from "../../kept/going";
import type { KeptCheck } from "../../kept/keptCheck";
import type { Surroundings } from "../../base/surroundings";

/** What a person does with a quarter. */
export type QuarterActions = ReturnType<typeof quarterly>;

/** A quarter's life: opening it, filling it in, closing it, and correcting what turns out wrong. */
export function quarterly(surroundings: Surroundings<QuarterState, QuarterEvent>, kept: KeptCheck, going: Pick<Going, "check" | "goToRow">) {
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
    ...together(surroundings, kept),

    /** Chooses what the view is about: quarter, part, organisation, or the measurement that is corrected. */
    atDesk(chosen: Partial<Pick<Desk, "quarter" | "part" | "organisation" | "correcting">>): void {
      store.send({ type: "desk", event: { is: "chosen", change: chosen } });
      // That something succeeded is told until the next thing is done.
      const { notice } = store.get();
      if (chosen.part !== undefined && notice && notice.kind !== "problem") store.send({ type: "told" });
      const party = store.get().network?.stakeholders.find(({ organisation }) => organisation !== "" && organisation === chosen.organisation);
      if (party && party.id !== "") memory.keepParty(party.id);
    },

    /** The work address of a party, as its contact details tell it; "" where there is none. */
    addressOf(organisation: string): string {
      const table = kept.book()?.tables.find(({ key }) => key === "stakeholders");
      const at = (id: string) => table?.columns.findIndex((column) => column.id === id) ?? -1;
      const row = table?.rows.find(({ values }) => sameName(String(values[at("organisation")] ?? "")) === sameName(organisation));
      return workAddress(row?.values[at("contactDetails")]);
    },

    /** Hands over the days of the plan for a calendar: by when figures are wanted, when agreements, rounds and sessions are, and when an action ends. */
    saveDays(days: SavedFile): void {
      if (officeSavesFiles()) download(days);
      else store.send({ type: "told", notice: { kind: "problem", problem: { code: "filesNotSavedHere", details: {} } } });
    },

    /** Opens a quarter with its deadline (Excel's serial number), or adds to an open one the rows that it lacks. */
    async openQuarter(quarter: string, deadline: number): Promise<void> {
      const isOpened = await change((excel) => excel.openQuarter({ quarter, deadline, today: excelDay(today()) }), ({ added }) => ({ kind: "opened", quarter, rows: added }));
      // What was mended before it opened is no longer the last thing that was done.
      if (isOpened) store.send({ type: "desk", event: { is: "chosen", change: { quarter, together: undefined } } });
    },

    /** Closes an open quarter: what stands in it is recorded in the workbook. */
    async closeQuarter(quarter: string): Promise<void> {
      const isClosed = await change((excel) => excel.closeQuarter({ quarter, today: excelDay(today()) }), () => ({ kind: "closed", quarter }));
      if (isClosed) store.send({ type: "desk", event: { is: "chosen", change: { quarter } } });
    },

    /** Opens a closed quarter again; why goes to the log. False where that was refused. */
    async reopenQuarter(quarter: string, reason: string): Promise<boolean> {
      let reopened: Reopened | undefined;
      const isOpened = await change((excel) => excel.reopenQuarter({ quarter, reason, today: excelDay(today()) }), (value) => { reopened = value; return { kind: "reopened", quarter }; });
      if (isOpened) store.send({ type: "desk", event: { is: "chosen", change: { quarter, part: "fill", ...(reopened ? { reopened } : {}) } } });
      return isOpened;
    },

    /** Closes the quarter that was last opened again, as it was. */
    async takeBackReopening(): Promise<void> {
      const { reopened } = store.get().desk;
      if (!reopened) return;
      await change((excel) => excel.takeBackReopening({ ...reopened, today: excelDay(today()) }), () => ({ kind: "closed", quarter: reopened.quarter }));
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
      if (!store.get().network) await going.check({ quietly: true });
      const { network } = store.get();
      const open = network?.quarters.find((quarter) => stateOf(network, quarter) === "open");
      const [waiting] = network && open !== undefined ? unanswered(network, open) : [];
      const row = waiting ?? network?.measurements.find(({ quarter }) => quarter === open);
      if (row && await going.goToRow("measurements", row.place.row) === "there") return true;
      store.send({ type: "shown", view: "quarter" });
      return false;
    },
  };
}
