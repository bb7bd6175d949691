import { address, cell } from "../address";
import { anchorName, sheetKeys, type SheetKey } from "../meta";
import { columnSignals } from "../check/signals";
import type { RowData, Value } from "../content";
import type { ColumnDefinition, SheetDefinition } from "../definition";
import { colours, styles, type StyleKey } from "../styles";
import type { Conditional, Content, Formula, Link, Row, Sheet } from "../types";
import { fittingHeight } from "./fittingHeight";
import { pageHead, printSetup } from "./page";
import { columnValidation } from "./validation";
import type { PlacedColumn, PlacedTable } from "./placedTable";
import type { Setting } from "./setting";
import { cellWords, rowWords } from "./words";

/** The first row below the purpose, from 0. */
const topRow = 2;
/** The height of the row with explanations: three lines of small print. */
const explainHeight = 38;
const headingHeight = 32;

/** Draws the sheet of a table: title, purpose, an explanation above each heading, and the table with its rows. */
export function tableSheet(definition: SheetDefinition, table: PlacedTable, setting: Setting): Sheet {
  const head = pageHead(definition, setting, { left: 2, right: Math.min(4, table.columns.length - 1) });
  const last = table.columns.length - 1;
  const headings = table.columns.map((column) => column.heading);
  const rows = content(table, setting);
  const top = definition.table?.top?.draw(setting, topRow) ?? {};
  const explanations = table.columns.map((column) => setting.text(column.definition.explain));
  return {
    ...head,
    columns: table.columns.map(({ index, definition: column }) => ({ index, width: column.width, hidden: column.hidden })),
    rows: [...head.rows, ...(top.rows ?? []), { index: table.headingRow - 1, height: explainHeight }, { index: table.headingRow, height: headingHeight }, ...dataRows(table, rows)],
    blocks: [
      ...head.blocks,
      ...(top.blocks ?? []),
      { at: cell(table.headingRow - 1, 0), content: [explanations, headings, ...rows] },
    ],
    formats: [
      ...head.formats,
      ...(top.formats ?? []),
      { address: address({ top: table.headingRow - 1, bottom: table.headingRow - 1, left: 0, right: last }), style: styles.explain.name },
      { address: address({ top: table.headingRow, bottom: table.headingRow, left: 0, right: last }), style: styles.heading.name },
      ...table.columns.map((column) => format(column)),
    ],
    tables: [{
      name: table.name,
      address: table.address,
      columns: table.columns.map((column) => ({ heading: column.heading, formula: formula(column, table, setting) })),
      style: "TableStyleLight1",
      banded: false,
      filter: true,
    }],
    validations: [...(top.validations ?? []), ...(table.definition.kept ? [] : table.columns.map((column) => columnValidation(setting, table, column)))],
    conditionals: [...(top.conditionals ?? []), ...table.columns.flatMap((column) => conditionals(column, table, setting))],
    links: [...(top.links ?? []), ...links(table, setting)],
    charts: top.charts ?? [],
    // With something above them, headings that stay in view would leave no room for rows.
    freeze: { rows: table.definition.top ? 0 : table.firstRow, columns: 1 },
    print: {
      ...printSetup(setting),
      orientation: table.definition.portrait ? "portrait" : "landscape",
      repeat: { from: table.headingRow + 1, to: table.headingRow + 1 },
      area: printArea(table),
    },
  };
}

function printArea(table: PlacedTable): string {
  return address({ top: 0, bottom: table.lastRow, left: 0, right: table.column(table.definition.printedTo).index });
}

function dataRows(table: PlacedTable, rows: readonly (readonly Content[])[]): Row[] {
  const widths = table.columns.map((column) => column.definition.width);
  const lines = ({ definition: { kind } }: PlacedColumn, row: RowData) => (kind.is === "formula" ? kind.lines?.(row) : kind.is === "text" ? kind.lines : undefined);
  const keepsRoom = table.columns.some(({ definition: { kind } }) => kind.is === "text" && kind.lines !== undefined);
  return rows.map((row, i) => ({
    index: table.firstRow + i, height: fittingHeight(row, widths, table.columns.map((column) => lines(column, table.rows[i] ?? {}))), ...(keepsRoom ? {} : { fits: true }),
  }));
}

function content(table: PlacedTable, setting: Setting): Content[][] {
  const rows: readonly RowData[] = table.rows.length > 0 ? table.rows : [{}];
  return rows.map((row) => table.columns.map((column) => {
    const calculated = formula(column, table, setting);
    return calculated ? { formula: calculated } : cellContent(row[column.definition.id], column.definition, setting);
  }));
}

function cellContent(value: Value | undefined, { kind }: ColumnDefinition, setting: Setting): Content {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "string") return textContent(value, kind, setting);
  if (isSeveral(value)) return value.map((one) => (typeof one === "string" ? one : setting.text(one))).join("; ");
  return setting.text(value);
}

function textContent(value: string, kind: ColumnDefinition["kind"], setting: Setting): string {
  if (kind.is === "list") return setting.item(kind.list, value);
  return kind.is === "sheet" ? setting.sheet(sheetKey(value)) : value;
}

function sheetKey(value: string): SheetKey {
  const key = sheetKeys.find((one) => one === value);
  if (!key) throw new Error(`a row leads to a sheet that does not exist: ${value}`);
  return key;
}

/** Cells that lead to a sheet; they go by its anchor, which stays right when the sheet is renamed. */
function links(table: PlacedTable, setting: Setting): Link[] {
  return table.columns.filter(({ definition }) => definition.kind.is === "sheet").flatMap(({ definition, index }) => (
    table.rows.flatMap((row, i): Link[] => {
      const value = row[definition.id];
      if (typeof value !== "string") return [];
      const tip = setting.text({ nl: `Ga naar ${setting.sheet(sheetKey(value))}`, en: `Go to ${setting.sheet(sheetKey(value))}` });
      return [{ address: cell(table.firstRow + i, index), to: anchorName(sheetKey(value)), tip }];
    })
  ));
}

function isSeveral(value: Value): value is Extract<Value, readonly unknown[]> {
  return Array.isArray(value);
}

function formula({ definition: { kind } }: PlacedColumn, table: PlacedTable, setting: Setting): Formula | undefined {
  return kind.is === "formula" ? kind.formula(rowWords(setting, table)) : undefined;
}

const styleOfKind: Record<ColumnDefinition["kind"]["is"], StyleKey> = {
  text: "text", name: "text", list: "text", reference: "text", parties: "text",
  date: "date", number: "number", progress: "progress", entry: "text", sheet: "link", formula: "calculated", id: "id",
};

function format({ data, definition: { kind, given } }: PlacedColumn) {
  const numberFormat = kind.is === "formula" ? kind.numberFormat : undefined;
  return { address: data, style: styles[given ? "given" : styleOfKind[kind.is]].name, ...(numberFormat ? { numberFormat } : {}) };
}

function conditionals(column: PlacedColumn, table: PlacedTable, setting: Setting): Conditional[] {
  const bar: Conditional[] = column.definition.kind.is === "progress"
    ? [{ kind: "dataBar", address: column.data, color: colours.accent, min: 0, max: 1 }]
    : [];
  const words = cellWords(setting, table);
  return [...bar, ...columnSignals(table.definition, column.definition).map(({ when, look }): Conditional => ({
    kind: "formula", address: column.data, formula: when(words), look,
  }))];
}
