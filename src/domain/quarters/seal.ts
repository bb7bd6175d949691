import { columnsOf, type CellValue, type ColumnId } from "../schema";

/** A column of the records of figures that has a copy beside it. */
export type SealedColumn = Exclude<ColumnId<"closed">, "id" | "seal">;

export const sealedColumns = columnsOf("closed").map(([id]) => id).filter((id): id is SealedColumn => id !== "id" && id !== "seal");

/** The cells of a record once more, as one text: what is empty is left out. */
export function sealOf(cells: { readonly [Column in SealedColumn]?: CellValue }): string {
  return JSON.stringify(Object.fromEntries(sealedColumns.flatMap((id) => { const value = cells[id] ?? null; return value === null ? [] : [[id, value]]; })));
}

/** What a seal says that was recorded in a column; undefined where nobody can read the seal. */
export function readSeal(seal: string): ((column: SealedColumn) => CellValue) | undefined {
  try {
    const found: unknown = JSON.parse(seal);
    if (typeof found !== "object" || found === null) return undefined;
    const cells = new Map<string, unknown>(Object.entries(found));
    return (column) => { const value = cells.get(column); return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null; };
  } catch {
    return undefined;
  }
}
