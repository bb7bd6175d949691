import { success, type Outcome } from "../domain/outcome";
import { serial } from "../domain/quarter";
import { readFound, renamedIn, type RawTable } from "../workbook/check/found";
import { readUndos } from "../workbook/undo/kept";
import type { Undo } from "../workbook/undo/undo";
import { keptTables, readAsides, readRepairs, type Aside, type Repair } from "../workbook/check/kept";
import { looseOf } from "../workbook/check/loose";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { smallTables } from "../workbook/smallTables";
import { metaTables, type SheetKey } from "../workbook/meta";
import type { Formula } from "../workbook/types";
import { askSheets, wholeSheets } from "./checking/sheets";
import { askWritten, written } from "./checking/written";
import { askRows, wholeTables } from "./checking/rows";
import type { FoundWorkbook } from "./found";
import { answer, ask as look } from "./look";
import { askStanding, standingOf } from "./checking/standing";
import { inExcel } from "./session";
import { usualTables } from "./usualTables";

/** A workbook as a check needs it, and its sheets as Excel's events call them. */
export interface CheckedInExcel {
  read: ReadWorkbook;
  /** What a look finds, from the same request; all rows of a table count as filled. */
  found: FoundWorkbook;
  /** Titles of the sheets with tables of ours, by Excel's id of the sheet. */
  sheets: ReadonlyMap<string, string>;
  /** What was set aside, and what was mended and can be taken back. */
  asides: Aside[];
  repairs: Repair[];
  /** What the last operations did, oldest first. */
  undos: readonly Undo[];
}

const metadata: readonly string[] = [metaTables.plan, metaTables.sheets, metaTables.columns, ...Object.values(keptTables).map(({ name }) => name)];

/** Our sheets that hold formulas alone, some of them far to the right and far down. */
const pages = ["networkMap", "dashboard", "report", "figures"] as const satisfies readonly SheetKey[];

/** What stands in a workbook, whoever made it, and what a check needs of one of ours. */
export interface LookedThrough {
  found: FoundWorkbook;
  /** Fails where the workbook has no metadata of ours. */
  forCheck: Outcome<CheckedInExcel>;
}

/**
 * Looks at a workbook and reads everything that a check needs; changes nothing. One request; more where tables got other names than usual,
 * where tables or sheets hold more than fits in one, and where people wrote comments. On a protected sheet Excel may not tell which cells are special: then all is read once
 * more without asking, for nobody can paste over anything there either.
 */
export async function lookThrough(): Promise<Outcome<LookedThrough>> {
  const outcome = await read(true);
  return !outcome.ok && (outcome.problem.code === "accessDenied" || outcome.problem.code === "excelRefused") ? read(false) : outcome;
}

/** What a check needs, in as many requests. Fails where the workbook has no metadata of ours. */
export async function readForCheck(): Promise<Outcome<CheckedInExcel>> {
  const looked = await lookThrough();
  return looked.ok ? looked.value.forCheck : looked;
}

async function read(closely: boolean): Promise<Outcome<LookedThrough>> {
  return inExcel(async (context) => {
    const { functions, tables } = context.workbook;
    const looked = look(context.workbook, { counting: false });
    const firstOf2000 = functions.date(2000, 1, 1).load("value");
    const ask = (name: string) => askRows(tables, name);
    const askData = (name: string) => askStanding(ask(name), closely);
    const data = usualTables.map(askData);
    const rest = [...metadata, ...smallTables].map(ask);
    const firstSheets = askSheets(context.workbook.worksheets);
    const beside = askWritten(context.workbook);
    await context.sync();

    const others = otherNames(await wholeTables(context, rest.filter(({ name, table }) => metadata.includes(name) && !table.isNullObject)));
    const [otherData, otherLists] = [others.data.map(askData), others.lists.map(ask)];
    if (otherData.length + otherLists.length > 0) await context.sync();

    const standing = [...data, ...otherData].filter(({ asked }) => !asked.table.isNullObject);
    const all = [...standing.map(({ asked }) => asked), ...[...rest, ...otherLists].filter(({ table }) => !table.isNullObject)];
    const found = await wholeTables(context, all);
    const lag = serial(2000, 1, 1) - firstOf2000.value;
    const seen = answer(looked, new Map(found.map(({ name, cells }) => [name, cells.length - 1])));
    const sheets = await wholeSheets(context, firstSheets, seen.sheets.map(({ name }) => name), found, new Set(pages.flatMap((key) => seen.ours[key] ?? [])));
    const workbook = readFound(found, {
      ...standingOf(standing, found, sheets),
      names: seen.names.map(({ name, formula }) => ({ name, formula: formula as Formula })),
      sheets: [...seen.sheets].sort((a, b) => a.position - b.position).map(({ name }) => name),
      countsFrom1904: lag > 0,
    }, lag);
    if (!workbook.ok) return { found: seen, forCheck: workbook };
    const hidden = found.find(({ name }) => name === metaTables.plan)?.sheet;
    const kept = (name: string) => found.find((table) => table.name === name)?.cells ?? [];
    const forCheck = success<CheckedInExcel>({
      read: {
        ...workbook.value,
        loose: looseOf(sheets, await written(context, beside), hidden, workbook.value.tables),
        unread: sheets.flatMap(({ sheet, unread }) => (unread === undefined ? [] : [{ sheet, cell: unread }])),
      },
      found: seen,
      sheets: new Map(all.map(({ sheet }) => [sheet.id, sheet.name])),
      asides: readAsides(kept(keptTables.asides.name)),
      repairs: readRepairs(kept(keptTables.repairs.name)),
      undos: readUndos(kept(keptTables.undos.name)),
    });
    return { found: seen, forCheck };
  }, { asksWhy: !closely });
}

/** Names of tables that the metadata knows and that are not the usual ones. */
function otherNames(found: readonly RawTable[]): { data: string[]; lists: string[] } {
  const named = (name: string) => found.find((table) => table.name === name);
  const [headings = [], ...rows] = named(metaTables.columns)?.cells ?? [];
  const place = headings.indexOf("table");
  const data = new Set(rows.map((row) => String(row[place] ?? "")));
  const renamed = renamedIn(named(metaTables.plan));
  return {
    data: [...data].filter((name) => name !== "" && !usualTables.includes(name)),
    lists: smallTables.flatMap((name) => renamed.get(name) ?? []),
  };
}
