import { failure, success, type Outcome } from "../domain/outcome";
import { migrationsFrom } from "../workbook/migrations";
import { writeArriving } from "../workbook/migrations/metadata";
import { chosenSettings, upbringing, type Upbringing } from "../workbook/migrations/upbringing";
import { schemaVersion, type Plan } from "../workbook/meta";
import type { FoundWorkbook } from "./found";
import { writeConditional } from "./parts/conditional";
import { range } from "./parts/range";
import { dress, dressLists } from "./raising/dress";
import { keepTexts } from "./raising/keepTexts";
import { setAsidePages } from "./raising/setAsidePages";
import { shape, writeCells } from "./raising/shape";
import { readForCheck } from "./readForCheck";
import { refuse } from "./refuse";
import { inExcel } from "./session";
import { noteOf } from "./touch";
import { write, type WriteOptions } from "./write";

/** What bringing a workbook up did. */
export interface BroughtUp {
  /** How many columns came, and how many sheets. */
  columns: number;
  sheets: number;
  /** Titles of the pages of before, which stay beside those that came in their place. */
  kept: string[];
}

/**
 * Brings a workbook of an earlier version up to this one. One request reads, one gives tables and lists what they miss, then the sheets
 * that are missing are made as always, and one gives the new columns their looks and formulas, which may speak of those sheets; that one
 * also notes the version. Nothing that stands there is written over or deleted: pages that are made anew stay beside. Broken off, it goes
 * on where it was.
 * @param today Excel's serial number of the day
 * @param planOf the plan of this version for the workbook that was found
 */
export async function bringUp(planOf: (found: FoundWorkbook) => Plan | undefined, today: number, options: WriteOptions = {}): Promise<Outcome<BroughtUp>> {
  const checked = await readForCheck();
  if (!checked.ok) return checked;
  const { found, read } = checked.value;
  const wanted = planOf(found);
  if (!wanted || !found.plan) return failure("notOurWorkbook");
  const locked = found.sheets.find((sheet) => sheet.protected && Object.values(found.ours).includes(sheet.name));
  if (locked) return failure("sheetProtected", { name: locked.name });
  const problem = refuse(wanted, found, wanted.book.sheets.filter(({ key }) => found.plan?.missing.some((one) => one === key)), true);
  if (problem) return { ok: false, problem };
  if (migrationsFrom(found.plan.meta.schema).length === 0) return success({ columns: 0, sheets: 0, kept: [] });

  const states = new Map(found.plan.sheets.filter(({ done }) => done).map(({ key, leftOut }) => [key, noteOf(wanted.journal.done, leftOut)] as const));
  const metaSheet = found.ours.meta ?? "";
  const todo = upbringing(wanted, read, states, today);
  const shaped = await inExcel(async (context) => {
    const kept = setAsidePages(context.workbook, todo, found, read.language);
    shape(context.workbook, todo, metaSheet);
    await context.sync();
    return kept;
  });
  if (!shaped.ok) return shaped;
  const made = await write(todo.plan, { ...options, older: true });
  if (!made.ok) return made;
  const finished = await inExcel(async (context) => {
    keepTexts(context.workbook, todo, found);
    finish(context.workbook, todo, metaSheet);
    await context.sync();
  });
  return finished.ok ? success({ columns: todo.columns.length, sheets: made.value.created.length, kept: shaped.value }) : finished;
}

function finish({ worksheets }: Excel.Workbook, todo: Upbringing, metaSheet: string): void {
  dress(worksheets, todo.bare);
  for (const { conditionals, sheet } of todo.colours) for (const one of conditionals.toReversed()) writeConditional(worksheets.getItem(sheet), one);
  dressLists(worksheets, todo.lists);
  writeCells(worksheets, [...todo.records, ...chosenSettings(todo)]);
  const meta = worksheets.getItem(metaSheet);
  range(meta, todo.entries.arriving).values = [writeArriving(undefined)];
  range(meta, todo.entries.version).values = [[schemaVersion]];
}
