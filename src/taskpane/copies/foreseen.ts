import type { CheckedWorkbook } from "../../domain/checked";
import { validate } from "../../domain/checking/validate";
import type { Finding } from "../../domain/finding";
import { isPersonal } from "../../domain/privacy/codes";
import type { Edit } from "../../domain/sharing/decide";
import { rowName } from "../../domain/sharing/rowName";
import { tableRows } from "../../domain/sharing/tableRows";
import { applied } from "../../workbook/changes/applied";
import { changesOf } from "../../workbook/sharing/taking/edits";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";

/** Something that the check would find once copies are taken over: what, and in which row. */
export interface Foreseen {
  finding: Finding;
  /** What the row is called; "" where it has no name, and where it seems to tell of a person. */
  name: string;
}

/** A workbook is never changed, so that what is found in it now is found once for all answers. */
const known = new WeakMap<CheckedWorkbook, ReadonlySet<string>>();

function foundNow(book: CheckedWorkbook): ReadonlySet<string> {
  const found = known.get(book) ?? new Set(validate(book).map(({ key }) => key));
  known.set(book, found);
  return found;
}

/** What the check would find once edits are carried out, and does not find now. Nothing is written. */
export function foreseen(plan: SharedPlan, edits: readonly Edit[]): Foreseen[] {
  const made = changesOf(edits, plan.book, () => "-", () => "new");
  if (!made.ok) return [];
  const after = applied(plan.book, made.value.changes);
  const before = foundNow(plan.book);
  const found = validate(after).filter(({ key, severity }) => severity !== "open" && severity !== "tip" && !before.has(key));
  const personal = new Set(found.filter(({ code }) => isPersonal(code)).map(({ row }) => row));
  return found.map((finding): Foreseen => {
    const { table, row } = finding;
    const cells = table === "" || row === "" || personal.has(row) ? undefined : tableRows(after, table)?.find(({ id }) => id === row)?.cells;
    return { finding, name: cells && table !== "" ? rowName(table, cells) : "" };
  });
}
