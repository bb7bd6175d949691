import type { Outcome } from "../../domain/outcome";
import { success } from "../../domain/outcome";
import { maySetAside } from "../../domain/setAside";
import type { Mended } from "../../excel";
import type { Checking, Excel as ExcelCarrier } from "../base/carriers";
import type { Surroundings } from "../base/surroundings";
import { lastBatch, type Item } from "../checkup/item";
import type { KeptCheck } from "../kept/keptCheck";
import { excelDay } from "../words/dates";

/** What a person does with what the check found. */
export type CheckActions = ReturnType<typeof checking>;

/** Mending what can be mended, and setting aside what may stay. */
export function checking({ store, carriers, today }: Surroundings, { inTurn, checkAll }: Pick<KeptCheck, "inTurn" | "checkAll">) {
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

  return {
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

    /**
     * Keeps in the workbook that findings are set aside, and why; each comes back when its cell changes. One of which that may not be, or
     * not for that reason, is left.
     * @param who says that it is no data of a person
     */
    async setAside(items: readonly Item[], reason: string, who = ""): Promise<void> {
      const day = excelDay(today());
      const asides = items.filter(({ finding }) => maySetAside(finding.code, reason, who)).map(({ finding }) => ({ id: finding.key, reason: reason.trim(), day, ...(who.trim() === "" ? {} : { who: who.trim() }) }));
      if (asides.length > 0) await change(undefined, (excel) => excel.setAside(asides));
    },

    /** Lets a finding that was set aside ask for attention again. */
    bringBack: ({ finding }: Item): Promise<void> => change(undefined, (excel) => excel.bringBack([finding.key])),
  };
}
