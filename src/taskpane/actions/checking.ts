import type { CheckedWorkbook, TableKey } from "../../domain/checked";
import type { Finding } from "../../domain/finding";
import type { Place } from "../../domain/network";
import type { Outcome } from "../../domain/outcome";
import { failure, success } from "../../domain/outcome";
import type { Edited, EditedRows, Mended } from "../../excel";
import type { Found } from "../../excel/found";
import type { Language } from "../../messages";
import type { Repair } from "../../workbook/check/kept";
import type { Checking, Excel as ExcelCarrier } from "../carriers";
import type { Checkup, RowValues } from "../checking";
import type { Item } from "../checking/item";
import { excelDay } from "../dates";
import type { Surroundings } from "./surroundings";

/** Whether a cell was brought to the front; "filtered" where a filter hides it that nobody agreed to clear. */
export type Gone = "there" | "filtered" | "failed";

/** A row that gets other values, by column ids; its place counts from 0, as in the last check. */
export interface RowChange {
  row: number;
  before: RowValues;
  after: RowValues;
}

/** Rows that were added: their places in the table, from 0, and their ids. */
export interface AddedRows {
  places: readonly number[];
  ids: readonly string[];
}

/** How often rows are placed again where somebody else was just adding some. */
const attempts = 3;

/** Holding the workbook against its rules, and going to what was found. */
export function checking({ store, carriers, today }: Surroundings) {
  let checkup: Checkup | undefined;
  /** One check after the other, so that an older one never takes the place of a newer. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  function keep(next: Checkup): void {
    checkup = next;
    const reasons = new Map(next.asides.map(({ id, reason }) => [id, reason]));
    const items = next.items();
    store.send({ type: "looked", found: next.found() });
    store.send({
      type: "checked",
      network: next.network(),
      checked: {
        items: items.filter(({ finding }) => !reasons.has(finding.key)),
        aside: items.flatMap((item) => { const reason = reasons.get(item.finding.key); return reason === undefined ? [] : [{ item, reason }]; }),
        mended: lastBatch(next).length,
      },
    });
  }

  /** Reads and checks everything. */
  async function checkAll(): Promise<Outcome<void>> {
    const [excel, part] = await Promise.all([carriers.excel(), carriers.checking()]);
    if (!excel.ok) return excel;
    if (!part.ok) return part;
    const read = await excel.value.readForCheck();
    if (!read.ok) return read;
    keep(part.value.startCheckup(read.value, excelDay(today())));
    return success(undefined);
  }

  /** Looks at the workbook, whoever made it, and checks one of ours, in one request where it is not large. */
  async function checkWhatIsThere(): Promise<Outcome<Found>> {
    const excel = await carriers.excel();
    if (!excel.ok) return excel;
    const looked = await excel.value.lookThrough();
    if (!looked.ok) return looked;
    const { found, forCheck } = looked.value;
    store.send({ type: "looked", found });
    const part = forCheck.ok ? await carriers.checking() : undefined;
    if (forCheck.ok && part?.ok) keep(part.value.startCheckup(forCheck.value, excelDay(today())));
    return success(found);
  }

  /** Reads the rows that were edited and checks what hangs on them; everything where more than that may have changed. */
  async function checkEdits(edits: readonly Edited[]): Promise<Outcome<void>> {
    const [current, excel] = [checkup, await carriers.excel()];
    if (!excel.ok) return excel;
    const reread = current?.reread(edits) ?? "everything";
    if (reread === "nothing") return success(undefined);
    if (!current || reread === "everything") return checkAll();
    const rows = await excel.value.readRows(reread.table, reread.cells);
    if (!rows.ok) return rows;
    if (rows.value.table !== reread.at) return checkAll();
    current.take(reread, rows.value.values);
    keep(current);
    return success(undefined);
  }

  /** Writes something in the workbook, then checks it again; tells how that went. */
  async function change(kind: "mended" | "takenBack" | undefined, work: (excel: ExcelCarrier, part: Checking) => Promise<Outcome<Mended | void>>): Promise<void> {
    const [excel, part] = await Promise.all([carriers.excel(), carriers.checking()]);
    const problem = !excel.ok ? excel.problem : !part.ok ? part.problem : await inTurn(async () => {
      const done = await work(excel.value, part.value);
      if (!done.ok) return done.problem;
      const checked = await checkAll();
      if (kind && done.value) store.send({ type: "told", notice: { kind, ...done.value } });
      return checked.ok ? undefined : checked.problem;
    });
    if (problem) store.send({ type: "told", notice: { kind: "problem", problem } });
  }

  async function goToCell({ sheet, cell }: { sheet: string; cell: string }, clearFilter: boolean): Promise<Gone> {
    const excel = await carriers.excel();
    const selected = excel.ok ? await excel.value.select(sheet, cell, { clearFilter }) : excel;
    if (selected.ok) return selected.value === "filtered" ? "filtered" : "there";
    store.send({ type: "told", notice: { kind: "problem", problem: selected.problem } });
    return "failed";
  }

  return {
    /** Checks the whole workbook. What keeps it from that is told where it was asked for, and not `quietly`. */
    async check({ quietly = false } = {}): Promise<boolean> {
      const outcome = await inTurn(checkAll);
      if (!outcome.ok && !quietly) store.send({ type: "told", notice: { kind: "problem", problem: outcome.problem } });
      return outcome.ok;
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
    open: (): Promise<Outcome<Found>> => inTurn(checkWhatIsThere),

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

    /** What stands in the workbook for an item of a list. */
    itemText: (list: string, id: string): string => checkup?.itemText(list, id) ?? id,

    /** What the cells of a row get of texts that were typed, by column ids; nothing before the first check. */
    typedRow: (table: TableKey, texts: Readonly<Record<string, string>>, language: Language): RowValues => checkup?.typedRow(table, texts, language) ?? {},

    /** The place of the row with that id, as of the last check. */
    placeById: (table: TableKey, id: string): number | undefined => checkup?.placeById(table, id),

    /** The row of a table that a cell stands in, by its place from 0, as of the last check. */
    rowAt: (sheet: string, cell: string): Place | undefined => checkup?.rowAt(sheet, cell),

    /** The sheet of a row and its number there, by its place in the table (from 0). */
    cellOf(table: TableKey, row: number): { sheet: string; row: number } | undefined {
      const place = checkup?.placeOf(table, row);
      return place && { sheet: place.sheet, row: Number(place.cell.replace(/\D/g, "")) };
    },

    /** What the rules would find in a row if it held these values; nothing before the first check. */
    wouldFind: (table: TableKey, row: number, values: RowValues): Finding[] => checkup?.wouldFind(table, row, values) ?? [],

    /**
     * Writes rows of a table and takes over what was written. Everything is read again only where something turned out to be otherwise.
     * `changes` is asked for when its turn has come, so that rows are where the last check saw them.
     */
    writeRows: (table: TableKey, changes: () => readonly RowChange[]): Promise<Outcome<EditedRows>> => inTurn(async () => {
      const [excel, current] = [await carriers.excel(), checkup];
      if (!excel.ok) return excel;
      const wanted = changes();
      const edits = wanted.flatMap(({ row, before, after }) => current?.rowEdit(table, row, before, after) ?? []);
      const [first] = edits;
      if (wanted.length === 0) return success({ done: [], changed: [], gone: [] });
      if (!current || !first || edits.length < wanted.length) return failure("columnsMissing", { name: table });
      const outcome = await excel.value.editRows(first.table, edits.map(({ edit }) => edit));
      if (!outcome.ok) return outcome;
      for (const i of outcome.value.done) current.written(table, wanted[i]?.row ?? -1, wanted[i]?.after ?? {});
      if (outcome.value.changed.length + outcome.value.gone.length > 0) await checkAll();
      else keep(current);
      return outcome;
    }),

    /** What the rules would find in rows that are not there yet, for each of them; nothing before the first check. */
    wouldFindNew: (table: TableKey, rows: readonly RowValues[]): Finding[][] => checkup?.wouldFindNew(table, rows) ?? rows.map(() => []),

    /**
     * Adds rows below the last one of a table, all of them or none, and gives each an id that has none. `rows` is asked for when its turn
     * has come, and again where the table changed meanwhile. Two requests, and one to read what follows from the new rows.
     */
    addRows: (table: TableKey, rows: () => readonly RowValues[]): Promise<Outcome<AddedRows>> => inTurn(async () => {
      const [excel, part] = await Promise.all([carriers.excel(), carriers.checking()]);
      if (!excel.ok) return excel;
      if (!part.ok) return part;
      for (let attempt = 0; attempt < attempts; attempt++) {
        if (!checkup || attempt > 0) {
          const checked = await checkAll();
          if (!checked.ok) return checked;
        }
        const wanted = rows().map((row) => ({ id: part.value.randomId(), ...row }));
        const placed = checkup?.placeNew(table, wanted) ?? failure("tableMissing", { name: table });
        if (!placed.ok) return placed;
        const applied = await excel.value.apply(placed.value.writes);
        if (!applied.ok) return applied;
        if (applied.value === "changed") continue;
        // They are in the workbook, also where it cannot be read just now.
        await checkAll();
        return success({ places: placed.value.places, ids: wanted.map(({ id }) => String(id)) });
      }
      return failure("changedMeanwhile");
    }),

    /** Mends what these findings have a repair for, and nothing else; what stood there is kept, so that it can be taken back. */
    mend: (items: readonly Item[]): Promise<void> => change("mended", async (excel, part) => excel.mend(part.mendings(items, part.randomId))),

    /** Gives the cells of the last repair back what stood there, whoever mended them and when. */
    takeBack: (): Promise<void> => change("takenBack", async (excel, part) => {
      const read = await excel.readForCheck();
      if (!read.ok) return read;
      const repairs = lastBatch(read.value);
      const edits = part.restorations(repairs, read.value.read);
      const done = await excel.takeBack(edits, repairs[0]?.batch ?? "");
      return done.ok ? success({ ...done.value, left: done.value.left + repairs.length - edits.length }) : done;
    }),

    /** Keeps in the workbook that a finding is set aside, and why; it comes back when its cell changes. */
    setAside: ({ finding }: Item, reason: string): Promise<void> => change(undefined, (excel) => (
      excel.setAside([{ id: finding.key, reason: reason.trim(), day: excelDay(today()) }])
    )),

    /** Lets a finding that was set aside ask for attention again. */
    bringBack: ({ finding }: Item): Promise<void> => change(undefined, (excel) => excel.bringBack([finding.key])),

    /** Brings the cell of a finding to the front. */
    goToFinding: ({ finding }: Item, clearFilter = false): Promise<Gone> => goToCell(finding, clearFilter),

    /** Brings a row of a table to the front; rows count from 0, as in the last check. */
    async goToRow(table: TableKey, row: number, clearFilter = false): Promise<Gone> {
      const place = checkup?.placeOf(table, row);
      if (place) return goToCell(place, clearFilter);
      store.send({ type: "told", notice: { kind: "problem", problem: failure("sheetMissing").problem } });
      return "failed";
    },
  };
}

/** What was mended last, as long as it can be taken back. */
function lastBatch({ repairs }: { repairs: readonly Repair[] }): Repair[] {
  const batch = repairs.at(-1)?.batch;
  return repairs.filter((repair) => repair.batch === batch);
}
