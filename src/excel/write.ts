import { failure, success, type Outcome } from "../domain/outcome";
import type { Plan } from "../workbook/meta";
import type { Sheet } from "../workbook/types";
import type { Found } from "./found";
import { answer, ask } from "./look";
import type { Progress } from "./progress";
import { refuse } from "./refuse";
import { inExcel } from "./session";
import { asNamed } from "./writing/asNamed";
import { askBroken, mendingSteps } from "./writing/mending";
import { answerStanding, askStanding } from "./writing/standing";
import { isDone, keyOf, frameOf } from "./writing/state";
import { requests } from "./writing/requests";
import { targetOf, type Step } from "./writing/step";
import { steps } from "./writing/steps";

export interface WriteOptions {
  /** Told before each request. */
  onProgress?(progress: Progress): void;
  /** Stops before the next request. What was made stays, and writing again completes it. */
  signal?: AbortSignal;
}

/** What writing did. Zeros and an empty list where the workbook had everything already. */
export interface Written {
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
 * not touched; cells that hold something are not overwritten; what a broken run left is completed. Fails without
 * having written anything where something of the user's is in the way, and harmlessly wherever Excel refuses halfway.
 */
export async function write(plan: Plan, options: WriteOptions = {}): Promise<Outcome<Written>> {
  const outcome = await inExcel((context) => writeIn(context, plan, options));
  return outcome.ok ? outcome.value : outcome;
}

async function writeIn(context: Excel.RequestContext, wanted: Plan, options: WriteOptions): Promise<Outcome<Written>> {
  const { workbook } = context;
  if (options.signal?.aborted) return failure("cancelled");
  const asked = ask(workbook);
  await context.sync();
  const found = answer(asked);
  const plan = asNamed(wanted, found);
  const todo = plan.book.sheets.filter((sheet) => !isDone(sheet, found));
  const problem = refuse(plan, found, todo);
  if (problem) return { ok: false, problem };

  // Nothing stands on a sheet before it has its title.
  const begun = todo.filter((sheet) => frameOf(sheet, found) === "titled");
  const complete = todo.some((sheet) => keyOf(sheet) !== "meta") ? plan.book.sheets.filter((sheet) => isSound(sheet, found)) : [];
  const standings = begun.map((sheet) => ({ key: keyOf(sheet), asked: askStanding(workbook, sheet, found) }));
  const places = complete.flatMap((sheet) => askBroken(workbook, sheet));
  const asksMore = standings.length + places.length > 0;
  if (asksMore) await context.sync();
  const standing = new Map(standings.map(({ key, asked: answers }) => [key, answerStanding(answers)]));
  const batches = requests(steps(plan, found, standing, mendingSteps(places)));
  const progress = reporter(todo.length, options);
  for (const batch of batches) {
    if (options.signal?.aborted) return failure("cancelled");
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    progress(batch);
    const target = targetOf(workbook);
    for (const step of batch) step.run(target);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- this is the split itself: one request after the other
    await context.sync();
  }
  return success({
    created: todo.filter((sheet) => !begun.includes(sheet)).map(({ name }) => name),
    sheets: todo.length,
    tables: todo.flatMap(({ tables }) => tables).length,
    charts: todo.flatMap(({ charts }) => charts).length,
    requests: 1 + (asksMore ? 1 : 0) + batches.length,
  });
}

/** Whether the sheet is complete and may be written to, so that formulas that broke can be mended. */
function isSound(sheet: Sheet, found: Found): boolean {
  return isDone(sheet, found) && !found.sheets.some(({ name, protected: locked }) => name === sheet.name && locked);
}

/** Tells, before each request, which sheet it brings to an end and how many are complete with it. */
function reporter(total: number, { onProgress }: WriteOptions): (batch: readonly Step[]) => void {
  const complete = new Set<string>();
  return (batch) => {
    for (const { completes, sheet } of batch) if (completes) complete.add(sheet);
    const last = batch.findLast(({ completes }) => completes) ?? batch.findLast(({ sheet }) => sheet !== "");
    if (last) onProgress?.({ sheet: last.sheet, index: Math.min(complete.size, total), total });
  };
}
