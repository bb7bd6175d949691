import { nameSeparator, splitNames } from "../../src/domain/names";
import { nameColumns } from "../../src/domain/views/bookView";
import { countedId } from "../../src/domain/id";
import { demonstration, templates } from "../../src/templates";
import type { RowData, Value } from "../../src/workbook/content";
import { planDemonstration } from "../../src/workbook/plan";

/** Names of which a formula could make something else: wildcards, what compares, what begins a formula, what looks like a number or an error. Of “7” and “007” one: Excel counts them as one name, and the check says so (nameCountedAs). */
export const signs = ["Zorg*", "Zorg", "Zorg?", "Zorgt", "Zorg~", "~*", ">5", "=x", "x", "<>", "007", "*", "<Zorg", "Team 18+", "Team 18-", "Team 1 8", "\"Zorg\"", "#N/A", "1-2"];

/** More of them, which Excel takes for a value and other engines do not; the check tells of it. */
export const moreSigns = ["TRUE"];

/** The demonstration with such names for all of its parties and indicators. */
export function demonstrationWithSigns(today: number, signs: readonly string[]) {
  const demo = demonstration(today);
  const renamed = new Map<string, string>();
  for (const [table, column] of Object.entries(nameColumns)) {
    for (const [i, row] of ((demo.rows as Record<string, readonly RowData[] | undefined>)[table] ?? []).entries()) {
      const name = row[column];
      const sign = signs[i % signs.length] ?? "";
      if (typeof name === "string") renamed.set(name, i < signs.length ? sign : `${sign} ${i}`);
    }
  }
  const renameIn = (value: Value | undefined): Value | undefined => {
    if (typeof value !== "string") return value;
    const parts = splitNames(value);
    return parts.length > 0 && parts.every((part) => renamed.has(part)) ? parts.map((part) => renamed.get(part)).join(`${nameSeparator} `) : value;
  };
  const rows = Object.fromEntries(Object.entries(demo.rows).map(([table, all]) => (
    [table, (all as readonly RowData[]).map((row) => Object.fromEntries(Object.entries(row).map(([id, value]) => [id, renameIn(value)])))])));
  const template = Object.values(templates).find(({ id }) => id === demo.template);
  if (!template) throw new Error(`no template ${demo.template}`);
  return { ...planDemonstration(template, { ...demo, rows: rows as typeof demo.rows }, "nl", { newId: countedId("r") }), names: [...renamed.values()] };
}
