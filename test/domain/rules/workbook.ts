import type { CheckedWorkbook } from "../../../src/domain/checked";
import { address, area } from "../../../src/workbook/address";
import { toChecked } from "../../../src/workbook/check/toChecked";
import type { ReadWorkbook } from "../../../src/workbook/check/readWorkbook";
import type { ReadTable } from "../../../src/workbook/readTable";
import { readOf } from "../../workbook/check/books";
import { planOf } from "../../workbook/network";
import type { Sheet, Typed } from "../../cases/case";
import { around, goodRow, today } from "../../cases/goodRows";

const empty: ReadWorkbook = readOf(planOf("kompas", { examples: false }).book);

/** A workbook in which these rows were typed, by sheet; every row has an id unless it says otherwise. */
export function workbookOf(rows: Partial<Record<Sheet, readonly Typed[]>>): CheckedWorkbook {
  const tables = empty.tables.map((table) => withRows(table, rows[table.sheet as Sheet] ?? []));
  return toChecked({ ...empty, tables }, today);
}

/** The workbook of a case: its rows, each filled up from the good row of its sheet, after what is around it. */
export function workbookWith(sheet: Sheet, typed: Typed | readonly Typed[]): CheckedWorkbook {
  const added = (Array.isArray(typed) ? typed as readonly Typed[] : [typed as Typed]).map((row) => ({ ...goodRow[sheet], ...row }));
  return workbookOf({ ...around, [sheet]: [...around[sheet], ...added] });
}

function withRows(table: ReadTable, rows: readonly Typed[]): ReadTable {
  const { left, top, right } = area(table.address);
  const unknown = rows.flatMap((row) => Object.keys(row)).filter((heading) => !table.columns.some((column) => column.heading === heading));
  if (unknown.length > 0) throw new Error(`${table.sheet} has no column ${unknown.join(", ")}`);
  return {
    ...table,
    address: address({ top, left, right, bottom: top + Math.max(rows.length, 1) }),
    rows: rows.map((row, index) => ({ index, values: table.columns.map(({ heading }) => row[heading] ?? (heading === "ID" && !("ID" in row) ? `id${table.name}${index}` : null)) })),
  };
}
