import { anchorName, type SheetKey } from "../workbook/meta";

/** Sheets that are asked for, to be shown once it is known which of them are hidden. */
export interface HiddenSheets {
  show(): void;
}

/**
 * Asks after sheets of ours, wherever they are and whatever they are called now; after the next request `show` shows those that are hidden.
 * Where the structure of the workbook is protected nothing can be shown, and what else is written goes on.
 */
export function askHidden(workbook: Excel.Workbook, keys: readonly SheetKey[]): HiddenSheets {
  if (keys.length === 0) return { show: () => undefined };
  const protection = workbook.protection.load("protected");
  const sheets = keys.map((key) => {
    const cell = workbook.names.getItemOrNullObject(anchorName(key)).getRangeOrNullObject();
    cell.untrack();
    return { cell, sheet: cell.worksheet.load("visibility") };
  });
  return {
    show() {
      if (protection.protected) return;
      for (const { cell, sheet } of sheets) if (!cell.isNullObject && sheet.visibility === "Hidden") sheet.visibility = "Visible";
    },
  };
}
