import type { Outcome } from "../domain/outcome";
import { sheetOf } from "../workbook/address";
import { anchorName, metaTables, sheetKeys, sheetsOf, type SheetKey } from "../workbook/meta";
import type { FoundWorkbook, FoundPlan, FoundSheet, TableInExcel } from "./found";
import { askMetaTable, metaValues, readColumns, readJournal, readMeta } from "./metadata";
import { readVisibility } from "./parts/sheet";
import { inExcel } from "./session";
import type { Touch } from "./touch";
import { usualTables } from "./usualTables";

/** A new workbook has one to three sheets; one with more is not taken for an empty one. */
const sheetsOfNewWorkbook = 3;

/** Looks at the workbook in one request and changes nothing. */
export function look(): Promise<Outcome<FoundWorkbook>> {
  return inExcel(async (context) => {
    const asked = ask(context.workbook);
    await context.sync();
    return answer(asked);
  });
}

type Asked = ReturnType<typeof ask>;

/**
 * Queues everything that a look wants to know.
 * @param counting whether to ask how many rows each table has, and for what tells which of them are filled
 */
export function ask(workbook: Excel.Workbook, { counting = true } = {}) {
  const { worksheets, tables, names, protection, styles } = workbook;
  return {
    workbook: workbook.load("readOnly"),
    properties: workbook.properties.load("title"),
    protection: protection.load("protected"),
    sheets: worksheets.load("items/id,items/name,items/visibility,items/position,items/protection/protected,items/charts/items/name"),
    // Asked how many rows its tables have, Excel may send the rows themselves along: a check reads those anyway, in pieces.
    tables: tables.load(`items/name,items/worksheet/name,items/autoFilter/isDataFiltered${counting ? ",items/rows/count" : ""}`),
    names: names.load("items/name,items/formula,items/scope"),
    styles: styles.load("items/name,items/builtIn"),
    first: firstCells(worksheets),
    plan: askMetaTable(tables, metaTables.plan),
    journal: askMetaTable(tables, metaTables.sheets),
    columns: askMetaTable(tables, metaTables.columns),
    firstColumns: counting ? usualTables.map((name) => askFirstColumn(tables, name)) : [],
    counting,
  };
}

/** The filled cells of the first few sheets: enough to know an empty workbook. */
function firstCells(worksheets: Excel.WorksheetCollection): Excel.Range[] {
  const used: Excel.Range[] = [];
  let sheet = worksheets.getFirst();
  for (let i = 0; i < sheetsOfNewWorkbook; i++) {
    const cells = sheet.getUsedRangeOrNullObject(true);
    cells.untrack();
    used.push(cells.load("address"));
    sheet = sheet.getNextOrNullObject();
  }
  return used;
}

/** The first column of each of our tables is the one that a filled row cannot do without. */
function askFirstColumn(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name);
  return { name, table, columns: table.columns.load({ $top: 1, values: true }) };
}

/**
 * Makes of the answers what was found. To be called once they are there.
 * @param rows how many rows a table has, by its name, where the look did not count them itself
 */
export function answer(asked: Asked, rows: ReadonlyMap<string, number> = new Map()): FoundWorkbook {
  const sheets = asked.sheets.items.map((sheet): FoundSheet => ({
    id: sheet.id,
    name: sheet.name,
    visibility: readVisibility(sheet.visibility),
    position: sheet.position,
    protected: sheet.protection.protected,
    charts: sheet.charts.items.map((chart) => chart.name),
  }));
  const tables = asked.tables.items.map((table): TableInExcel => ({
    name: table.name,
    sheet: table.worksheet.name,
    rows: asked.counting ? table.rows.count : rows.get(table.name),
    filtered: table.autoFilter.isDataFiltered,
  }));
  const names = asked.names.items
    .filter(({ scope }) => scope === "Workbook")
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
  const found: FoundWorkbook = {
    empty: sheets.length <= sheetsOfNewWorkbook && tables.length === 0
      && sheets.every(({ charts }) => charts.length === 0) && asked.first.every((cells) => cells.isNullObject),
    title: asked.properties.title,
    readOnly: asked.workbook.readOnly,
    structureProtected: asked.protection.protected,
    sheets,
    tables,
    names,
    styles: asked.styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name),
    ours: anchored(names, sheets),
  };
  const plan = findPlan(found, asked);
  return plan ? { ...found, plan } : found;
}

/**
 * Which sheets our anchors point at. Without the anchor of the metadata sheet they count for nothing: they come along
 * when somebody copies one of our sheets into another workbook.
 */
function anchored(names: FoundWorkbook["names"], sheets: FoundSheet[]): FoundWorkbook["ours"] {
  const ours: Partial<Record<SheetKey, string>> = {};
  for (const key of sheetKeys) {
    const anchor = names.find(({ name }) => name.toLowerCase() === anchorName(key).toLowerCase());
    const title = anchor && sheetOf(anchor.formula);
    if (title !== undefined && sheets.some(({ name }) => name === title)) ours[key] = title;
  }
  return ours.meta === undefined ? {} : ours;
}

/** Our metadata counts only on the sheet that our own anchor pins: tables of the same name elsewhere are someone else's. */
function findPlan({ ours, sheets, tables }: FoundWorkbook, asked: Asked): FoundPlan | undefined {
  const onMeta = (name: string) => tables.some((table) => table.name === name && table.sheet === ours.meta);
  const meta = onMeta(metaTables.plan) ? readMeta(metaValues(asked.plan)) : undefined;
  if (!meta) return undefined;
  const done = onMeta(metaTables.sheets) ? readJournal(metaValues(asked.journal)) : new Map<SheetKey, readonly Touch[]>();
  const known = onMeta(metaTables.columns) ? readColumns(metaValues(asked.columns)) : [];
  const dataTables = new Set(known.map(({ table }) => table));
  const filled: Record<string, number> = Object.fromEntries(
    asked.firstColumns.filter(({ table }) => !table.isNullObject).map(({ name, columns }) => [name, filledRows(columns.items[0]?.values ?? [])]),
  );
  // A sheet that was added later stands in the journal, or its anchor is there already.
  const sheetsOfPlan = sheetsOf((key) => ours[key] !== undefined || done.has(key) || meta.sheets.some((one) => one === key));
  return {
    meta,
    sheets: sheetKeys.flatMap((key) => {
      const sheet = sheets.find(({ name }) => name === ours[key]);
      return sheet ? [{ key, name: sheet.name, visibility: sheet.visibility, done: done.has(key), leftOut: done.get(key) ?? [] }] : [];
    }),
    missing: sheetsOfPlan.filter((key) => ours[key] === undefined),
    done: new Set(done.keys()),
    columns: new Set(known.map(({ key, column }) => `${key}.${column}`)),
    rows: Object.fromEntries(tables.filter(({ name }) => dataTables.has(name)).map(({ name, rows = 0 }) => [name, filled[name] ?? rows])),
  };
}

/** How many of a column's cells hold something, its heading not counted. */
function filledRows([, ...values]: unknown[][]): number {
  return values.filter(([value]) => value !== "").length;
}
