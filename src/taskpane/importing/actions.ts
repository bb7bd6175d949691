import { failure, success, type Outcome } from "../../domain/outcome";
import type { ListFile } from "../../file/lists";
import type { ImportingModule as Part } from "../base/carriers";
import { excelDay } from "../words/dates";
import { accepted, type Revision, type Source } from "../lists/opened";
import { nothingImported, type ImportingEvent, type ImportingState, type TakingOver } from "./state";
import type { Going } from "../kept/going";
import type { KeptCheck } from "../kept/keptCheck";
import type { Surroundings } from "../base/surroundings";

/** What a person does with a list of theirs. */
export type ImportingActions = ReturnType<typeof importing>;

/** Taking over a list that people have: read, understood, corrected, looked at, and then in. */
export function importing({ store, carriers, today }: Surroundings<ImportingState, ImportingEvent>, kept: Pick<KeptCheck, "book" | "changeWorkbook">, { check }: Pick<Going, "check">) {
  const now = (): TakingOver => store.get().importing;
  const keep = (next: TakingOver) => store.send({ type: "importing", importing: next });
  let part: Part | undefined;
  /** What was chosen about the list is understood one after the other, however fast it is chosen. */
  let revised: Promise<void> = Promise.resolve();

  /** Reads a list and shows what it would do. Nothing of it is in the workbook yet. */
  async function bring(read: (part: Part) => Promise<Outcome<Source>>): Promise<void> {
    if (now().busy) return;
    keep({ busy: true });
    const outcome = await understood(read);
    keep(outcome.ok ? { busy: false, opened: outcome.value } : { busy: false, problem: outcome.problem });
  }

  async function understood(read: (part: Part) => Promise<Outcome<Source>>) {
    const arrived = await carriers.importing();
    if (!arrived.ok) return arrived;
    part = arrived.value;
    const source = await read(part);
    if (!source.ok) return source;
    if (!kept.book()) await check({ quietly: true });
    const book = kept.book();
    return book ? part.open(book, source.value) : failure("notReadYet");
  }

  async function revise(revision: Revision): Promise<void> {
    const [{ opened, busy }, book] = [now(), kept.book()];
    if (!opened || !book || !part || busy) return;
    keep({ busy: true, understanding: true, opened });
    const outcome = await part.revise(book, opened, revision);
    keep(outcome.ok ? { busy: false, opened: outcome.value } : { busy: false, opened, problem: outcome.problem });
  }

  return {
    /** Reads a list from a file that somebody chose. */
    openList: (file: ListFile & Pick<File, "name">): Promise<void> => bring(async ({ readListFile }) => {
      const read = await readListFile(file);
      return read.ok ? success({ name: file.name, grids: read.value }) : read;
    }),

    /** Reads a list from text that somebody pasted. */
    pasteList: (text: string): Promise<void> => bring(async ({ readText }) => {
      const read = await readText(text);
      return read.ok ? success({ name: "", grids: [{ name: "", grid: read.value }] }) : read;
    }),

    /** Chooses something about the list and shows what it would do now. */
    reviseList(revision: Revision): Promise<void> {
      revised = revised.then(() => revise(revision));
      return revised;
    },

    /** Takes the list over as it was agreed to: what is there by now is passed, and nothing that stands there is overwritten. */
    async takeList(): Promise<void> {
      await revised;
      const { opened, busy } = now();
      const lists = part;
      if (!opened || !lists || busy) return;
      keep({ busy: true, opened });
      const agreed = new Set(accepted(opened));
      const taken = await kept.changeWorkbook((excel) => excel.takeOverList({ ...opened.given, accepted: agreed, today: excelDay(today()) }, lists.lookAgain));
      const { table } = opened.given.target;
      const sheet = opened.tables.find(({ key }) => key === table)?.sheet ?? "";
      keep(taken.ok ? { busy: false, done: { ...taken.value, table, sheet } } : { busy: false, opened, problem: taken.problem });
    },

    /** Takes the last list out again, as far as nobody changed since what it brought. */
    async takeBackList(): Promise<void> {
      const { done, busy } = now();
      if (!done || busy) return;
      keep({ busy: true, done });
      const taken = await kept.changeWorkbook((excel) => excel.takeBackList(done.trace, excelDay(today())));
      keep(taken.ok ? { busy: false, takenBack: taken.value } : { busy: false, done, problem: taken.problem });
    },

    /** Lets go of the list. */
    leaveList: (): void => keep(nothingImported),
  };
}
