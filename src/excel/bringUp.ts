import { failure, success, type Outcome } from "../domain/outcome";
import { migrationsFrom } from "../workbook/migrations";
import { writeArriving } from "../workbook/migrations/metadata";
import { chosenSettings, upbringing, type Upbringing } from "../workbook/migrations/upbringing";
import { schemaVersion, type Plan, type SheetKey } from "../workbook/meta";
import type { FoundWorkbook } from "./found";
import { writeConditional } from "./parts/conditional";
import { range } from "./parts/range";
import { dressing, dressingLists } from "./raising/dress";
import { keepTexts } from "./raising/keepTexts";
import { setAsidePages } from "./raising/setAsidePages";
import { shape, writeCells } from "./raising/shape";
import { readForCheck } from "./readForCheck";
import { refuse } from "./refuse";
import { noteOf } from "./touch";
import { writeAround, type WriteOptions } from "./write";
import { step, touching, type WriteStep } from "./writing/step";

/** What bringing a workbook up did. */
export interface BroughtUp {
  /** How many columns came, and how many sheets. */
  columns: number;
  sheets: number;
  /** Titles of the pages of before, which stay beside those that came in their place. */
  kept: string[];
}

/**
 * Brings a workbook of an earlier version up to this one. One request reads, one gives tables and lists what they miss, and one makes the
 * sheets that are missing as always, and then gives the new columns their looks and formulas, which may speak of those sheets; that one
 * also notes the version. More where the sheets do not fit in one, or where a run goes on that broke off. Nothing that stands there is written over or deleted: pages that are made anew stay beside. Broken off, it goes
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
  let kept: string[] = [];
  const made = await writeAround(todo.plan, { ...options, older: true }, {
    first(workbook) {
      kept = setAsidePages(workbook, todo, found, read.language);
      shape(workbook, todo, metaSheet);
    },
    expected: withoutPages(found, todo.pages.map(({ key }) => key)),
    last: finishing(todo, found, metaSheet),
  });
  return made.ok ? success({ columns: todo.columns.length, sheets: made.value.created.length, kept }) : made;
}

/** The workbook once those pages are no longer ours. */
function withoutPages(found: FoundWorkbook, pages: readonly SheetKey[]): FoundWorkbook {
  const { plan } = found;
  const gone = pages.filter((key) => found.ours[key] !== undefined);
  const stays = (key: SheetKey) => !gone.includes(key);
  return {
    ...found,
    ours: Object.fromEntries(Object.entries(found.ours).filter(([key]) => stays(key as SheetKey))),
    ...(plan ? { plan: { ...plan, sheets: plan.sheets.filter(({ key }) => stays(key)), missing: [...new Set([...plan.missing, ...gone])], done: new Set([...plan.done].filter(stays)) } } : {}),
  };
}

/** What comes after the sheets: how the new columns look, what is calculated in them, and the version that is reached with it. */
function finishing(todo: Upbringing, found: FoundWorkbook, metaSheet: string): WriteStep[] {
  const { journal } = todo.plan;
  const keys = new Map(Object.entries(found.ours).map(([key, title]) => [title, key as SheetKey]));
  const dressed = [...new Set([...todo.bare, ...todo.colours].map(({ sheet }) => sheet))];
  return [
    ...touching("look", [step("", todo.texts, 3 * todo.texts.styles.length + 2 * todo.texts.except.length, ({ workbook }) => keepTexts(workbook, todo, found))]),
    ...dressing(todo.bare),
    ...touching("colours", todo.colours.flatMap(({ conditionals, sheet }) => conditionals.toReversed().map((one) => step(sheet, one, 14, (target) => writeConditional(target.sheet(sheet), one)))), { once: true }),
    ...dressingLists(todo.lists),
    step("", [todo.records, chosenSettings(todo)], 4 * todo.records.length, ({ workbook }) => writeCells(workbook.worksheets, [...todo.records, ...chosenSettings(todo)])),
    // What a column has to do without is noted beside its sheet, as when a workbook is made.
    ...dressed.map((sheet) => step(sheet, "", 4, (target) => {
      const [key, leftOut] = [keys.get(sheet), target.leftOut(sheet)];
      if (key !== undefined && leftOut.length > 0) range(target.sheet(metaSheet), journal.cells[key]).values = [[noteOf(journal.done, leftOut)]];
    })),
    step(metaSheet, "", 8, (target) => {
      const meta = target.sheet(metaSheet);
      range(meta, todo.entries.arriving).values = [writeArriving(undefined)];
      range(meta, todo.entries.version).values = [[schemaVersion]];
    }),
  ];
}
