import type { TableKey } from "../../domain/checked";
import type { Outcome } from "../../domain/outcome";
import { failure, success } from "../../domain/outcome";
import type { Mended } from "../../excel";
import type { Checking, Excel as ExcelCarrier } from "../carriers";
import type { Item } from "../checking/item";
import { lastBatch } from "../checking/lastBatch";
import { excelDay } from "../dates";
import type { KeptCheck } from "./keptCheck";
import type { Surroundings } from "./surroundings";

/** Whether a cell was brought to the front; "filtered" where a filter hides it that nobody agreed to clear. */
export type Gone = "there" | "filtered" | "failed";

/** What a person does with the check. */
export type Checks = ReturnType<typeof checking>;

/** Holding the workbook against its rules, mending what can be mended, and going to what was found. */
export function checking({ store, carriers, today }: Surroundings, { inTurn, checkAll, placeOf }: KeptCheck) {
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
      const place = placeOf(table, row);
      if (place) return goToCell(place, clearFilter);
      store.send({ type: "told", notice: { kind: "problem", problem: failure("sheetMissing").problem } });
      return "failed";
    },
  };
}
