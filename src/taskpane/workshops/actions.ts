import { sameName } from "../../domain/names";
import { failure, success } from "../../domain/outcome";
import type { Cells } from "../../workbook/changes/change";
import type { Workshop, WorkshopPart } from "../../workbook/content";
import { download } from "../base/download";
import { officeSavesFiles } from "../base/office";
import type { Gone } from "../base/part";
import { excelDay } from "../words/dates";
import type { Surroundings } from "../base/surroundings";
import type { Going } from "../kept/going";
import type { KeptCheck } from "../kept/keptCheck";
import { begin, linesOf, originOf, rowsOf, type OutcomeDraft, type OutcomeTable } from "./outcome";
import type { LookedOutcome, Working, WorkshopsEvent, WorkshopsState } from "./state";

/** What a person does with workshops. */
export type WorkshopsActions = ReturnType<typeof workshops>;

/** Choosing a workshop, taking it along on paper, and turning what came out into rows: looked at first, and taken back where wanted. */
export function workshops({ store, carriers, language, today }: Surroundings<WorkshopsState, WorkshopsEvent>, kept: KeptCheck, checks: Pick<Going, "check" | "goToRow">) {
  const now = (): Working => store.get().working;
  const keep = (change: Partial<Working>) => store.send({ type: "working", working: { ...now(), ...change } });
  const has = (key: string) => kept.book()?.tables.some((table) => table.key === key) === true;
  const name = (workshop: Workshop, part: WorkshopPart) => `${workshop.id}.${part.id}`;

  /** The rows that are being added, with their ids: tried once more, they do not come twice where only Excel's answer was lost. */
  let trying: { same: string; rows: (Cells & { id: string })[] } | undefined;

  /** What the rows of a table say in a column, as names that are compared. */
  function textsIn(key: OutcomeTable, column: string): string[] {
    const table = kept.book()?.tables.find((one) => one.key === key);
    const at = table?.columns.findIndex(({ id }) => id === column) ?? -1;
    return at < 0 ? [] : table!.rows.map(({ values }) => sameName(String(values[at] ?? "")));
  }

  /** The rows that a draft comes to, with what the rules say of each. */
  function looked(workshop: Workshop, part: WorkshopPart, draft: OutcomeDraft, refusals: number): LookedOutcome {
    const common = kept.typedRow(draft.table, draft.texts, language);
    const rows = rowsOf(draft, draft.table === "actions" ? { ...common, ...originOf(workshop, part, language) } : common);
    // Where nothing was written yet, the rules look at what holds for every line.
    const there = new Set(textsIn(draft.table, draft.column));
    return { ...draft, rows, findings: kept.wouldFindNew(draft.table, rows.length > 0 ? rows : [common]), said: linesOf(draft).map((line) => there.has(sameName(line))), refusals };
  }

  function put(workshop: Workshop, part: WorkshopPart, draft: OutcomeDraft, refusals = 0): void {
    keep({ problem: undefined, drafts: { ...now().drafts, [name(workshop, part)]: looked(workshop, part, draft, refusals) } });
  }

  const beginning = (workshop: Workshop, part: WorkshopPart, table?: OutcomeTable): OutcomeDraft | undefined => {
    const { network } = store.get();
    return network && begin(workshop, part, has, network, kept.itemText, table);
  };

  /** Whether a draft began on another sheet because the part's own was not there, and is there now; and nobody filled in for that other one. */
  function isOvertaken(workshop: Workshop, part: WorkshopPart, draft: OutcomeDraft): boolean {
    const begun = beginning(workshop, part, draft.table);
    return draft.table !== part.place && has(part.place) && JSON.stringify(draft.texts) === JSON.stringify(begun?.texts);
  }

  return {
    /** Shows a workshop; without one, all of them. */
    showWorkshop: (workshop?: Workshop): void => keep({ workshop: workshop?.id, part: undefined, problem: undefined }),

    /** Begins to write down what came out of a part, as it was left; without one, leaves it. */
    async writeOutcome(workshop: Workshop, part?: WorkshopPart): Promise<void> {
      keep({ part: part?.id, problem: undefined });
      if (!part) return;
      if (!store.get().network) await checks.check({ quietly: true });
      const left = now().drafts[name(workshop, part)];
      const draft = left && !(linesOf(left).length === 0 && isOvertaken(workshop, part, left)) ? left : beginning(workshop, part);
      if (draft) put(workshop, part, draft);
    },

    /** Goes on writing down a part's outcome on its own sheet, which somebody just asked for: the lines go along. Where that did not come, or fields were filled in for another one, nothing changes. */
    async goOnAtOwnSheet(workshop: Workshop, part: WorkshopPart): Promise<void> {
      await checks.check({ quietly: true });
      const draft = now().drafts[name(workshop, part)];
      const begun = beginning(workshop, part);
      if (draft && begun && isOvertaken(workshop, part, draft)) put(workshop, part, { ...begun, lines: draft.lines });
    },

    /** Takes over what was typed or chosen. Another table begins with what is known there; the lines stay. */
    typeOutcome(workshop: Workshop, part: WorkshopPart, change: Partial<OutcomeDraft>): void {
      const draft = now().drafts[name(workshop, part)];
      if (!draft) return;
      const isOther = change.table !== undefined && change.table !== draft.table;
      const begun = isOther ? beginning(workshop, part, change.table) : undefined;
      put(workshop, part, { ...draft, ...begun, lines: draft.lines, ...change, ...(begun ? { column: begun.column, texts: begun.texts } : {}) }, isOther ? 0 : draft.refusals);
    },

    /** Puts the rows of a part's outcome into the workbook, all or none, where the rules find no error in them. */
    async addOutcome(workshop: Workshop, part: WorkshopPart): Promise<void> {
      const draft = now().drafts[name(workshop, part)];
      if (!draft || now().busy || linesOf(draft).length === 0) return;
      const outcome = looked(workshop, part, draft, draft.refusals);
      if (outcome.findings.flat().some(({ severity }) => severity === "error")) return put(workshop, part, draft, draft.refusals + 1);
      const checking = await carriers.checking();
      if (!checking.ok) return keep({ problem: checking.problem });
      keep({ busy: true, problem: undefined });
      const same = JSON.stringify([outcome.table, outcome.rows]);
      if (trying?.same !== same) trying = { same, rows: outcome.rows.map((values) => ({ ...values, id: checking.value.randomId() })) };
      const { rows } = trying;
      const added = await kept.addRows(outcome.table, rows, "workshop");
      if (!added.ok) return keep({ busy: false, problem: added.problem });
      trying = undefined;
      const { sheet, row } = added.value;
      // What holds for every line stays: the next lines of this part are of the same kind. So do the lines that were typed meanwhile.
      const since = now().drafts[name(workshop, part)] ?? draft;
      put(workshop, part, { ...since, lines: since.lines.startsWith(draft.lines) ? since.lines.slice(draft.lines.length).trimStart() : since.lines });
      const { added: last, before } = now();
      keep({ busy: false, takenBack: undefined, added: { table: outcome.table, sheet, row, rows }, before: last ? [...before, last] : before });
    },

    /** Brings the first row that was added last to the front. */
    async goToOutcome(clearFilter = false): Promise<Gone> {
      const { added } = now();
      const place = added && kept.placeById(added.table, String(added.rows[0]?.id ?? ""));
      return added && place !== undefined ? checks.goToRow(added.table, place, clearFilter) : "failed";
    },

    /** Empties the rows that were added last; one that somebody changed since, or in which somebody filled in more, is left. Those of the time before can be taken back next. */
    async takeBackOutcome(): Promise<void> {
      const { added, before, busy } = now();
      if (!added || busy) return;
      keep({ busy: true, problem: undefined });
      const taken = await kept.changeWorkbook((excel) => excel.takeBackList({ table: added.table, added: added.rows, filled: [] }, excelDay(today())));
      keep(taken.ok
        ? { busy: false, added: before.at(-1), before: before.slice(0, -1), takenBack: taken.value.left === 0 ? "done" : "some" }
        : { busy: false, problem: taken.problem });
    },

    /** Makes the script of a workshop on paper, and saves it. @param sheet what a sheet is called in this workbook */
    async makeWorkshop(workshop: Workshop, sheet: (key: WorkshopPart["place"]) => string): Promise<void> {
      store.send({ type: "told" });
      const board = officeSavesFiles() ? await carriers.board() : failure("filesNotSavedHere");
      const file = board.ok ? success(await board.value.workshopFile(workshop, language, sheet)) : board;
      if (file.ok) download(file.value);
      store.send({ type: "told", notice: file.ok ? { kind: "saved", file: file.value.name } : { kind: "problem", problem: file.problem } });
    },

    /** Brings the rows of a workshop on its sheet to the front. */
    async goToWorkshop(workshop: Workshop): Promise<Gone> {
      if (!kept.book()) await checks.check({ quietly: true });
      return checks.goToRow("workshops", kept.placeById("workshops", `workshop.${workshop.id}`) ?? 0, true);
    },
  };
}
