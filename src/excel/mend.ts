import type { CellValue } from "../domain/schema";
import { failure, success, type Outcome } from "../domain/outcome";
import { isSameFormula } from "../workbook/check/ownFormula";
import { keptTables, lastBatches, readRepairs, writeRepairs, type Repair } from "../workbook/check/kept";
import type { Address } from "../workbook/types";
import { overwrite, type Overwrite, type Stood } from "./changing/overwrite";
import { askKept, canKeep, keptCells, keptMeanwhile, writeKept } from "./keep";
import { range } from "./parts/range";
import { asText } from "./parts/text";
import { boundedRequests } from "./room";
import { inExcel } from "./session";

/** A cell that gets another value, provided that it still holds what was seen there. */
export interface CellEdit {
  sheet: string;
  cell: Address;
  before: CellValue;
  after: CellValue;
  /** The number format that the value needs. It takes the place of General and of text, or of any where it is `exact`. */
  format: string;
  exact?: boolean;
  /** Which of the two is a formula, and no value: it is put back, or taken away again. */
  formula?: "before" | "after";
}

/** How many cells got their value, how many were left because something else stands there by now, and all that can be taken back after it. */
export interface Mended {
  done: number;
  left: number;
  repairs: readonly Repair[];
}

/** A repair as it will be kept, without the number format, which is looked up in the cell. */
export type Mending = CellEdit & { repair: Omit<Repair, "format"> };

/**
 * Mends cells. Each is looked at again first, and once more as it is written: one that changed meanwhile, or holds a formula that we did not put there, is left as it is. What stood there is
 * kept in the workbook before anything is written, so that it can be taken back later by whoever has the workbook open, as long as it is among the last batches. Two requests; more where there is much to mend.
 */
export function mend(mendings: readonly Mending[]): Promise<Outcome<Mended>> {
  return rewrite(mendings, (kept, edits) => lastBatches([...kept, ...edits.map(({ edit: { repair }, format }) => ({ ...repair, format }))]));
}

/** Gives cells back what a batch of repairs took; those of other batches stay to be taken back. */
export function takeBack(edits: readonly CellEdit[], batch: string): Promise<Outcome<Mended>> {
  return rewrite(edits, (kept) => kept.filter((repair) => repair.batch !== batch));
}

/** About what it takes to ask for a cell or to write one, beside what stands in it. */
const cellBytes = 700;

function bytesOf(value: CellValue): number {
  return 3 * JSON.stringify(value).length;
}

interface Looked<Edit> {
  edit: Edit;
  /** The number format that the cell has now. */
  format: string;
}

async function rewrite<Edit extends CellEdit>(
  edits: readonly Edit[], keep: (kept: readonly Repair[], done: readonly Looked<Edit>[]) => readonly Repair[],
): Promise<Outcome<Mended>> {
  const outcome = await inExcel(async (context) => {
    const { workbook } = context;
    const store = askKept(workbook, keptTables.repairs);
    const sheets = [...new Set(edits.map(({ sheet }) => sheet))].map((name) => workbook.worksheets.getItemOrNullObject(name).load("name,protection/protected"));
    const room = boundedRequests(context);
    const asked: { edit: Edit; found: Excel.Range }[] = [];
    for (const edit of edits) {
      await room(cellBytes + bytesOf(edit.before));
      asked.push({ edit, found: range(workbook.worksheets.getItem(edit.sheet), edit.cell).load("values,formulas,numberFormat") });
    }
    await context.sync();
    if (!canKeep(store)) return failure("notOurWorkbook");
    const locked = sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
    if (locked) return failure("sheetProtected", { name: locked.name });
    const todo = asked.filter(({ edit, found }) => isStill(edit, found)).map(({ edit, found }): Looked<Edit> => ({ edit, format: String(found.numberFormat[0]?.[0] ?? "General") }));
    const kept = readRepairs(keptCells(store));
    let next = keep(kept, todo);
    if (todo.length === 0 && next.length === kept.length) return success({ done: 0, left: edits.length, repairs: kept });
    const more = boundedRequests(context);
    const stood = await writeKept(workbook, store, writeRepairs(next), more);
    const written = await overwrite(context, todo.map((one) => [overwriteOf(workbook, one)]), more);
    const meanwhile = keptMeanwhile(store, stood);
    if (meanwhile) {
      next = keep(readRepairs(keptCells(meanwhile)), todo);
      await writeKept(workbook, meanwhile, writeRepairs(next), more);
      await context.sync();
    }
    const done = written.filter(Boolean).length;
    return success({ done, left: edits.length - done, repairs: next });
  });
  return outcome.ok ? outcome.value : outcome;
}

function overwriteOf(workbook: Excel.Workbook, { edit, format }: Looked<CellEdit>): Overwrite {
  return {
    cells: () => range(workbook.worksheets.getItem(edit.sheet), edit.cell),
    entries: [[edit.formula === "after" ? edit.after : entry(edit.after)]],
    format: edit.format !== format && (edit.exact || format === "@" || format === "General") ? edit.format : undefined,
    // Excel fills an empty cell of a calculated column by itself once its neighbour has the formula.
    isSeen: (found) => isStill(edit, found) || (edit.formula === "after" && isSameFormula(String(found.formulas[0]?.[0] ?? ""), String(edit.after))),
    bytes: cellBytes + Math.max(bytesOf(edit.before), bytesOf(edit.after)),
  };
}

/** Whether the cell holds what was seen there: the formula, or a value that was typed and not calculated. */
function isStill({ before, formula }: CellEdit, { values, formulas }: Stood): boolean {
  const [value, entered] = [values[0]?.[0] ?? "", formulas[0]?.[0] ?? ""];
  return formula === "before" ? isSameFormula(String(entered), String(before)) : value === (before ?? "") && value === entered;
}

/** What Excel takes for a value: a text stays that text, and null empties the cell. */
function entry(value: CellValue): string | number | boolean {
  return typeof value === "string" ? asText(value) : value ?? "";
}
