import type { Outcome } from "../domain/outcome";
import { anchorName, metaTables, sheetKeys, type SheetKey } from "../workbook/meta";
import type { Found, FoundPlan, FoundSheet, FoundTable } from "./found";
import { readColumns, readDone, readMeta, type TableValues } from "./metadata";
import { sheetOf } from "./parts/name";
import { readVisibility } from "./parts/sheet";
import { inExcel } from "./session";

/** A new workbook has one to three sheets; one with more is not taken for an empty one. */
const sheetsOfNewWorkbook = 3;

/** Looks at the workbook in one request and changes nothing. */
export function look(): Promise<Outcome<Found>> {
  return inExcel(async (context) => {
    const asked = ask(context.workbook);
    await context.sync();
    return answer(asked);
  });
}

type Asked = ReturnType<typeof ask>;

/** Queues everything that a look wants to know. */
export function ask(workbook: Excel.Workbook) {
  const { worksheets, tables, names, protection, styles } = workbook;
  return {
    workbook: workbook.load("readOnly"),
    protection: protection.load("protected"),
    sheets: worksheets.load("items/id,items/name,items/visibility,items/position,items/protection/protected,items/charts/items/name"),
    tables: tables.load("items/name,items/worksheet/name,items/rows/count,items/autoFilter/isDataFiltered"),
    names: names.load("items/name,items/formula,items/scope"),
    styles: styles.load("items/name,items/builtIn"),
    first: firstCells(worksheets),
    plan: askTable(tables, metaTables.plan),
    journal: askTable(tables, metaTables.sheets),
    columns: askTable(tables, metaTables.columns),
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

/** A table's columns rather than its range: those cost no second request to be forgotten. */
function askTable(tables: Excel.TableCollection, name: string) {
  const table = tables.getItemOrNullObject(name);
  return { table, columns: table.columns.load("items/values") };
}

/** Makes of the answers what was found. To be called once they are there. */
export function answer(asked: Asked): Found {
  const sheets = asked.sheets.items.map((sheet): FoundSheet => ({
    id: sheet.id,
    name: sheet.name,
    visibility: readVisibility(sheet.visibility),
    position: sheet.position,
    protected: sheet.protection.protected,
    charts: sheet.charts.items.map((chart) => chart.name),
  }));
  const tables = asked.tables.items.map((table): FoundTable => ({
    name: table.name,
    sheet: table.worksheet.name,
    rows: table.rows.count,
    filtered: table.autoFilter.isDataFiltered,
  }));
  const names = asked.names.items
    .filter(({ scope }) => scope === "Workbook")
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
  const found: Found = {
    empty: sheets.length <= sheetsOfNewWorkbook && tables.length === 0
      && sheets.every(({ charts }) => charts.length === 0) && asked.first.every((cells) => cells.isNullObject),
    readOnly: asked.workbook.readOnly,
    structureProtected: asked.protection.protected,
    sheets,
    tables,
    names,
    styles: asked.styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name),
    ours: anchored(names, sheets),
  };
  const plan = findPlan(found, values(asked.plan), values(asked.journal), values(asked.columns));
  return plan ? { ...found, plan } : found;
}

/**
 * Which sheets our anchors point at. Without the anchor of the metadata sheet they count for nothing: they come along
 * when somebody copies one of our sheets into another workbook.
 */
function anchored(names: Found["names"], sheets: FoundSheet[]): Found["ours"] {
  const ours: Partial<Record<SheetKey, string>> = {};
  for (const key of sheetKeys) {
    const anchor = names.find(({ name }) => name.toLowerCase() === anchorName(key));
    const title = anchor && sheetOf(anchor.formula);
    if (title !== undefined && sheets.some(({ name }) => name === title)) ours[key] = title;
  }
  return ours.meta === undefined ? {} : ours;
}

/** Our metadata counts only on the sheet that our own anchor pins: tables of the same name elsewhere are someone else's. */
function findPlan(found: Found, plan: TableValues, journal: TableValues, columns: TableValues): FoundPlan | undefined {
  const { ours, sheets, tables } = found;
  const onMeta = (name: string) => tables.some((table) => table.name === name && table.sheet === ours.meta);
  const meta = onMeta(metaTables.plan) ? readMeta(plan) : undefined;
  if (!meta) return undefined;
  const done = onMeta(metaTables.sheets) ? readDone(journal) : new Set<SheetKey>();
  const dataTables = new Set(onMeta(metaTables.columns) ? readColumns(columns).map(({ table }) => table) : []);
  return {
    meta,
    sheets: sheetKeys.flatMap((key) => {
      const sheet = sheets.find(({ name }) => name === ours[key]);
      return sheet ? [{ key, name: sheet.name, visibility: sheet.visibility, done: done.has(key) }] : [];
    }),
    missing: sheetKeys.filter((key) => ours[key] === undefined),
    done,
    rows: Object.fromEntries(tables.filter(({ name }) => dataTables.has(name)).map(({ name, rows }) => [name, rows])),
  };
}

/** The columns of a table as rows, headings first; nothing where the table is not there. */
function values({ table, columns }: ReturnType<typeof askTable>): TableValues {
  if (table.isNullObject) return [];
  const byColumn = columns.items.map((column) => column.values.map((row): unknown => row[0]));
  return (byColumn[0] ?? []).map((_, row) => byColumn.map((column) => column[row]));
}
