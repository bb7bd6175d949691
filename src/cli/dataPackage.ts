import { tidyTables, type TidyRow } from "../domain/sharing/tidy";

/** What a Frictionless Data Package says of its tables (specs.frictionlessdata.io, "Tabular Data Package"). */
export function dataPackage(): string {
  return `${JSON.stringify({
    profile: "tabular-data-package", name: "netwerkplan", title: "Networks, collected from their workbooks",
    resources: tidyTables.map(({ name, title, fields, primaryKey, foreign = [] }) => ({
      profile: "tabular-data-resource", name, title, path: `${name}.csv`, format: "csv", mediatype: "text/csv", encoding: "utf-8", dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: "\"", doubleQuote: true, header: true },
      schema: { fields, primaryKey, missingValues: [""], ...(foreign.length > 0 ? { foreignKeys: foreign.map(({ fields: own, table, to }) => ({ fields: own, reference: { resource: table, fields: to } })) } : {}) },
    })),
  }, null, 2)}\n`;
}

/** Rows as lines of a .csv: commas, quotes where needed. Of a text that a spreadsheet would take for a formula the sign in front gets an apostrophe (owasp.org, "CSV Injection"). */
export function csvLines(rows: readonly TidyRow[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\n`).join("");
}

function csvCell(value: TidyRow[number]): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
