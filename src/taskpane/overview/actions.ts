import { failure, success, type Outcome } from "../../domain/outcome";
import { excelDay } from "../words/dates";
import type { Surroundings } from "../base/surroundings";
import type { Going } from "../kept/going";
import type { KeptCheck } from "../kept/keptCheck";

/** Making room for indicators, and showing the columns that a workbook begins without or hiding those of them in which nothing stands. */
export function adjusting({ store, carriers, today }: Surroundings, kept: Pick<KeptCheck, "book" | "seen" | "changeWorkbook">, checks: Pick<Going, "check">) {
  async function change(isShown: boolean): Promise<Outcome<number>> {
    if (!kept.book()) await checks.check({ quietly: true });
    const [excel, part, book] = [await carriers.excel(), await carriers.checking(), kept.book()];
    if (!excel.ok) return excel;
    if (!part.ok) return part;
    return book ? excel.value.showColumns(part.value.laterColumns(book, { empty: !isShown }), isShown) : failure("notReadYet");
  }

  async function tell(isShown: boolean): Promise<void> {
    const changed = await change(isShown);
    store.send({ type: "told", notice: changed.ok ? { kind: isShown ? "columnsShown" : "columnsHidden", count: changed.value } : { kind: "problem", problem: changed.problem } });
  }

  return {
    /** Makes room in the figures and on the pages that follow from them, so that all indicators and parties count. */
    async makeRoom(): Promise<void> {
      const made = await kept.changeWorkbook(async (excel) => {
        const [part, seen] = [await carriers.checking(), kept.seen()];
        const short = part.ok && seen ? part.value.roomShort(seen) : [];
        return short.length > 0 ? excel.makeRoom(short.flatMap(({ growths }) => growths)) : success(undefined);
      });
      store.send({ type: "told", notice: made.ok ? { kind: "roomMade" } : { kind: "problem", problem: made.problem } });
    },
    /** Gives back what stood there before the last operation, whoever did it and when, as far as nobody changed it since. */
    async takeBackLast(): Promise<void> {
      const undo = store.get().checked?.undo;
      if (!undo) return;
      const taken = await kept.changeWorkbook((excel) => excel.takeBackLast(undo, excelDay(today())));
      store.send({ type: "told", notice: taken.ok ? { kind: "undone", ...taken.value } : { kind: "problem", problem: taken.problem } });
    },
    /** Shows every column of every sheet. */
    showAllColumns: (): Promise<void> => tell(true),
    /** Hides the columns that a workbook begins without, as far as nothing stands in them. */
    hideEmptyColumns: (): Promise<void> => tell(false),
  };
}
