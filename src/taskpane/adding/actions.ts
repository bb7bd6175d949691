import type { ColumnId } from "../../domain/schema";
import type { Improvement } from "../../domain/improvements";
import { failure, type Outcome } from "../../domain/outcome";
import { area } from "../../workbook/address";
import type { RowValues } from "../../domain/checking/newRows";
import { formTables, type Added, type AddingEvent, type AddingState, type EditingRow, type FormEntry, type FormTable } from "./state";
import type { Gone } from "../base/part";
import type { Going } from "../kept/going";
import type { KeptCheck } from "../kept/keptCheck";
import type { Surroundings } from "../base/surroundings";

type Texts = FormEntry["texts"];

/** What a person does with the forms. */
export type AddingActions = ReturnType<typeof adding>;

/** Adding a row through a form: what is typed in it, what the rules say of that, and how it comes into the workbook. */
export function adding({ store, memory, language, carriers }: Surroundings<AddingState, { type: "adding"; event: AddingEvent }>, kept: KeptCheck, checks: Pick<Going, "check" | "goToRow">) {
  const send = (event: AddingEvent) => store.send({ type: "adding", event });
  const valuesOf = (table: FormTable, texts: Texts) => kept.typedRow(table, texts, language);
  const findingsOf = (table: FormTable, texts: Texts, editing?: EditingRow) => (editing
    ? kept.wouldFind(table, editing.row, changesOf(table, texts, editing))
    : kept.wouldFindNew(table, [valuesOf(table, texts)])[0] ?? []);
  const fill = (table: FormTable, texts: Texts, isBegun: boolean, editing?: EditingRow) => (
    send({ is: "typed", table, entry: { texts, findings: findingsOf(table, texts, editing), isBegun, ...(editing ? { editing } : {}) } }));

  /** What the cells of a row get whose fields somebody changed; of the others nothing is written, whatever the form makes of them. */
  function changesOf(table: FormTable, texts: Texts, editing: EditingRow): RowValues {
    const typed = valuesOf(table, texts);
    return Object.fromEntries(Object.keys(editing.texts).flatMap((column) => ((texts[column] ?? "").trim() === editing.texts[column]?.trim() ? [] : [[column, typed[column] ?? null]])));
  }

  /** Where the row that is completed stands now. */
  const nowAt = (table: FormTable, { id, row }: Pick<EditingRow, "id" | "row">) => kept.placeById(table, id) ?? row;

  /** What a form begins with: the last choices. */
  async function beginning(table: FormTable): Promise<Texts> {
    const part = await carriers.checking();
    const { network } = store.get();
    return part.ok && network ? part.value.keptChoices(part.value.fieldsOf(table), memory.lastChoices(table), network) : {};
  }

  /** A row of the workbook as a form is filled with it to complete it. */
  function editingAt(table: FormTable, row: number): EditingRow | undefined {
    const found = kept.rowInForm(table, row, language);
    return found && { row, ...found, name: kept.namedRows(table).find((one) => one.row === row)?.name ?? "" };
  }

  /**
   * What a form holds once its row is in the workbook: what it begins with and, over that, what was typed while Excel was at work.
   * @param sent what was typed by then
   * @param row the row that was completed: what was typed since is still about that one
   */
  async function after(table: FormTable, sent: Texts, row?: number): Promise<Omit<FormEntry, "refusals">> {
    const begun = await beginning(table);
    const since = Object.entries(store.get().adding.entries[table]?.texts ?? {}).filter(([column, text]) => text.trim() !== "" && text !== (sent[column] ?? ""));
    const isBegun = since.length > 0;
    const editing = isBegun && row !== undefined ? editingAt(table, row) : undefined;
    const texts = { ...(editing?.texts ?? begun), ...Object.fromEntries(since) };
    return { texts, findings: findingsOf(table, texts, editing), isBegun, ...(editing ? { editing } : {}) };
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

  /** Ids of rows that were tried and are not known to be in the workbook: the same entry is the same row, however often it is tried. */
  const trying = new Map<FormTable, string>();

  /** The place of the row that was added last, wherever it stands by now. */
  const placeOf = ({ table, id, place }: Added) => kept.placeById(table, id) ?? place;

  /** Writes the cells of a row that somebody changed in its form, provided that they still hold what the form was filled with. */
  async function saveRow(table: FormTable, texts: Texts, editing: EditingRow): Promise<void> {
    const values = changesOf(table, texts, editing);
    const before = Object.fromEntries(Object.keys(values).map((column) => [column, editing.values[column] ?? null]));
    const done = await during(() => kept.writeRows(table, () => (Object.keys(values).length > 0 ? [{ row: nowAt(table, editing), before, after: values }] : []), undefined, "form"));
    if (!done) return;
    if (done.changed.length + done.gone.length > 0) return send({ is: "failed", problem: { code: "changedMeanwhile", details: {} } });
    const place = nowAt(table, editing);
    const at = kept.placeOf(table, place);
    send({
      is: "added", next: await after(table, texts, place),
      added: { table, id: editing.id, place, values, was: before, name: texts[Object.keys(editing.texts)[0] ?? ""] ?? editing.name, sheet: at?.sheet ?? "", row: at ? area(at.cell).top + 1 : 0 },
    });
  }

  /** Fills the form with a row of the workbook, to complete it. What was typed of a new row by then is put into it: it was meant for that one. */
  function editRow(table: FormTable, row: number): void {
    const editing = editingAt(table, row);
    if (!editing) return;
    trying.delete(table);
    const { texts = {}, isBegun = false, editing: before } = store.get().adding.entries[table] ?? {};
    const typed = isBegun && !before ? Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== "")) : {};
    // Its name stays as the workbook has it: capitals alone are no change.
    const [first = ""] = Object.keys(editing.texts);
    fill(table, { ...editing.texts, ...typed, [first]: editing.texts[first] ?? "" }, isBegun, editing);
  }

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
      const entry = store.get().adding.entries[table];
      fill(table, { ...entry?.texts, [column]: text }, true, entry?.editing);
    },

    /** Empties a form but for the last choices. */
    async clearForm(table: FormTable): Promise<void> {
      trying.delete(table);
      fill(table, await beginning(table), false);
    },

    /**
     * Adds what was typed to the table, where the rules find no error in it; otherwise the form shows where. `unread` is a field
     * that holds something which the browser could not read.
     */
    async addFromForm(table: FormTable, unread = false): Promise<void> {
      const entry = store.get().adding.entries[table];
      if (!entry || store.get().adding.busy) return;
      const findings = findingsOf(table, entry.texts, entry.editing);
      if (unread || findings.some(({ severity }) => severity === "error")) return send({ is: "refused", table, findings });
      if (entry.editing) return saveRow(table, entry.texts, entry.editing);
      const values = valuesOf(table, entry.texts);
      const part = await carriers.checking();
      if (!part.ok) return send({ is: "failed", problem: part.problem });
      const id = trying.get(table) ?? part.value.randomId();
      trying.set(table, id);
      const done = await during(() => kept.addRows(table, [{ ...values, id }]));
      if (!done) return;
      trying.delete(table);
      const { network } = store.get();
      if (network) memory.keepChoices(table, part.value.choicesToKeep(part.value.fieldsOf(table), entry.texts, network));
      send({
        is: "added", next: await after(table, entry.texts),
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
      const emptied = added.was ?? Object.fromEntries(Object.keys(added.values).map((column) => [column, null]));
      const done = await during(() => kept.writeRows(added.table, () => [{ row: place, before: added.values, after: emptied }]));
      if (done) send({ is: "takenBack", how: done.done.length > 0 ? "done" : done.changed.length > 0 ? "changed" : "gone" });
    },

    editRow,

    /** The rows of a table that can be completed, in the order of the sheet. */
    rowsToEdit: (table: FormTable) => kept.namedRows(table),

    /** Fills the form with the row of the selected cell; where that is no row of a form, the pane says what to select. */
    async editHere(): Promise<void> {
      const excel = await carriers.excel();
      const front = excel.ok ? await excel.value.inFront() : excel;
      const place = front.ok ? kept.rowAt(front.value.sheet, front.value.cell) : undefined;
      const table = formTables.find((one) => one === place?.table);
      const isRow = table && kept.namedRows(table).some(({ row }) => row === place?.row);
      if (!place || !table || !isRow) {
        const { problem } = front.ok ? failure("noRowHere") : front;
        return store.send({ type: "told", notice: { kind: "problem", problem } });
      }
      send({ is: "chosen", table });
      if (store.get().adding.entries[table]?.isBegun) return;
      editRow(table, place.row);
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
      const known: { readonly [Column in ColumnId<"actions">]?: string } = {
        action: text, source: text, ...(id === "" ? {} : { sourceId: id }),
        ...(parties.length > 0 ? { responsible: parties.join("; ") } : {}), ...(level === "" ? {} : { level }), ...(theme === "" ? {} : { theme }),
        status: kept.itemText("actionStatus", "notStarted"),
      };
      trying.delete("actions");
      fill("actions", { ...begun, ...known }, true);
    }
    await openForm("actions");
  }
}
