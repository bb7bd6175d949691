import type { Problem } from "../domain/problem";
import { schemaVersion, type Plan } from "../workbook/meta";
import type { Sheet } from "../workbook/types";
import { conflicts } from "./conflicts";
import type { FoundWorkbook } from "./found";
import { isViewed } from "./session";

/**
 * Why nothing may be written to the workbook as it is, each reason with its own sentence; undefined where all is well.
 * Asked before the first thing is written, so that nothing stops halfway that could be known beforehand.
 * @param todo the sheets that are to be written
 * @param older whether a workbook of an earlier version will do: what is written speaks of columns that such a one misses
 */
export function refuse(plan: Plan, found: FoundWorkbook, todo: readonly Sheet[], older = false): Problem | undefined {
  const meta = found.plan?.meta;
  if (meta && meta.schema > schemaVersion) return problem("schemaNewer");
  if (meta && meta.schema < schemaVersion && !older && todo.length > 0) return problem("schemaOlder");
  if (meta && meta.planId !== plan.meta.planId) return problem("otherPlan");
  if (isViewed()) return problem("workbookViewed");
  if (found.readOnly) return problem("workbookReadOnly");
  if (found.structureProtected && todo.length > 0) return problem("workbookProtected");
  const titles = new Set(todo.map(({ name }) => name));
  const locked = found.sheets.find((sheet) => sheet.protected && titles.has(sheet.name));
  if (locked) return problem("sheetProtected", { name: locked.name });
  const filtered = found.tables.find((table) => table.filtered && titles.has(table.sheet));
  if (filtered) return problem("tableFiltered", { name: filtered.name });
  return conflicts(plan, found)[0];
}

function problem(code: Problem["code"], details: Problem["details"] = {}): Problem {
  return { code, details };
}
