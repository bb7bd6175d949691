import { isDue } from "../indicators/due";
import type { CheckedWorkbook } from "../checked";
import type { TableKey } from "../schema";
import type { Finding } from "../finding";
import { toNetwork } from "../toNetwork";

/**
 * The errors of a check that concern a quarter ("2026-K1"): those in its rows of measurements, in the definitions of the indicators that it
 * measures, and those about either table as a whole. They stand in the way of closing.
 */
export function errorsIn(findings: readonly Finding[], book: CheckedWorkbook, quarter: string): Finding[] {
  const errors = findings.filter(({ severity, table }) => severity === "error" && (table === "measurements" || table === "indicators"));
  if (errors.length === 0) return [];
  const network = toNetwork(book);
  const measured = network.measurements.filter((row) => row.quarter === quarter);
  const names = new Set(measured.map(({ indicator }) => indicator));
  const asked = network.indicators.filter(({ name, frequency }) => names.has(name) || isDue(quarter, frequency));
  const rows = new Set([...measured, ...asked].map(({ place }) => `${place.table} ${rowNumber(book, place.table, place.row)}`));
  return errors.filter(({ table, cell, column, row }) => {
    const number = /\d+$/.exec(cell)?.[0];
    return number === undefined || (row === "" && column === "") || rows.has(`${table} ${number}`) || isHeading(book, table as TableKey, Number(number));
  });
}

function rowNumber({ tables }: CheckedWorkbook, key: TableKey, row: number): number {
  return (tables.find((table) => table.key === key)?.firstRow ?? 0) + row;
}

/** A finding about a table stands at its heading. */
function isHeading({ tables }: CheckedWorkbook, key: TableKey, number: number): boolean {
  return tables.find((table) => table.key === key)?.firstRow === number + 1;
}
