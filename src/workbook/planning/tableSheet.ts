import { address, cell } from "../address";
import { formulaOf, kindOf } from "../kinds";
import { anchorName } from "../meta";
import type { RowData, Value } from "../content";
import type { ColumnDefinition, SheetDefinition } from "../definition/definition";
import { columnSignals } from "../signals";
import { colours, styles } from "../styles";
import type { Conditional, Content, Link, Print, Row, Sheet } from "../types";
import { explainingHeight, fittingHeight } from "./fittingHeight";
import { markWidth, pageHead, printSetup } from "./page";
import { columnValidation } from "./validation";
import type { PlacedColumn, PlacedTable } from "../definition/placedTable";
import type { Setting } from "../definition/setting";
import { cellWords, rowWords } from "../definition/words";

/** The first row below the purpose, from 0. */
const topRow = 2;
const headingHeight = 32;

/** Draws the sheet of a table: title, purpose, an explanation above each heading, and the table with its rows. */
export function tableSheet(definition: SheetDefinition, table: PlacedTable, setting: Setting): Sheet {
  const head = pageHead(definition, setting, { left: 2, right: markedTo(table, setting) });
  const [setup, paged] = [printSetup(setting, definition), pages(table, setting)];
  const last = table.columns.length - 1;
  const headings = table.columns.map((column) => column.heading);
  const rows = content(table, setting);
  const top = definition.table?.top?.draw(setting, topRow) ?? {};
  const explanations = table.columns.map((column) => setting.text(column.definition.explain));
  return {
    ...head,
    columns: table.columns.map(({ index, definition: column }) => ({ index, width: column.width, hidden: isHidden(table, column, setting) })),
    rows: [...head.rows, ...(top.rows ?? []), { index: table.headingRow - 1, height: explainingHeight(explanations, table.columns.map(({ definition: column }) => (column.hidden ? Infinity : column.width))) }, { index: table.headingRow, height: headingHeight }, ...dataRows(table, rows, setting)],
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
      columns: table.columns.map((column) => ({ heading: column.heading, formula: formulaOf(column.definition, rowWords(setting, table)) })),
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
      ...setup,
      // The title would stand on the first page alone, and what the sheet is for be cut where the first columns end: the header says it.
      ...(paged.wide > 1 ? { header: { ...setup.header, left: "&A" } } : {}),
      ...paged,
      repeat: { from: table.headingRow + 1, to: table.headingRow + 1 },
      area: printArea(table, paged.wide > 1 ? table.headingRow - 1 : 0),
    },
  };
}

/** The column up to which the demonstration is marked as such, from the third on: as many as it takes to hold what the mark says. */
function markedTo(table: PlacedTable, setting: Setting): number {
  const last = table.columns.length - 1;
  let room = 0;
  for (let column = 2; column < last; column++) {
    const { definition } = table.columns[column]!;
    room += isHidden(table, definition, setting) ? 0 : definition.width;
    if (column >= 4 && room >= markWidth) return column;
  }
  return last;
}

function isHidden(table: PlacedTable, column: ColumnDefinition, setting: Setting): boolean | undefined {
  return column.hidden || isLater(table, column, setting);
}

/** Whether a workbook that begins does without the column. The demonstration shows everything, and a template what its own step plan is about. */
function isLater({ definition: { key } }: PlacedTable, { id, later }: ColumnDefinition, { demo, template }: Setting): boolean {
  const shown: readonly string[] = template.columns?.[key] ?? [];
  return later === true && !demo && !shown.includes(id);
}

/** Excel's last row, from 0 (support.microsoft.com, "Excel specifications and limits"). */
const lastRowOfAll = 1_048_575;

/** From row `top` (from 0) on, whole columns: a fixed last row would cut off what is added later, and of whole columns only the rows in use are printed. */
function printArea(table: PlacedTable, top: number): string {
  return address({ top, bottom: lastRowOfAll, left: 0, right: table.column(table.definition.printedTo).index });
}

/** Points that are printed across a page of A4 with Excel's usual margins. */
const across = { portrait: 494, landscape: 741 } as const;
/** Below this part of their size letters of eleven points are too small to read on paper. */
const smallest = 0.52;

/** Upright or not, and how many pages wide: with so many columns that one page would be too small to read, two, and on both what the rows are about. */
function pages(table: PlacedTable, setting: Setting): Pick<Print, "orientation" | "wide" | "repeatColumns"> {
  const orientation = table.definition.portrait ? "portrait" : "landscape";
  const last = table.column(table.definition.printedTo).index;
  const printed = table.columns.filter((column) => column.index <= last && !isHidden(table, column.definition, setting));
  const width = printed.reduce((sum, column) => sum + column.definition.width, 0);
  return across[orientation] / width < smallest && !table.definition.top ? { orientation, wide: 2, repeatColumns: 0 } : { orientation, wide: 1 };
}

/** Rows are as high as what is to be seen in them: a long text in a hidden column makes no empty paper. */
function dataRows(table: PlacedTable, rows: readonly (readonly Content[])[], setting: Setting): Row[] {
  const seen = table.columns.filter(({ definition }) => !isHidden(table, definition, setting));
  const widths = seen.map((column) => column.definition.width);
  const lines = ({ definition: { kind } }: PlacedColumn, row: RowData) => kindOf(kind).lines?.(kind, row);
  const keepsRoom = table.columns.some(({ definition: { kind } }) => kindOf(kind).keepsRoom?.(kind));
  return rows.map((row, i) => ({
    index: table.firstRow + i, height: fittingHeight(seen.map(({ index }) => row[index] ?? null), widths, seen.map((column) => lines(column, table.rows[i] ?? {}))), ...(keepsRoom ? {} : { fits: true }),
  }));
}

function content(table: PlacedTable, setting: Setting): Content[][] {
  const rows: readonly RowData[] = table.rows.length > 0 ? table.rows : [{}];
  return rows.map((row) => table.columns.map(({ definition }) => {
    const formula = formulaOf(definition, rowWords(setting, table));
    return formula ? { formula } : cellContent(row[definition.id], definition, setting);
  }));
}

function cellContent(value: Value | undefined, { kind }: ColumnDefinition, setting: Setting): Content {
  if (value === undefined) return null;
  if (typeof value === "number") return value;
  if (typeof value === "string") return kindOf(kind).write(value, kind, setting);
  if (isSeveral(value)) return value.map((one) => (typeof one === "string" ? one : setting.text(one))).join("; ");
  return setting.text(value);
}

/** Cells that lead to a sheet; they go by its anchor, which stays right when the sheet is renamed. */
function links(table: PlacedTable, setting: Setting): Link[] {
  return table.columns.flatMap(({ definition, index }) => {
    const { leadsTo } = kindOf(definition.kind);
    if (!leadsTo) return [];
    return table.rows.flatMap((row, i): Link[] => {
      const value = row[definition.id];
      if (typeof value !== "string") return [];
      const key = leadsTo(value);
      const tip = setting.text({ nl: `Ga naar ${setting.sheet(key)}`, en: `Go to ${setting.sheet(key)}` });
      return [{ address: cell(table.firstRow + i, index), to: anchorName(key), tip }];
    });
  });
}

function isSeveral(value: Value): value is Extract<Value, readonly unknown[]> {
  return Array.isArray(value);
}

function format({ data, definition: { kind, given } }: PlacedColumn) {
  const { style, numberFormat } = kindOf(kind);
  const own = numberFormat?.(kind);
  return { address: data, style: styles[given ? "given" : style].name, ...(own ? { numberFormat: own } : {}) };
}

function conditionals(column: PlacedColumn, table: PlacedTable, setting: Setting): Conditional[] {
  const bar: Conditional[] = kindOf(column.definition.kind).hasBar
    ? [{ kind: "dataBar", address: column.data, color: colours.accent, min: 0, max: 1 }]
    : [];
  const words = cellWords(setting, table);
  return [...bar, ...columnSignals(table.definition, column.definition).map(({ when, look }): Conditional => ({
    kind: "formula", address: column.data, formula: when(words), look,
  }))];
}
