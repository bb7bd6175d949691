import type { Improvement } from "../../domain/improvements";
import { failure, type Outcome } from "../../domain/outcome";
import { formTables, type Added, type AddingEvent, type Entry, type FormTable } from "../adding/adding";
import type { Checks, Gone } from "./checking";
import type { KeptCheck } from "./keptCheck";
import type { Surroundings } from "./surroundings";

type Texts = Entry["texts"];

/** Adding a row through a form: what is typed in it, what the rules say of that, and how it comes into the workbook. */
export function adding({ store, memory, language, carriers }: Surroundings, kept: KeptCheck, checks: Pick<Checks, "check" | "goToRow">) {
  const send = (event: AddingEvent) => store.send({ type: "adding", event });
  const valuesOf = (table: FormTable, texts: Texts) => kept.typedRow(table, texts, language);
  const findingsOf = (table: FormTable, texts: Texts) => kept.wouldFindNew(table, [valuesOf(table, texts)])[0] ?? [];
  const fill = (table: FormTable, texts: Texts, isBegun: boolean) => send({ is: "typed", table, entry: { texts, findings: findingsOf(table, texts), isBegun } });

  /** What a form begins with: the last choices. */
  async function beginning(table: FormTable): Promise<Texts> {
    const part = await carriers.checking();
    const { network } = store.get();
    return part.ok && network ? part.value.keptChoices(part.value.fieldsOf(table), memory.lastChoices(table), network) : {};
  }

  /** Shows the form of a table, as it was left; reads the workbook where that was not done yet. */
  async function openForm(table: FormTable): Promise<void> {
    send({ is: "chosen", table });
    if (!store.get().network) await checks.check({ quietly: true });
    const texts = await beginning(table);
    if (!store.get().adding.entries[table]) fill(table, texts, false);
  }

  /** Writes something, and tells where that did not work; what was typed is still there then. */
  async function during<T>(work: () => Promise<Outcome<T>>): Promise<T | undefined> {
    if (store.get().adding.busy) return undefined;
    send({ is: "busy" });
    const outcome = await work();
    if (outcome.ok) return outcome.value;
    send({ is: "failed", problem: outcome.problem });
    return undefined;
  }

  /** The place of the row that was added last, wherever it stands by now. */
  const placeOf = ({ table, id }: Added) => kept.placeById(table, id);

  return {
    openForm,

    /** Shows the form that goes with the sheet in front; the one that was shown last where that sheet has none, or where it was begun. */
    async openFormHere(): Promise<void> {
      const { adding: { table, entries }, found } = store.get();
      const excel = entries[table]?.isBegun ? undefined : await carriers.excel();
      const front = excel?.ok ? await excel.value.inFront() : undefined;
      const sheet = front?.ok ? found?.plan?.sheets.find(({ name }) => name === front.value.sheet)?.key : undefined;
      await openForm(formTables.find((one) => one === sheet) ?? table);
    },

    /** Takes over what was typed in a field, and holds the row against the rules as if it stood in the workbook. */
    typeInForm(table: FormTable, column: string, text: string): void {
      fill(table, { ...store.get().adding.entries[table]?.texts, [column]: text }, true);
    },

    /** Empties a form but for the last choices. */
    async clearForm(table: FormTable): Promise<void> {
      fill(table, await beginning(table), false);
    },

    /**
     * Adds what was typed to the table, where the rules find no error in it; otherwise the form shows where. `unread` is a field
     * that holds something which the browser could not read.
     */
    async addFromForm(table: FormTable, unread = false): Promise<void> {
      const entry = store.get().adding.entries[table];
      if (!entry || store.get().adding.busy) return;
      const findings = findingsOf(table, entry.texts);
      if (unread || findings.some(({ severity }) => severity === "error")) return send({ is: "refused", table, findings });
      const values = valuesOf(table, entry.texts);
      const done = await during(() => kept.addRows(table, [values]));
      const id = done?.ids[0];
      if (!done || id === undefined) return;
      const part = await carriers.checking();
      const { network } = store.get();
      if (part.ok && network) memory.keepChoices(table, part.value.choicesToKeep(part.value.fieldsOf(table), entry.texts, network));
      const texts = await beginning(table);
      send({
        is: "added", next: { texts, findings: findingsOf(table, texts) },
        added: { table, id, values: { ...values, id }, name: String(Object.values(values)[0] ?? ""), sheet: done.sheet, row: done.row },
      });
    },

    /** Brings the row that was added last to the front. */
    async goToAdded(clearFilter = false): Promise<Gone> {
      const { added } = store.get().adding;
      const place = added && placeOf(added);
      if (!added || place === undefined) {
        send({ is: "takenBack", how: "gone" });
        return "failed";
      }
      return checks.goToRow(added.table, place, clearFilter);
    },

    /** Empties the row that was added last, provided that it still holds what was added; where somebody changed it, it is left. */
    async takeBackAdded(): Promise<void> {
      const { added } = store.get().adding;
      if (!added) return;
      const place = placeOf(added);
      if (place === undefined) return send({ is: "takenBack", how: "gone" });
      const emptied = Object.fromEntries(Object.keys(added.values).map((column) => [column, null]));
      const done = await during(() => kept.writeRows(added.table, () => [{ row: place, before: added.values, after: emptied }]));
      if (done) send({ is: "takenBack", how: done.done.length > 0 ? "done" : done.changed.length > 0 ? "changed" : "gone" });
    },

    makeAction,

    /** Begins an action from the point in the row of the selected cell. Where there is none, the form opens all the same and the pane says what to select. */
    async makeActionHere(): Promise<void> {
      const excel = await carriers.excel();
      const front = excel.ok ? await excel.value.inFront() : excel;
      if (!store.get().network) await checks.check({ quietly: true });
      const place = front.ok ? kept.rowAt(front.value.sheet, front.value.cell) : undefined;
      const point = store.get().network?.improvements.find((one) => one.place.table === place?.table && one.place.row === place.row);
      await (point ? makeAction(point) : openForm("actions"));
      store.send({ type: "shown", view: "add" });
      const { problem } = front.ok ? failure("noPointHere") : front;
      if (!point) store.send({ type: "told", notice: { kind: "problem", problem } });
    },

    /** Leaves an action that was begun as it is, and makes none of the point that was asked for. */
    keepAction(): void {
      send({ is: "asked" });
    },
  };

  /**
   * Fills the form of an action from a point, so that the action knows where it came from. Where an action was begun already,
   * the pane asks first, unless they are `sure`.
   */
  async function makeAction(point: Improvement, sure = false): Promise<void> {
    const { id, text, parties, level, theme } = point;
    const isAsked = !sure && store.get().adding.entries.actions?.isBegun === true;
    send({ is: "asked", ...(isAsked ? { asked: point } : {}) });
    if (!isAsked) {
      const begun = await beginning("actions");
      fill("actions", {
        ...begun, action: text, source: text, ...(id === "" ? {} : { sourceId: id }),
        ...(parties.length > 0 ? { responsible: parties.join("; ") } : {}), ...(level === "" ? {} : { level }), ...(theme === "" ? {} : { theme }),
        status: kept.itemText("actionStatus", "notStarted"),
      }, true);
    }
    await openForm("actions");
  }
}
