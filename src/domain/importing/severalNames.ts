import type { CheckedWorkbook } from "../checked";
import type { CellValue } from "../schema";
import { nameColumns } from "../views/bookView";
import type { RowValues } from "../checking/newRows";
import { sameName } from "../names";
import type { TargetColumn } from "./target";

/** Between the elements of a connection in Kumu (docs.kumu.io, "Structure your data for Kumu"). */
const bar = "|";

/**
 * A row for each name, where a list puts several names between bars in a column that takes one: “Politie|GGD Zuid” is two relations.
 * A cell of which some part is no name of the workbook stays as it is, so that the check says which.
 */
export function perName(book: CheckedWorkbook, columns: readonly TargetColumn[]): (cells: RowValues) => RowValues[] {
  const single = columns.flatMap(({ id, kind }) => (kind.is === "reference" ? [{ id, known: namesIn(book, kind.to) }] : []));
  return (cells) => single.reduce<RowValues[]>((rows, { id, known }) => {
    const names = split(cells[id] ?? null, known);
    return names.length < 2 ? rows : rows.flatMap((row) => names.map((name) => ({ ...row, [id]: name })));
  }, [cells]);
}

function split(value: CellValue, known: ReadonlySet<string>): string[] {
  if (typeof value !== "string" || !value.includes(bar) || known.has(sameName(value))) return [];
  const names = value.split(bar).map((name) => name.trim()).filter((name) => name !== "");
  return names.every((name) => known.has(sameName(name))) ? names : [];
}

function namesIn({ tables }: CheckedWorkbook, to: keyof typeof nameColumns): ReadonlySet<string> {
  const table = tables.find(({ key }) => key === to);
  const place = table?.columns.findIndex(({ id }) => id === nameColumns[to]) ?? -1;
  return new Set(table?.rows.map(({ values }) => sameName(String(values[place] ?? ""))));
}
