import type { Outcome } from "../domain/outcome";
import type { Address } from "../workbook/types";
import { inExcel } from "./session";

/** Ends the watching that it came from. */
export type StopWatching = () => Promise<Outcome<void>>;

/** Cells that were given other contents, on the sheet that Excel knows by this id. */
export interface Edited {
  sheetId: string;
  address: Address;
}

/**
 * Calls back after every change that people, other add-ins or we make to cells and sheets: with the cells where only their contents
 * changed, with nothing where rows, columns or sheets came or went. Excel forgets it when the pane closes.
 * Excel also tells about changes by others who have the workbook open, so the callback should only look, never write.
 * @param onOther called when it was somebody else: all that Excel tells of who has the workbook open is where a change came from
 */
export async function watch(onChange: (edited?: Edited) => void, onOther: () => void = () => undefined): Promise<Outcome<StopWatching>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tellOther = (source: string) => { if (source === "Remote") onOther(); };
    const handle = ({ source }: { source: string }) => {
      tellOther(source);
      onChange();
      return Promise.resolve();
    };
    const handleCells = ({ changeType, worksheetId, address, source }: Excel.WorksheetChangedEventArgs) => {
      tellOther(source);
      onChange(changeType === "RangeEdited" ? { sheetId: worksheetId, address } : undefined);
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(handleCells), worksheets.onAdded.add(handle), worksheets.onDeleted.add(handle)];
    await context.sync();
    return () => inExcel(async (own) => {
      for (const handler of handlers) handler.remove();
      await own.sync();
    }, { own: context });
  });
}
