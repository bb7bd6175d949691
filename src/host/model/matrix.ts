import type { Area } from "../../workbook/address";
import { invalid, Refusal, shapeSentence } from "../refusal";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../state/area";
import type { Input } from "../state/content";

/**
 * Reads what is set on all cells of a range: an array of rows of just the range's shape, or one value for all cells.
 * Cells take texts, numbers, truth values, and null for "leave it".
 */
export function matrix(value: unknown, area: Area): Input[][] {
  if (isEntireColumn(area) || isEntireRow(area)) invalid("cells of an unbounded range cannot be set");
  if (!Array.isArray(value)) {
    if (value === null) invalid("null is no value for a property: write \"\" to empty cells");
    const single = input(value);
    return Array.from({ length: rowCount(area) }, () => Array.from({ length: columnCount(area) }, () => single));
  }
  const rows: unknown[] = value;
  const width = columnCount(area);
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new Refusal("InvalidArgument", `the array does not have ${rowCount(area)} rows of ${width}`, shapeSentence);
  return rows.map((row) => (row as unknown[]).map(input));
}

function input(value: unknown): Input {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return invalid(`a cell cannot hold ${JSON.stringify(value)}`);
}

/** Reads one value of every cell; null where the range is unbounded or larger than Excel on the web hands out. */
export function cellsOf<V>(area: Area, read: (row: number, column: number) => V): V[][] | null {
  if (isEntireColumn(area) || isEntireRow(area) || cellCount(area) > 5_000_000) return null;
  return Array.from({ length: rowCount(area) }, (_, r) => Array.from({ length: columnCount(area) }, (__, c) => read(area.top + r, area.left + c)));
}
