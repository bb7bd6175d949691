import { putBack, type Written } from "../changing/overwrite";
import { boundedRequests } from "../room";
import { isOfficeError, refusal, type OfficeError } from "../refusal";
import { targetOf, type WriteStep } from "./step";

/** Touches that share a mark: few enough to find one of them soon, so many that marks take little room. */
const together = 16;

/** Problems that one call has nothing to do with: whatever was asked would have failed. */
const ofAnyCall: readonly string[] = ["cellBeingEdited", "sessionLost", "requestTooLarge", "excelBusy"];

/** How steps are carried out. */
interface Carrying {
  /** Steps that were left out until now; those that are left out come to it. */
  leftOut: WriteStep[];
  /** One chunk a request: for an Excel that does not tell which marks it reached. */
  alone: boolean;
  /** Told before each request. */
  before(): void;
}

/** Thrown where Excel refused a call and did not say how far it had come; the workbook is to be looked at again. */
export class Untraced extends Error {}

/**
 * Carries out the steps of a request. Excel stops at the first call that it refuses, and what came before stays done. So the steps are
 * marked (`context.trace`: the error tells which marks were reached), and a refused touch is left out and the rest goes on: of a few that
 * share a mark the halves are tried, until the refused one is alone. What carries data is never left out: its refusal is thrown.
 */
export async function carry(context: Excel.RequestContext, batch: readonly WriteStep[], { leftOut, alone, before }: Carrying): Promise<void> {
  let todo = chunks(batch);
  while (todo.length > 0) {
    const queued = alone ? todo.slice(0, 1) : todo;
    before();
    const reached = await send(context, queued, leftOut);
    const refused = todo[reached];
    const rest = todo.slice(reached + 1);
    if (reached === queued.length || !refused) {
      todo = todo.slice(reached);
      continue;
    }
    if (refused.length === 1) leftOut.push(...refused);
    todo = [...(refused.length === 1 ? [] : halves(refused)), ...withoutOrphans(rest, leftOut)];
  }
}

/** Sends chunks and gives how many of them were carried out: of those that are left the first was refused, and it may be left out. */
async function send(context: Excel.RequestContext, queued: readonly WriteStep[][], leftOut: readonly WriteStep[]): Promise<number> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  workbook.application.suspendApiCalculationUntilNextSync();
  const written: Written[] = [];
  const looks: (() => boolean)[] = [];
  const target = targetOf(workbook, leftOut, written, looks);
  context.trace("");
  for (const chunk of queued) {
    for (const step of chunk) step.run(target);
    context.trace("");
  }
  try {
    await context.sync();
    await putBack(context, written.filter(({ one, stood }) => !one.isSeen(stood)), boundedRequests(context));
    if (looks.map((look) => look()).includes(true)) await context.sync();
    return queued.length;
  } catch (error) {
    if (!isOfficeError(error) || !isOfCall(error)) throw error;
    const marks = error.traceMessages?.length ?? 0;
    if (marks === 0 && queued.length > 1) throw new Untraced();
    const reached = Math.max(0, marks - 1);
    if (queued[reached]?.[0]?.touch === undefined) throw error;
    return reached;
  }
}

/** Whether it was a call that Excel refused, and not the whole request that did not come through. */
function isOfCall(error: OfficeError): boolean {
  const outcome = refusal(error);
  return Boolean(error.debugInfo?.errorLocation) && !outcome.ok && !ofAnyCall.includes(outcome.problem.code);
}

/** Steps in their order, in chunks that are marked: what carries data, touches that may be done again, or a single one that may not. */
function chunks(steps: readonly WriteStep[]): WriteStep[][] {
  const found: WriteStep[][] = [];
  for (const step of steps) {
    const last = found.at(-1);
    const [first] = last ?? [];
    const joins = first && !step.once && !first.once && Boolean(step.touch) === Boolean(first.touch) && (!step.touch || (last?.length ?? 0) < together);
    if (last && joins) last.push(step);
    else found.push([step]);
  }
  return found;
}

function halves(chunk: readonly WriteStep[]): WriteStep[][] {
  const middle = Math.ceil(chunk.length / 2);
  return [chunk.slice(0, middle), chunk.slice(middle)];
}

/** What is left without the touches that need one that was left out; those count as left out too. */
function withoutOrphans(todo: readonly WriteStep[][], leftOut: WriteStep[]): WriteStep[][] {
  const gone = new Set(leftOut.flatMap(({ makes }) => makes ?? []));
  const isOrphan = ({ touch, needs }: WriteStep) => touch !== undefined && needs !== undefined && gone.has(needs);
  leftOut.push(...todo.flat().filter(isOrphan));
  return todo.map((chunk) => chunk.filter((step) => !isOrphan(step))).filter((chunk) => chunk.length > 0);
}
