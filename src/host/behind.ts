import { refuse, type RefusalCode } from "./refusal";

/**
 * What Excel on the desktop refuses while another workbook is in front, and with which code
 * (Microsoft: Troubleshooting Excel add-ins, "API limitations when the active workbook switches").
 */
const refusedBehind: Readonly<Record<string, RefusalCode>> = {
  "Chart.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** Refuses a call ("Worksheet.activate") that needs the workbook to be in front. */
export function refuseBehind(call: string): void {
  const code = refusedBehind[call];
  if (code) refuse(code, "another workbook is in front");
}
