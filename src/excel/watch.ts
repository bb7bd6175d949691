import type { Outcome } from "../domain/outcome";
import { inExcel } from "./session";

/** Ends the watching that it came from. */
export type StopWatching = () => Promise<Outcome<void>>;

/**
 * Calls back after every change that people, other add-ins or we make to cells and sheets. Excel forgets it when the pane closes.
 * Excel also tells about changes by others who have the workbook open, so the callback should only look, never write.
 */
export async function watch(onChange: () => void): Promise<Outcome<StopWatching>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handle = () => {
      onChange();
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(handle), worksheets.onAdded.add(handle), worksheets.onDeleted.add(handle)];
    await context.sync();
    return () => inExcel(async (own) => {
      for (const handler of handlers) handler.remove();
      await own.sync();
    }, context);
  });
}
