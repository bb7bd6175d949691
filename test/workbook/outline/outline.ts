import { area } from "../../../src/workbook/address";
import type { Plan } from "../../../src/workbook/meta";
import type { Sheet, Table } from "../../../src/workbook/types";
import { planOf } from "../network";

/** How many rows a table has, and its headings on one line: who adds a column changes that line alone. */
function ofTable({ name, address, columns }: Table): string {
  const { top, bottom } = area(address);
  return `  ${name} (length ${bottom - top}): ${columns.map(({ heading }) => heading).join(" | ")}`;
}

/** Charts by kind and title; those whose title stands in a cell are told by how many they are. */
function ofCharts({ charts }: Sheet): string[] {
  const named = charts.flatMap(({ kind, title }) => (typeof title === "string" ? [`  ${kind}: ${title}`] : []));
  const others = charts.length - named.length;
  return others === 0 ? named : [...named, `  charts with their title in a cell (length ${others})`];
}

/** A workbook as one can read it: each sheet with a line for each table and chart. */
export function outline({ book }: Plan): string {
  return book.sheets.flatMap((sheet) => [
    `${sheet.name}${sheet.visibility === "visible" ? "" : ` (${sheet.visibility})`}`, ...sheet.tables.map(ofTable), ...ofCharts(sheet),
  ]).join("\n");
}

/** Holds the outline of a template with all its sheets, in both languages. Each template has a file of its own, so that two people who change two templates do not meet. */
export function holdOutline(template: string): void {
  test.each(["nl", "en"] as const)(`a workbook from ${template} in %s is, in outline, this`, (language) => {
    expect(outline(planOf(template, { language }))).toMatchSnapshot();
  });
}
