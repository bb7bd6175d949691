import type { Finding } from "../../../domain/finding";
import type { BlankReason, Indicator, Stakeholder } from "../../../domain/network";
import type { Outcome } from "../../../domain/outcome";
import { notTakingPart, unanswered } from "../../../domain/quarters";
import type { EditedRows } from "../../../excel";
import type { Notice } from "../../base/state";
import type { Surroundings } from "../../base/surroundings";
import type { EditedRow, KeptCheck } from "../../kept/keptCheck";
import { targetKey, type QuarterEvent, type QuarterState, type Together } from "../state/desk";

/** What stands in the log of what can be taken back, by the table that was mended. */
const undone = { stakeholders: "takePart", indicators: "targets", measurements: "reasons" } as const;

/** What a person mends for all at once before a quarter opens or closes: one write, that can be taken back. */
export function together({ store, language }: Pick<Surroundings<QuarterState, QuarterEvent>, "store" | "language">, kept: Pick<KeptCheck, "writeRows" | "itemText" | "typedRow" | "wouldFind" | "rowInForm" | "placeById">) {
  /** Writes rows of a table, tells how that went, and keeps what it takes to take it back, unless it is the taking back. */
  async function write<Table extends Together["table"]>(table: Table, rows: () => readonly EditedRow<Table>[], told: (done: number) => Notice, isBack = false): Promise<void> {
    if (store.get().desk.busy) return;
    store.send({ type: "desk", event: { is: "busy", busy: true } });
    let wanted: readonly EditedRow<Table>[] = [];
    const outcome: Outcome<EditedRows> = await kept.writeRows(table, () => (wanted = rows()), undefined, isBack ? undefined : undone[table]);
    store.send({ type: "desk", event: { is: "busy", busy: false } });
    if (!outcome.ok) return store.send({ type: "told", notice: { kind: "problem", problem: outcome.problem } });
    const { done, changed, gone } = outcome.value;
    const written = done.flatMap((i) => wanted[i] ?? []).map(({ row, before, after }) => ({ row, id: kept.rowInForm(table, row, language)?.id ?? "", before, after }));
    store.send({ type: "desk", event: { is: "chosen", change: { together: written.length > 0 && !isBack ? { table, rows: written } : undefined } } });
    store.send({ type: "told", notice: changed.length + gone.length > 0 ? { kind: "problem", problem: { code: "changedMeanwhile", details: {} } } : told(done.length) });
  }

  return {
    /** Lets every party that is not gone take part. */
    takePart: (): Promise<void> => write("stakeholders", () => {
      const { network } = store.get();
      const text = (status: Stakeholder["status"]) => (status ? kept.itemText("partyStatus", status) : null);
      return network ? notTakingPart(network).map(({ place, status }) => ({ row: place.row, before: { status: text(status) }, after: { status: text("confirmed") } })) : [];
    }, (parties) => ({ kind: "tookPart", parties })),

    /** What the rules find in a target as it is typed for an indicator; undefined where nothing is wrong with it. */
    wrongTarget({ place }: Indicator, text: string): Finding | undefined {
      const found = kept.wouldFind("indicators", place.row, kept.typedRow("indicators", { target: text }, language));
      return found.find(({ column, severity }) => column === "target" && severity === "error");
    },

    /** Writes the targets that were typed, by the `targetKey` of their indicator, where none stands yet: in its row, wherever that is by now. */
    setTargets: (texts: ReadonlyMap<string, string>): Promise<void> => write("indicators", () => (store.get().network?.indicators ?? []).flatMap((indicator) => {
      const text = texts.get(targetKey(indicator));
      return text === undefined ? [] : [{ row: indicator.place.row, before: { target: null }, after: kept.typedRow("indicators", { target: text }, language) }];
    }), (targets) => ({ kind: "targetsSet", targets })),

    /** Gives each figure of a quarter ("2026-K3") that nobody delivered the same reason; one that is being typed here is left alone. */
    giveBlankReason: (quarter: string, reason: BlankReason): Promise<void> => write("measurements", () => {
      const { network, desk: { drafts } } = store.get();
      const empty = network ? unanswered(network, quarter).filter(({ id }) => !(id in drafts)) : [];
      return empty.map(({ place }) => ({ row: place.row, before: { blank: null }, after: { blank: kept.itemText("blankReason", reason) } }));
    }, (figures) => ({ kind: "reasonsGiven", figures })),

    /** Gives back what stood there before what was last mended for all at once. */
    async takeBackTogether(): Promise<void> {
      const { together: last } = store.get().desk;
      if (last) await write(last.table, () => last.rows.map(({ id, row, before, after }) => ({ row: kept.placeById(last.table, id) ?? row, before: after, after: before })), (done) => ({ kind: "takenBack", done, left: 0 }), true);
    },
  };
}
