import { failure, success, type Outcome } from "../domain/outcome";
import { isOfficeError, refusal } from "./refusal";

/** The requirement set without which nothing of ours works; the manifest asks for the same. */
export const requiredApi = "1.14";

/** Whether this Excel has everything that this carrier calls. */
export function isSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", requiredApi);
}

/**
 * Does a piece of work in Excel; the only place that opens a context. What Excel refuses comes back as a problem
 * with its own sentence; anything else that is thrown is a mistake of ours and goes on its way.
 * `own` is the context of an earlier piece of work, for what can only be undone in the context that did it.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>, own?: OfficeExtension.ClientRequestContext,
): Promise<Outcome<T>> {
  if (!isSupported()) return failure("excelTooOld");
  try {
    return success(await (own ? Excel.run(own, work) : Excel.run(work)));
  } catch (error) {
    if (isOfficeError(error)) return refusal(error);
    throw error;
  }
}
