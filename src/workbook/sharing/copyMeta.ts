import type { Base } from "../../domain/sharing/base";
import { address, cell } from "../address";
import type { SheetDefinition } from "../definition/definition";
import { schemaVersion } from "../meta";
import { rowsAbove } from "../definition/placedTable";
import type { Setting } from "../definition/setting";
import { meta } from "../sheets/meta";
import { styles } from "../styles";
import type { Content, Sheet } from "../types";
import { copyTables, type Send } from "./send";

/** Where the tables of a copy begin on the sheet, columns from 0: past those that every workbook has, and those that may come. */
const left = { send: 29, base: 32 } as const;

/** The hidden sheet of a copy: what every workbook says of itself, and beside it what was sent, one JSON text a row, of rows that the party may see. */
export function copyMeta(send: Send, base: () => Base): SheetDefinition {
  return {
    ...meta,
    draw: (setting) => withTables(drawn(setting), [
      { name: copyTables.send, left: left.send, headings: ["id", "value"], rows: sendRows(send) },
      { name: copyTables.base, left: left.base, headings: ["table", "row", "reading", "columns", "values"], rows: baseRows(base()) },
    ]),
  };
}

function drawn(setting: Setting): Sheet {
  if (!meta.draw) throw new Error("the metadata sheet is drawn");
  return meta.draw(setting);
}

function sendRows({ deadline, ...send }: Send): Content[][] {
  return [...Object.entries({ ...send, schema: schemaVersion }), ...(deadline === undefined ? [] : [["deadline", deadline]])].map(([id, value]): Content[] => [id ?? null, value ?? null]);
}

function baseRows({ tables }: Base): Content[][] {
  return [...tables].flatMap(([table, { rows, columns, reading = false }]) => (
    [...rows].map(([id, { was = {} }]): Content[] => [table, id, reading ? "reading" : null, [...columns].join(","), JSON.stringify(was)])
  ));
}

interface MetaTable {
  name: string;
  left: number;
  headings: string[];
  rows: Content[][];
}

function withTables(sheet: Sheet, tables: readonly MetaTable[]): Sheet {
  const place = (table: MetaTable, top: number, bottom: number) => address({ top, bottom, left: table.left, right: table.left + table.headings.length - 1 });
  return {
    ...sheet,
    blocks: [...sheet.blocks, ...tables.map((table) => ({ at: cell(rowsAbove, table.left), content: [table.headings, ...table.rows] }))],
    formats: [...sheet.formats, ...tables.map((table) => ({ address: place(table, rowsAbove, rowsAbove), style: styles.heading.name }))],
    tables: [...sheet.tables, ...tables.map((table) => ({
      name: table.name, address: place(table, rowsAbove, rowsAbove + Math.max(table.rows.length, 1)), columns: table.headings.map((heading) => ({ heading })), style: "TableStyleLight1", banded: false, filter: false,
    }))],
  };
}
