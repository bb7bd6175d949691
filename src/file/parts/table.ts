import { address, area } from "../../workbook/address";
import type { Table, TableColumn } from "../../workbook/types";
import { at, children, element, escaped, flag, guarded, number, part, unguarded, type Element } from "../xml";
import { readFormula, writeFormula } from "./formula";
import { spreadsheet } from "./namespaces";

/** A table's part; `id` is its number in the workbook, from 1. */
export function writeTable(table: Table, id: number): string {
  return part(element("table", {
    xmlns: spreadsheet.xmlns, id, name: table.name, displayName: table.name, ref: table.address, totalsRowShown: 0,
  },
  table.filter ? element("autoFilter", { ref: table.address }) : "",
  element("tableColumns", { count: table.columns.length }, ...table.columns.map(writeColumn)),
  element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: table.banded ? 1 : 0, showColumnStripes: 0,
  })));
}

function writeColumn({ heading, formula }: TableColumn, index: number): string {
  const calculated = formula === undefined ? [] : [element("calculatedColumnFormula", {}, escaped(writeFormula(formula)))];
  return element("tableColumn", { id: index + 1, name: headingName(heading) }, ...calculated);
}

/** A heading of two lines is written on one, the break spelled out. */
function headingName(heading: string): string {
  return guarded(heading).replace(/[\r\n]/g, (sign) => (sign === "\n" ? "_x000a_" : "_x000d_"));
}

/** A table as found; `totals` counts the rows below its data, which its address leaves out, and `filtered` says whether a filter is set. */
export interface TableInFile extends Table {
  totals: number;
  filtered: boolean;
}

/** Reads a table's part. */
export function readTable(root: Element): TableInFile {
  const whole = area(root.attributes.get("ref") ?? "");
  const totals = number(root, "totalsRowCount") ?? 0;
  const look = at(root, "tableStyleInfo");
  return {
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    address: address({ ...whole, bottom: whole.bottom - totals }),
    columns: children(at(root, "tableColumns"), "tableColumn").map((column): TableColumn => {
      const formula = at(column, "calculatedColumnFormula")?.text;
      return { heading: unguarded(column.attributes.get("name") ?? ""), ...(formula ? { formula: readFormula(formula) } : {}) };
    }),
    style: look?.attributes.get("name") ?? "",
    banded: flag(look, "showRowStripes"),
    filter: at(root, "autoFilter") !== undefined,
    totals,
    filtered: children(at(root, "autoFilter"), "filterColumn").some((column) => column.children.length > 0),
  };
}
