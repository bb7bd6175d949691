import type { CheckedRow, CheckedWorkbook } from "../../../domain/checked";
import { newRow } from "../../../domain/checking/newRows";
import { startingCheck, type ChangedRow, type RunningCheck } from "../../../domain/checking/validate";
import type { Finding } from "../../../domain/finding";
import { isPersonal } from "../../../domain/privacy/codes";
import type { TableKey } from "../../../domain/schema";
import type { Edit } from "../../../domain/sharing/decide";
import { rowName } from "../../../domain/sharing/rowName";
import { tableRows } from "../../../domain/sharing/tableRows";
import type { Steps } from "../../../domain/steps";
import { applied } from "../../changes/applied";
import { changesOf } from "./edits";
import type { SharedPlan } from "./plan";

/** Something that the check would find once copies are taken over: what, and in which row. */
export interface Foreseen {
  finding: Finding;
  /** What the row is called; "" where it has no name, and where it seems to tell of a person. */
  name: string;
}

/** A check of a plan that goes from one set of answers to the next, looking at the rows in which those differ. */
interface Foresight {
  check: RunningCheck;
  /** What it found in the plan as it is. */
  before: ReadonlySet<string>;
  /** The rows as the check has them now, by their places, where they are otherwise than in the plan. */
  otherwise: Map<TableKey, Map<number, CheckedRow>>;
}

/** A workbook is never changed, so that it is checked once for all answers. */
const known = new WeakMap<CheckedWorkbook, Foresight>();

function* foresight(book: CheckedWorkbook): Steps<Foresight> {
  const found = known.get(book);
  if (found) return found;
  yield;
  const check = yield* startingCheck(book);
  const begun: Foresight = { check, before: new Set((yield* check.telling()).map(({ key }) => key)), otherwise: new Map() };
  known.set(book, begun);
  return begun;
}

/** What the check would find once edits are carried out, and does not find now. Nothing is written. */
export function* foreseeing(plan: SharedPlan, edits: readonly Edit[]): Steps<Foreseen[]> {
  const made = changesOf(edits, plan.book, () => "-", () => "new");
  if (!made.ok) return [];
  const sight = yield* foresight(plan.book);
  const { check, before, otherwise } = sight;
  yield;
  const after = applied(plan.book, made.value.changes);
  yield;
  // Work that breaks off halfway leaves a check that nobody can go on with.
  known.delete(plan.book);
  yield* check.changing(differences(plan.book, after, otherwise));
  const all = yield* check.telling();
  known.set(plan.book, sight);
  const found = all.filter(({ key, severity }) => severity !== "open" && severity !== "tip" && !before.has(key));
  const personal = new Set(found.filter(({ code }) => isPersonal(code)).map(({ row }) => row));
  return found.map((finding): Foreseen => {
    const { table, row } = finding;
    const cells = table === "" || row === "" || personal.has(row) ? undefined : tableRows(after, table)?.find(({ id }) => id === row)?.cells;
    return { finding, name: cells && table !== "" ? rowName(table, cells) : "" };
  });
}

/** The rows that are to change for the check to have those of `after`; notes in `otherwise` that they did. */
function differences(book: CheckedWorkbook, after: CheckedWorkbook, otherwise: Foresight["otherwise"]): ChangedRow[] {
  return book.tables.flatMap((table, place) => {
    const wanted = after.tables[place] ?? table;
    const own = otherwise.get(table.key) ?? new Map<number, CheckedRow>();
    otherwise.set(table.key, own);
    if (wanted === table && own.size === 0) return [];
    const [standing, meant] = [new Map(table.rows.map((row) => [row.index, row])), new Map(wanted.rows.map((row) => [row.index, row]))];
    const places = new Set([...standing.keys(), ...meant.keys(), ...own.keys()]);
    return [...places].flatMap((index): ChangedRow[] => {
      const row = meant.get(index) ?? newRow(table, index, {});
      const now = own.get(index) ?? standing.get(index);
      if (row === now || (now === undefined && !meant.has(index))) return [];
      if (row === standing.get(index)) own.delete(index);
      else own.set(index, row);
      return [{ table: table.key, row }];
    });
  });
}
