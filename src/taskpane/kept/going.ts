import type { TableKey } from "../../domain/schema";
import { failure } from "../../domain/outcome";
import type { SheetKey } from "../../workbook/meta";
import type { Gone, Ways } from "../base/part";
import type { Surroundings } from "../base/surroundings";
import type { KeptCheck } from "./keptCheck";
import type { LookAtWorkbook } from "./look";

/** Checking the workbook, and going to places in it. */
export type Going = ReturnType<typeof going>;

/** Holds the workbook against its rules, and brings its sheets, rows and findings to the front. */
export function going({ store, carriers }: Pick<Surroundings, "store" | "carriers">, { inTurn, checkAll, placeOf }: Pick<KeptCheck, "inTurn" | "checkAll" | "placeOf">, look: LookAtWorkbook) {
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

    /** Brings the cell of a finding to the front. */
    goToFinding: ({ finding }, clearFilter = false): Promise<Gone> => goToCell(finding, clearFilter),

    /** Brings a row of a table to the front, or the cell of one of its columns; rows count from 0, as in the last check. */
    async goToRow(table: TableKey, row: number, clearFilter = false, column?: string): Promise<Gone> {
      const place = placeOf(table, row, column);
      if (place) return goToCell(place, clearFilter);
      store.send({ type: "told", notice: { kind: "problem", problem: failure("sheetMissing").problem } });
      return "failed";
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
  } satisfies Partial<Ways> & Record<string, unknown>;
}
