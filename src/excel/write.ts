import { failure, success, type Outcome } from "../domain/outcome";
import type { Plan } from "../workbook/meta";
import type { Sheet } from "../workbook/types";
import type { FoundWorkbook } from "./found";
import { answer, ask } from "./look";
import type { Progress } from "./progress";
import { refuse } from "./refuse";
import { boundedRequests, requestMax } from "./room";
import { inExcelAtOnce } from "./session";
import { carry, Untraced } from "./writing/carry";
import { asNamed } from "./writing/asNamed";
import { askLocalNames, refusesName } from "./writing/localNames";
import { askBroken, mendingSteps } from "./writing/mending";
import { answerStanding, askStanding } from "./writing/standing";
import { isDone, keyOf, frameOf, leftOutOn } from "./writing/state";
import { requests } from "./writing/requests";
import type { WriteStep } from "./writing/step";
import { steps } from "./writing/steps";

export interface WriteOptions {
  /** Told before each request. */
  onProgress?(progress: Progress): void;
  /** Told where Excel waits until somebody has finished typing in a cell. */
  onTyping?(): void;
  /** Stops before the next request. What was made stays, and writing again completes it. */
  signal?: AbortSignal;
  /** Also into a workbook of an earlier version: it is being brought up. */
  older?: boolean;
}

/** What else is done in the requests that look and write, so that it takes none of its own. */
export interface Around {
  /** Queued before the workbook is looked at. Not again where writing begins again. */
  first(workbook: Excel.Workbook): void;
  /** The workbook as that leaves it, as far as writing asks more of it. */
  expected: FoundWorkbook;
  /** Done after everything else. */
  last: readonly WriteStep[];
}

/** What writing did. Zeros and an empty list where the workbook had everything already. */
export interface WriteReport {
  /** Titles of the sheets that were made. */
  created: string[];
  /** How many of each were written. */
  sheets: number;
  tables: number;
  charts: number;
  /** How many times Excel was asked anything, looking included. */
  requests: number;
}

/**
 * Brings the workbook to the plan: looks, then writes what is missing and nothing else. Sheets that are complete are
 * not touched; cells that hold something are not overwritten; what a broken run left is completed. Where Excel refuses a finishing
 * touch the workbook does without, notes that, and has it tried again the next time. Fails without having written anything where
 * something of the user's is in the way, and harmlessly wherever Excel refuses anything else halfway.
 */
export function write(plan: Plan, options: WriteOptions = {}): Promise<Outcome<WriteReport>> {
  return writeAround(plan, options);
}

/** The same, with something before and after it. */
export async function writeAround(plan: Plan, options: WriteOptions, around?: Around): Promise<Outcome<WriteReport>> {
  const outcome = await inExcelAtOnce((context) => writeIn(context, plan, options, { alone: false, local: false }, around), () => options.onTyping?.());
  return outcome.ok ? outcome.value : outcome;
}

/** What this Excel turned out to need: one thing a request, or names in its own words. */
interface Needs {
  alone: boolean;
  local: boolean;
}

/** Looks and writes; anew, from what stands there then, where it turns out what this Excel needs. */
async function writeIn(context: Excel.RequestContext, plan: Plan, options: WriteOptions, needs: Needs, around?: Around): Promise<Outcome<WriteReport>> {
  let queueFirst = around;
  const begun = (workbook: Excel.Workbook) => { queueFirst?.first(workbook); queueFirst = undefined; };
  return attempt(needs);

  async function attempt(now: Needs): Promise<Outcome<WriteReport>> {
    try {
      return await lookAndWrite(context, plan, options, now, queueFirst && { expected: queueFirst.expected, begin: begun }, around?.last);
    } catch (error) {
      if (!now.alone && error instanceof Untraced) return attempt({ ...now, alone: true });
      if (!now.local && refusesName(error)) return attempt({ ...now, local: true });
      throw error;
    }
  }
}

/** What is queued before the look, and what it will then find: so that what writing asks more can be asked with it. */
interface Beginning {
  begin(workbook: Excel.Workbook): void;
  expected: FoundWorkbook;
}

async function lookAndWrite(
  context: Excel.RequestContext, wanted: Plan, options: WriteOptions, { alone, local }: Needs, beginning?: Beginning, last: readonly WriteStep[] = [],
): Promise<Outcome<WriteReport>> {
  const { workbook } = context;
  if (options.signal?.aborted) return failure("cancelled");
  beginning?.begin(workbook);
  const asked = ask(workbook);
  const early = beginning && await askMore(context, asNamed(wanted, beginning.expected), beginning.expected);
  await context.sync();
  const found = answer(asked);
  const plan = asNamed(wanted, found);
  const todo = plan.book.sheets.filter((sheet) => !isDone(sheet, found));
  const problem = refuse(plan, found, todo, options.older);
  if (problem) return { ok: false, problem };

  const begun = begunOf(todo, found);
  const { standings, places } = early ?? await askMore(context, plan, found);
  const asksMore = !early && standings.length + places.length > 0;
  if (asksMore) await context.sync();
  const names = local && found.ours.meta !== undefined ? await askLocalNames(context, found.ours.meta, plan.book.names.filter(({ formula }) => formula.includes(","))) : undefined;
  const standing = new Map(standings.map(({ key, asked: answers }) => [key, answerStanding(answers)]));
  const seen = todo.filter(({ visibility }) => visibility === "visible");
  const progress = reporter(seen.length > 0 ? seen : todo, options);
  const leftOut: WriteStep[] = [];
  let count = 1 + Number(asksMore) + Number(names !== undefined);
  const all = [...steps(plan, found, standing, mendingSteps(places), names), ...last];
  for (const batch of requests(all, requestMax, last.length > 0 ? requestMax : undefined)) {
    if (options.signal?.aborted) return failure("cancelled");
    progress(batch);
    await carry(context, batch, { leftOut, alone, before: () => { count += 1; } });
  }
  return success({
    created: todo.filter((sheet) => !begun.includes(sheet)).map(({ name }) => name),
    sheets: todo.length,
    tables: todo.flatMap(({ tables }) => tables).length,
    charts: todo.flatMap(({ charts }) => charts).length,
    requests: count,
  });
}

/** Queues what writing wants to know beside the look: what stands on sheets that are not complete, and which formulas of the others are broken. */
async function askMore(context: Excel.RequestContext, plan: Plan, found: FoundWorkbook) {
  const { workbook } = context;
  const todo = plan.book.sheets.filter((sheet) => !isDone(sheet, found));
  const bare = plan.book.sheets.filter((sheet) => leftOutOn(sheet, found).length > 0);
  const complete = todo.some((sheet) => comesBack(sheet, found)) ? plan.book.sheets.filter((sheet) => isSound(sheet, found)) : [];
  const standings = [...begunOf(todo, found), ...bare].map((sheet) => ({ key: keyOf(sheet), asked: askStanding(workbook, sheet, found) }));
  const room = boundedRequests(context);
  const places = [];
  for (const sheet of complete) places.push(...await askBroken(workbook, sheet, room));
  return { standings, places };
}

/** The sheets on which a run broke off. Nothing stands on a sheet before it has its title. */
function begunOf(todo: readonly Sheet[], found: FoundWorkbook): Sheet[] {
  return todo.filter((sheet) => frameOf(sheet, found) === "titled");
}

/** Whether formulas of other sheets may have lost what they said of this one: it was deleted, or a run broke while it was made again. */
function comesBack(sheet: Sheet, found: FoundWorkbook): boolean {
  const key = keyOf(sheet);
  return key !== "meta" && ((found.plan?.missing.includes(key) ?? false) || frameOf(sheet, found) !== "none");
}

/** Whether the sheet is complete and may be written to, so that formulas that broke can be mended. */
function isSound(sheet: Sheet, found: FoundWorkbook): boolean {
  return isDone(sheet, found) && !found.sheets.some(({ name, protected: locked }) => name === sheet.name && locked);
}

/** Tells, before each request, which sheet it brings to an end and how many are complete with it; only of these sheets, those that people see. */
function reporter(counted: readonly Sheet[], { onProgress }: WriteOptions): (batch: readonly WriteStep[]) => void {
  const names = new Set(counted.map(({ name }) => name));
  const complete = new Set<string>();
  return (batch) => {
    const told = batch.filter(({ sheet }) => names.has(sheet));
    for (const { completes, sheet } of told) if (completes) complete.add(sheet);
    const last = told.findLast(({ completes }) => completes) ?? told.at(-1);
    onProgress?.({ sheet: last?.sheet ?? "", index: complete.size, total: names.size });
  };
}
