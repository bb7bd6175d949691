import type { Outcome } from "../../domain/outcome";
import { maySetAside } from "../../domain/setAside";
import type { CellEdit, Mended } from "../../excel";
import type { Checking, Excel as ExcelCarrier } from "../base/carriers";
import type { Surroundings } from "../base/surroundings";
import { lastBatch, type Item } from "../checkup/item";
import type { KeptCheck } from "../kept/keptCheck";
import { excelDay } from "../words/dates";

/** What a person does with what the check found. */
export type CheckActions = ReturnType<typeof checking>;

/** Mending what can be mended, and setting aside what may stay. Only what was written is looked at again, however large the workbook is. */
export function checking({ store, carriers, today }: Surroundings, { inTurn, checkCells, takeKept }: Pick<KeptCheck, "inTurn" | "checkCells" | "takeKept">) {
  /** Writes something in the workbook, and looks at what became of it; tells what keeps it from that. */
  async function change(work: (excel: ExcelCarrier, part: Checking) => Promise<Outcome<void>>): Promise<void> {
    const [excel, part] = await Promise.all([carriers.excel(), carriers.checking()]);
    const done = !excel.ok ? excel : !part.ok ? part : await inTurn(() => work(excel.value, part.value));
    if (!done.ok) store.send({ type: "told", notice: { kind: "problem", problem: done.problem } });
  }

  /** Tells how many cells were mended, or taken back, and looks at them. */
  async function rewritten(kind: "mended" | "takenBack", { done, left, repairs }: Mended, cells: readonly CellEdit[]): Promise<Outcome<void>> {
    await takeKept({ repairs });
    const checked = await checkCells(cells);
    store.send({ type: "told", notice: { kind, done, left } });
    return checked;
  }

  return {
    /** Mends what these findings have a repair for, and nothing else; what stood there is kept, so that it can be taken back. */
    mend: (items: readonly Item[]): Promise<void> => change(async (excel, part) => {
      const mendings = part.mendings(items, part.randomId);
      const done = await excel.mend(mendings);
      return done.ok ? rewritten("mended", done.value, mendings) : done;
    }),

    /** Gives the cells of the last repair back what stood there, whoever mended them and when. */
    takeBack: (): Promise<void> => change(async (excel, part) => {
      const read = await excel.readForCheck();
      if (!read.ok) return read;
      const repairs = lastBatch(read.value);
      const edits = part.restorations(repairs, read.value.read);
      const done = await excel.takeBack(edits, repairs[0]?.batch ?? "");
      return done.ok ? rewritten("takenBack", { ...done.value, left: done.value.left + repairs.length - edits.length }, edits) : done;
    }),

    /**
     * Keeps in the workbook that findings are set aside, and why; each comes back when its cell changes. One of which that may not be, or
     * not for that reason, is left.
     * @param who says that it is no data of a person
     */
    async setAside(items: readonly Item[], reason: string, who = ""): Promise<void> {
      const day = excelDay(today());
      const asides = items.filter(({ finding }) => maySetAside(finding.code, reason, who)).map(({ finding }) => ({ id: finding.key, reason: reason.trim(), day, ...(who.trim() === "" ? {} : { who: who.trim() }) }));
      if (asides.length > 0) await change((excel) => kept(excel.setAside(asides)));
    },

    /** Lets a finding that was set aside ask for attention again. */
    bringBack: ({ finding }: Item): Promise<void> => change((excel) => kept(excel.bringBack([finding.key]))),
  };

  /** Takes over what is set aside now. */
  async function kept(written: ReturnType<ExcelCarrier["setAside"]>): Promise<Outcome<void>> {
    const asides = await written;
    return asides.ok ? takeKept({ asides: asides.value }) : asides;
  }
}
