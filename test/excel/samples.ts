import type { FoundWorkbook, FoundSheet } from "../../src/excel";

/** A new workbook: one empty sheet. */
export const emptyWorkbook: FoundWorkbook = {
  empty: true, title: "", readOnly: false, structureProtected: false,
  sheets: [userSheet("Blad1", 0)], tables: [], names: [], styles: [], ours: {},
};

/** A sheet that the user made. */
export function userSheet(name: string, position: number): FoundSheet {
  return { id: `{${name}}`, name, visibility: "visible", position, protected: false, charts: [] };
}
