import { failure, success, type Outcome } from "../domain/outcome";
import { isOfficeError, refusal } from "./refusal";

/** The requirement set without which nothing of ours works; the manifest asks for the same. */
const requiredApi = "1.14";

/** Whether this Excel has everything that this carrier calls. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", requiredApi);
}

/** Whether the workbook is only being viewed, until somebody chooses to edit it: then everything that changes is refused. */
export function isViewed(): boolean {
  // The words of Office.DocumentMode, whose object is not there where this runs without a page.
  const mode: unknown = Office.context.document?.mode;
  return mode === "readOnly";
}

/** Milliseconds that Excel gets for one request: the largest takes some seconds, and in a browser it can stay away without an error (OfficeDev/office-js#6150). */
export const patience = 90_000;

/** After so many milliseconds without an answer is asked whether somebody is typing in a cell, where a request waits for that. */
export const worry = 15_000;

/** Thrown where Excel does not answer. */
class Silence extends Error {}

/** Whether an answer came within so many milliseconds; what it fails with is thrown. */
async function comes(answer: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => { timer = setTimeout(() => resolve(false), milliseconds); });
  try {
    return await Promise.race([answer.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The context, of which no request waits for ever. What hangs may still come to be done: whoever tries again finds it there. */
function impatient(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (value) => {
    const answer = sync(value);
    if (!(await comes(answer, patience))) throw new Silence();
    return answer;
  };
  return context;
}

/**
 * Does a piece of work in Excel; the only place that opens a context. What Excel refuses comes back as a problem
 * with its own sentence; anything else that is thrown is a mistake of ours and goes on its way.
 * `own` is the context of an earlier piece of work, for what can only be undone in the context that did it; `asksWhy` whether to find out
 * why Excel allows nothing, where it does not: not where that is expected.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>, { own, asksWhy = true }: { own?: OfficeExtension.ClientRequestContext; asksWhy?: boolean } = {},
): Promise<Outcome<T>> {
  const patient = (context: Excel.RequestContext) => work(impatient(context));
  return answered(() => (own ? Excel.run(own, patient) : Excel.run(patient)), asksWhy);
}

/**
 * The same for long work that uses no range in another request than the one that asks for it. `Excel.run` has Excel remember every range until
 * the work is done, which takes a second call and answer for each.
 *
 * Where somebody is typing in a cell as it begins, that is told at once, and nothing is done. Where somebody begins to type while it goes on,
 * Excel waits until they are ready (`delayForCellEdit`), however long that takes.
 * @param onTyping told where it waits for somebody who is typing
 */
export async function inExcelAtOnce<T>(work: (context: Excel.RequestContext) => Promise<T>, onTyping: () => void = () => undefined): Promise<Outcome<T>> {
  return answered(async () => {
    const context = new Excel.RequestContext();
    const sync = context.sync.bind(context);
    let begun = false;
    context.sync = async (value) => {
      const answer = sync(value);
      if (!(await isAnswered(answer, begun, onTyping))) throw new Silence();
      if (!begun) {
        begun = true;
        // An option of a run, which the context keeps when it ends. Nothing has been queued, so nothing is sent.
        await Excel.run({ delayForCellEdit: true, previousObjects: context.workbook }, () => Promise.resolve());
      }
      return answer;
    };
    const result = await work(context);
    // What was queued last goes too, as at the end of a run.
    await context.sync();
    return result;
  });
}

/** Whether a request is answered before patience ends; the time in which somebody is typing does not count. */
async function isAnswered(answer: Promise<unknown>, waits: boolean, onTyping: () => void): Promise<boolean> {
  for (let left = patience; left > 0;) {
    if (await comes(answer, worry)) return true;
    if (waits && await isTyping()) onTyping();
    else left -= worry;
  }
  return false;
}

/** Whether somebody is typing in a cell: asked with a request that does not wait for them. */
async function isTyping(): Promise<boolean> {
  const context = new Excel.RequestContext();
  context.workbook.load("readOnly");
  try {
    await comes(context.sync(), worry);
    return false;
  } catch (error) {
    return isOfficeError(error) && error.code === "InvalidOperationInCellEditMode";
  }
}

/** What became of a piece of work. */
async function answered<T>(work: () => Promise<T>, asksWhy = true): Promise<Outcome<T>> {
  if (!isSupported()) return failure("excelTooOld");
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Silence) return failure("excelSilent");
    if (!isOfficeError(error)) throw error;
    const refused = refusal(error);
    return asksWhy && !refused.ok && refused.problem.code === "accessDenied" ? whyDenied() : refused;
  }
}

/** Why Excel allows nothing: because the workbook is only being viewed, or opened for reading, or something else that it does not tell. */
async function whyDenied(): Promise<Outcome<never>> {
  if (isViewed()) return failure("workbookViewed");
  const context = new Excel.RequestContext();
  const workbook = context.workbook.load("readOnly");
  try {
    if (await comes(context.sync(), worry) && workbook.readOnly) return failure("workbookReadOnly");
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
  return failure("accessDenied");
}
