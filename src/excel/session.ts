import { failure, success, type Outcome } from "../domain/outcome";
import { isOfficeError, refusal } from "./refusal";

/** The requirement set without which nothing of ours works; the manifest asks for the same. */
const requiredApi = "1.14";

/** Whether this Excel has everything that this carrier calls. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", requiredApi);
}

/** Milliseconds that Excel gets for one request: the largest takes some seconds, and in a browser it can stay away without an error (OfficeDev/office-js#6150). */
export const patience = 90_000;

/** Thrown where Excel does not answer. */
class Silence extends Error {}

/** The context, of which no request waits for ever. What hangs may still come to be done: whoever tries again finds it there. */
function impatient(context: Excel.RequestContext): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = async (value) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Silence()), patience); });
    try {
      return await Promise.race([sync(value), silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  return context;
}

/**
 * Does a piece of work in Excel; the only place that opens a context. What Excel refuses comes back as a problem
 * with its own sentence; anything else that is thrown is a mistake of ours and goes on its way.
 * `own` is the context of an earlier piece of work, for what can only be undone in the context that did it.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>, own?: OfficeExtension.ClientRequestContext,
): Promise<Outcome<T>> {
  const patient = (context: Excel.RequestContext) => work(impatient(context));
  return outcomeOf(() => (own ? Excel.run(own, patient) : Excel.run(patient)));
}

/**
 * The same for work that uses no range in another request than the one that asks for it. `Excel.run` has Excel remember every range until
 * the work is done, which takes a second call and answer for each.
 */
export async function inExcelAtOnce<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  return outcomeOf(async () => {
    const context = impatient(new Excel.RequestContext());
    const result = await work(context);
    // What was queued last goes too, as at the end of a run.
    await context.sync();
    return result;
  });
}

/** What became of a piece of work. */
async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  if (!isSupported()) return failure("excelTooOld");
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof Silence) return failure("excelSilent");
    if (isOfficeError(error)) return refusal(error);
    throw error;
  }
}
