import { todo, type Language } from "../../../messages";
import type { Severity } from "../../../domain/finding";
import type { Item } from "../../checking/item";

/** What a person chose to see; empty is everything. */
export interface Filter {
  severity: Severity | "";
  /** An organisation that the row belongs to in whatever way. */
  party: string;
  /** One that is responsible for it. */
  responsible: string;
}

export const noFilter: Filter = { severity: "", party: "", responsible: "" };

/** Findings of a sheet that ask the same of a person. */
export interface Group {
  todo: string;
  items: Item[];
}

/** The findings of a sheet, by what is to be done; `sheet` is empty for the workbook as a whole. */
export interface SheetGroup {
  sheet: string;
  count: number;
  groups: Group[];
}

/** The items that the filter lets through. */
export function filtered(items: readonly Item[], { severity, party, responsible }: Filter): Item[] {
  return items.filter((item) => (severity === "" || item.finding.severity === severity)
    && (party === "" || item.parties.includes(party)) && (responsible === "" || item.responsible.includes(responsible)));
}

/** Groups findings by sheet and by what to do, in the order in which they come. */
export function grouped(items: readonly Item[], language: Language): SheetGroup[] {
  const sheets = new Map<string, Map<string, Item[]>>();
  for (const item of items) {
    const { sheet, code } = item.finding;
    const groups = sheets.get(sheet) ?? new Map<string, Item[]>();
    sheets.set(sheet, groups);
    const heading = todo(code, language);
    groups.set(heading, [...groups.get(heading) ?? [], item]);
  }
  return [...sheets].map(([sheet, groups]) => ({
    sheet,
    count: [...groups.values()].reduce((sum, { length }) => sum + length, 0),
    groups: [...groups].map(([heading, own]) => ({ todo: heading, items: own })),
  }));
}

/** Everyone whom a finding concerns, or who is responsible for one, in alphabetical order. */
export function partiesOf(items: readonly Item[], who: "parties" | "responsible", language: Language): string[] {
  return [...new Set(items.flatMap((item) => item[who]))].sort((a, b) => a.localeCompare(b, language));
}
