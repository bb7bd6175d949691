import { refuse } from "../refusal";
import { changeSources } from "./charts";
import { eventType, wholeWorkbook } from "./events";
import { rewriteAll } from "./renames";
import type { Sheet } from "./sheet";

/** Deletes a sheet; formulas that spoke of it say #REF! from then on. The last sheet in sight stays. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  workbook.guardStructure();
  if (sheet.visibility === "VeryHidden") refuse("InvalidOperation", `${sheet.name} is very hidden: make it visible or hidden before it is deleted`);
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find((other) => other.visibility === "Visible");
  if (!next) return refuse("InvalidOperation", `${sheet.name} is the last sheet that can be seen`);
  if (workbook.active === sheet) workbook.activate(workbook.sheets.slice(workbook.sheets.indexOf(sheet)).find((other) => other !== sheet && other.visibility === "Visible") ?? next);
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  for (const name of workbook.names.ofScope(sheet)) workbook.names.remove(name);
  rewriteAll(workbook, () => ({
    reference: (reference) => (reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? undefined : reference),
    structured: (structured) => (tables.has(structured.table.toLowerCase()) ? undefined : structured),
  }));
  for (const other of others) {
    for (const chart of other.charts) changeSources(chart, (source) => (source.sheet === sheet ? undefined : source));
  }
  workbook.events.raise(eventType.sheetDeleted, [wholeWorkbook], { worksheetId: sheet.id, source: "Local" });
}
