import type { Language } from "../messages";
import type { Address, Book } from "./types";

/** The version of the workbook's structure. A workbook of a higher one is left alone; a lower one is brought up (migrations/). */
export const schemaVersion = 2;

/**
 * Every sheet that we know, in the order of their tabs: one that every workbook has, or one that it has where a template offers it and the
 * coordinator wants it.
 */
const sheets = {
  start: "always", steps: "chosen", stakeholders: "always", relations: "chosen", networkMap: "chosen", ambition: "chosen", agreements: "always",
  governance: "chosen", mandates: "chosen", approach: "chosen", signatures: "chosen", participation: "chosen", findings: "chosen", interview: "chosen", journey: "chosen", analysis: "chosen", relatives: "chosen", workshops: "chosen",
  actions: "always", indicators: "always", measurements: "always", quarters: "always", corrections: "always", dashboard: "always", report: "always",
  reflection: "chosen", cycles: "chosen", successes: "chosen", evaluation: "chosen", figures: "always", lists: "always", closed: "always",
  closedValues: "always", meta: "always",
} as const satisfies Readonly<Record<string, "always" | "chosen">>;

export type SheetKey = keyof typeof sheets;

/** The sheets that not every workbook has. */
export type OptionalSheetKey = { [Key in SheetKey]: (typeof sheets)[Key] extends "chosen" ? Key : never }[SheetKey];

/** Every sheet that we know, in the order of their tabs. */
export const sheetKeys = Object.keys(sheets) as readonly SheetKey[];

export const optionalSheetKeys = sheetKeys.filter(isOptional);

/** Whether a workbook can do without the sheet. */
export function isOptional(key: SheetKey): key is OptionalSheetKey {
  return sheets[key] === "chosen";
}

/** The sheets of a workbook, in the order of their tabs: those of every workbook and those that were chosen or are there. */
export function sheetsOf(chosen: (key: SheetKey) => boolean): SheetKey[] {
  return sheetKeys.filter((key) => !isOptional(key) || chosen(key));
}

/** What a workbook says of itself on its metadata sheet. */
export interface Meta {
  planId: string;
  /** Ids of the step plans that it follows; the first one leads. */
  templates: readonly string[];
  /** The optional sheets that were chosen when it was made; more may have been added since. */
  sheets: readonly OptionalSheetKey[];
  schema: number;
  language: Language;
  /** First quarter, "2026-K1". */
  from: string;
  quarters: number;
  /** Whether the data is the fictitious demonstration network. */
  demo: boolean;
  /** As they were chosen when the workbook was made; what counts now stands on Start. */
  name: string;
  region: string;
  coordinator: string;
}

/** Everything a carrier needs to make a workbook. Every sheet of the book has its `key`. */
export interface Plan {
  meta: Meta;
  book: Book;
  journal: Journal;
}

/**
 * Where the metadata sheet notes which sheets are complete. A carrier that writes in steps leaves these cells empty
 * at first and fills in `done` as the last thing it does for a sheet; a run that broke off is seen by the empty cell.
 */
export interface Journal {
  sheet: string;
  cells: Record<SheetKey, Address>;
  done: string;
}

/** Tables on the metadata sheet: key and value of the plan; its sheets; its columns and their headings. */
export const metaTables = { plan: "np_plan", sheets: "np_sheets", columns: "np_columns" } as const;

/** Begins the id of an entry of the plan that tells what a table or defined name is called where its usual name was taken. */
export const renamedPrefix = "renamed.";

/** The defined name that pins a sheet whatever it is renamed to: it points at the sheet's A1. In small letters, as names are compared. */
export function anchorName(key: SheetKey): string {
  return `np_${key.toLowerCase()}`;
}
