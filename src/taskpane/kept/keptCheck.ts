import type { ItemId, ListId, TableKey } from "../../domain/schema";
import type { CheckedWorkbook } from "../../domain/checked";
import type { Finding } from "../../domain/finding";
import type { RecordPlace } from "../../domain/reading/recordColumns";
import { type Outcome, failure, success } from "../../domain/outcome";
import type { AddedRows, Edited, EditedRows, KeptBeside } from "../../excel";
import type { FoundWorkbook } from "../../excel/found";
import type { Cells } from "../../workbook/changes/change";
import type { UndoKind } from "../../workbook/undo/undo";
import type { Language } from "../../messages";
import type { Excel as ExcelCarrier } from "../base/carriers";
import type { Checkup, RowValues, TypedTexts } from "../checkup";
import { lastBatch } from "../checkup/item";
import { excelDay } from "../words/dates";
import type { Surroundings } from "../base/surroundings";

/** A row that gets other values, by column ids; its place counts from 0, as in the last check. */
export interface EditedRow<Table extends string = string> {
  row: number;
  before: RowValues<Table>;
  after: RowValues<Table>;
}

/** A row of any table that has to hold these values, by column ids, when rows of another are written. */
export type HeldRow = { readonly [Table in TableKey]: { table: Table; row: number; values: RowValues<Table> } }[TableKey];

/** The check of the workbook as it is kept while the pane is open. */
export type KeptCheck = ReturnType<typeof keptCheck>;

/** Keeps one check of the workbook up to date, and lets the other actions read and write rows through it, one after the other. */
export function keptCheck({ store, carriers, today }: Pick<Surroundings, "store" | "carriers" | "today">) {
  let checkup: Checkup | undefined;
  /** One check after the other, so that an older one never takes the place of a newer. */
  let last: Promise<unknown> = Promise.resolve();

  /** The cells that were heard to be edited and that nobody has read since; undefined where more than cells may have changed. */
  let unread: readonly Edited[] | undefined = [];

  /** Reads everything: what was heard of before that needs no reading of its own any more. */
  async function readWhole<T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    unread = [];
    const outcome = await read();
    if (!outcome.ok) unread = undefined;
    return outcome;
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  /** Keeps a check, and tells everything of it in one event, so that the pane is drawn once. */
  async function keep(next: Checkup): Promise<void> {
    checkup = next;
    const { found, network, items, filling } = await next.told();
    const asides = new Map(next.asides.map((aside) => [aside.id, aside]));
    store.send({
      type: "checked",
      found, network,
      checked: {
        items: items.filter(({ finding }) => !asides.has(finding.key)),
        aside: items.flatMap((item) => { const aside = asides.get(item.finding.key); return aside ? [{ item, reason: aside.reason, who: aside.who ?? "" }] : []; }),
        filling,
        mended: lastBatch(next).length,
        undo: next.undos.at(-1),
      },
    });
  }

  /** Reads and checks everything. */
  async function checkAll(): Promise<Outcome<void>> {
    const [excel, part] = await Promise.all([carriers.excel(), carriers.checking()]);
    if (!excel.ok) return excel;
    if (!part.ok) return part;
    const read = await readWhole(excel.value.readForCheck);
    if (!read.ok) return read;
    await keep(await part.value.startCheckup(read.value, excelDay(today())));
    return success(undefined);
  }

  /** Looks at the workbook, whoever made it, and checks one of ours, in one request where it is not large. */
  async function checkWhatIsThere(): Promise<Outcome<FoundWorkbook>> {
    const excel = await carriers.excel();
    if (!excel.ok) return excel;
    const looked = await readWhole(excel.value.lookThrough);
    if (!looked.ok) return looked;
    const { found, forCheck } = looked.value;
    store.send({ type: "looked", found });
    const part = forCheck.ok ? await carriers.checking() : undefined;
    if (forCheck.ok && part?.ok) await keep(await part.value.startCheckup(forCheck.value, excelDay(today())));
    return success(found);
  }

  /** Reads the rows that were edited and checks what hangs on them; everything where more than that may have changed. */
  async function checkEdits(edits: readonly Edited[]): Promise<Outcome<void>> {
    const [current, excel] = [checkup, await carriers.excel()];
    if (!excel.ok) return excel;
    const rest = current ? edits.filter((edit) => !current.isOfKept(edit)) : edits;
    if (current && rest.length < edits.length) {
      const kept = await excel.value.readKept();
      if (!kept.ok) return kept;
      current.takeKept(kept.value);
      await keep(current);
    }
    const reread = current?.reread(rest) ?? "everything";
    if (reread === "nothing") return success(undefined);
    if (!current || reread === "everything") return checkAll();
    const rows = await excel.value.readRows(reread.table, reread.cells);
    if (!rows.ok) return rows;
    if (rows.value.table !== reread.at) return checkAll();
    await current.take(reread, rows.value.values);
    await keep(current);
    return success(undefined);
  }

  return {
    inTurn, checkAll,

    /** Looks at cells again that were just written, and at what hangs on them; at everything where more than that may have changed. */
    checkCells(cells: readonly { sheet: string; cell: string }[]): Promise<Outcome<void>> {
      const edits = checkup?.editsAt(cells) ?? [];
      return checkup && edits.length === cells.length ? checkEdits(edits) : checkAll();
    },

    /** Takes over what is kept in the workbook by now, which whoever wrote it knows: nothing is read for it. */
    async takeKept(kept: Partial<KeptBeside>): Promise<Outcome<void>> {
      if (!checkup) return checkAll();
      checkup.takeKept(kept);
      await keep(checkup);
      return success(undefined);
    },

    /** Notes that a cell was edited; without one, that anything may have changed. */
    hear(edited?: Edited): void {
      unread = edited && unread && [...unread, edited];
    },

    /** Hands over what was heard and not read since, once. */
    takeUnread(): readonly Edited[] | undefined {
      const taken = unread;
      unread = [];
      return taken;
    },

    /**
     * Brings the check up to date after cells changed; without edits, anything may have. Gives false where Excel could not be
     * asked now (somebody is typing, say): then it is to be tried again later, and nobody is bothered with it.
     */
    async followEdits(edits: readonly Edited[] | undefined): Promise<boolean> {
      const outcome = await inTurn(() => (edits ? checkEdits(edits) : checkAll()));
      return outcome.ok;
    },

    /** What stands in the workbook, and where it is ours, everything that there is to say of it: as the pane begins. */
    open: (): Promise<Outcome<FoundWorkbook>> => inTurn(checkWhatIsThere),

    /** Does something with the workbook that changes more than rows, and then reads all of it again. */
    changeWorkbook: <T>(work: (excel: ExcelCarrier) => Promise<Outcome<T>>): Promise<Outcome<T>> => inTurn(async () => {
      const excel = await carriers.excel();
      if (!excel.ok) return excel;
      const done = await work(excel.value);
      // Also where it was refused: somebody may have changed what it speaks of.
      const checked = await checkAll();
      return done.ok && !checked.ok ? checked : done;
    }),

    /** The workbook as it was last checked, with the edits since; absent until there was a check. */
    book: (): CheckedWorkbook | undefined => checkup?.book(),

    /** The same as it was read. */
    seen: () => checkup?.seen(),

    /** What stands in the workbook for an item of a list. */
    itemText: <List extends ListId>(list: List, id: ItemId<List>): string => checkup?.itemText(list, id) ?? id,

    /** What the cells of a row get of texts that were typed, by column ids; nothing before the first check. */
    typedRow: <Table extends TableKey>(table: Table, texts: TypedTexts<Table>, language: Language): Cells => checkup?.typedRow(table, texts, language) ?? {},

    /** The first cell of a row, by its place in the table (from 0). */
    placeOf: (table: TableKey, row: number, column?: string) => checkup?.placeOf(table, row, column),

    /** The place of the row with that id, as of the last check. */
    placeById: (table: TableKey, id: string): number | undefined => checkup?.placeById(table, id),

    /** The rows of a table that say something, and what a form of one of them begins with; nothing before the first check. */
    namedRows: (table: TableKey) => checkup?.namedRows(table) ?? [],
    rowInForm: (table: TableKey, row: number, language: Language) => checkup?.rowInForm(table, row, language),

    /** The row of a table that a cell stands in, by its place from 0, as of the last check. */
    rowAt: (sheet: string, cell: string): RecordPlace | undefined => checkup?.rowAt(sheet, cell),

    /** What the rules would find in a row if it held these values; nothing before the first check. */
    wouldFind: <Table extends TableKey>(table: Table, row: number, values: RowValues<Table>): Finding[] => checkup?.wouldFind(table, row, values) ?? [],

    /**
     * Writes rows of a table and takes over what was written. Everything is read again only where something turned out to be otherwise.
     * `changes` is asked for when its turn has come, so that rows are where the last check saw them; `holds` are rows that have to hold
     * what is said of them when it is written, or nothing is; `what` is what is done with it, where that can be taken back later.
     */
    writeRows: <Table extends TableKey>(table: Table, changes: () => readonly EditedRow<Table>[], holds: () => readonly HeldRow[] = () => [], what?: UndoKind): Promise<Outcome<EditedRows>> => inTurn(async () => {
      const [excel, current] = [await carriers.excel(), checkup];
      if (!excel.ok) return excel;
      const wanted = changes();
      const edits = wanted.flatMap(({ row, before, after }) => current?.rowEdit(table, row, before, after) ?? []);
      const [first] = edits;
      if (wanted.length === 0) return success({ done: [], changed: [], gone: [] });
      if (!current || !first || edits.length < wanted.length) return failure("columnsMissing", { name: table });
      const held = holds().flatMap(({ table: other, row, values }) => current.rowEdit(other, row, values, values) ?? []);
      const undo = what && current.undoOf(table, wanted, what);
      const outcome = await excel.value.editRows(first.table, edits.map(({ edit }) => edit), held.map(({ table: other, edit }) => ({ table: other, row: edit })), undo);
      if (!outcome.ok) return outcome;
      if (undo && outcome.value.done.length > 0) current.takeKept({ undos: [...current.undos, undo] });
      await current.written(table, outcome.value.done.flatMap((i) => wanted[i] ?? []));
      if (outcome.value.changed.length + outcome.value.gone.length > 0) await checkAll();
      else await keep(current);
      return outcome;
    }),

    /** What the rules would find in rows that are not there yet, for each of them; nothing before the first check. */
    wouldFindNew: <Table extends TableKey>(table: Table, rows: readonly RowValues<Table>[]): Finding[][] => checkup?.wouldFindNew(table, rows) ?? rows.map(() => []),

    /**
     * Adds rows below the last one of a table, all of them or none. Each brings its id: where it was added before and only the answer was
     * lost, it does not come twice. Two requests, and one to read what follows from the new rows.
     */
    addRows: <Table extends TableKey>(table: Table, rows: readonly (RowValues<Table> & { id: string })[], what: UndoKind = "form"): Promise<Outcome<AddedRows>> => inTurn(async () => {
      const excel = await carriers.excel();
      if (!excel.ok) return excel;
      const added = await excel.value.addRows(table, rows, excelDay(today()), checkup?.seen(), what);
      if (!added.ok) return added;
      // They are in the workbook, also where it cannot be read just now.
      await checkAll();
      return success(added.value);
    }),
  };
}
