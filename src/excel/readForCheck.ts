import { success, type Outcome } from "../domain/outcome";
import { serial } from "../domain/quarter";
import { readFound, renamedIn, type FoundTable } from "../workbook/check/found";
import { keptTables, readAsides, readRepairs, type Aside, type Repair } from "../workbook/check/kept";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { smallTables } from "../workbook/smallTables";
import { metaTables } from "../workbook/meta";
import type { Formula } from "../workbook/types";
import { askRows, wholeTables } from "./checking/rows";
import type { Found } from "./found";
import { answer, ask as look } from "./look";
import { askStanding, standingOf } from "./checking/standing";
import { inExcel } from "./session";
import { usualTables } from "./usualTables";

/** A workbook as a check needs it, and its sheets as Excel's events call them. */
export interface ReadForCheck {
  read: ReadWorkbook;
  /** What a look finds, from the same request; all rows of a table count as filled. */
  found: Found;
  /** Titles of the sheets with tables of ours, by Excel's id of the sheet. */
  sheets: ReadonlyMap<string, string>;
  /** What was set aside, and what was mended and can be taken back. */
  asides: Aside[];
  repairs: Repair[];
}

const metadata: readonly string[] = [metaTables.plan, metaTables.sheets, metaTables.columns, keptTables.asides.name, keptTables.repairs.name];

/** What stands in a workbook, whoever made it, and what a check needs of one of ours. */
export interface LookedThrough {
  found: Found;
  /** Fails where the workbook has no metadata of ours. */
  forCheck: Outcome<ReadForCheck>;
}

/**
 * Looks at a workbook and reads everything that a check needs; changes nothing. One request; more where tables got other names than usual,
 * and where they hold more rows than fit in one. On a protected sheet Excel may not tell which cells are special: then all is read once
 * more without asking, for nobody can paste over anything there either.
 */
export async function lookThrough(): Promise<Outcome<LookedThrough>> {
  const outcome = await read(true);
  return !outcome.ok && (outcome.problem.code === "accessDenied" || outcome.problem.code === "excelRefused") ? read(false) : outcome;
}

/** What a check needs, in as many requests. Fails where the workbook has no metadata of ours. */
export async function readForCheck(): Promise<Outcome<ReadForCheck>> {
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
    await context.sync();

    const others = otherNames(await wholeTables(context, rest.filter(({ name, table }) => metadata.includes(name) && !table.isNullObject)));
    const [otherData, otherLists] = [others.data.map(askData), others.lists.map(ask)];
    if (otherData.length + otherLists.length > 0) await context.sync();

    const standing = [...data, ...otherData].filter(({ asked }) => !asked.table.isNullObject);
    const all = [...standing.map(({ asked }) => asked), ...[...rest, ...otherLists].filter(({ table }) => !table.isNullObject)];
    const found = await wholeTables(context, all);
    const lag = serial(2000, 1, 1) - firstOf2000.value;
    const seen = answer(looked, new Map(found.map(({ name, cells }) => [name, cells.length - 1])));
    const workbook = readFound(found, {
      ...standingOf(standing, found),
      names: seen.names.map(({ name, formula }) => ({ name, formula: formula as Formula })),
      sheets: [...seen.sheets].sort((a, b) => a.position - b.position).map(({ name }) => name),
      countsFrom1904: lag > 0,
    }, lag);
    if (!workbook.ok) return { found: seen, forCheck: workbook };
    const kept = (name: string) => found.find((table) => table.name === name)?.cells ?? [];
    const forCheck = success<ReadForCheck>({
      read: workbook.value,
      found: seen,
      sheets: new Map(all.map(({ sheet }) => [sheet.id, sheet.name])),
      asides: readAsides(kept(keptTables.asides.name)),
      repairs: readRepairs(kept(keptTables.repairs.name)),
    });
    return { found: seen, forCheck };
  });
}

/** Names of tables that the metadata knows and that are not the usual ones. */
function otherNames(found: readonly FoundTable[]): { data: string[]; lists: string[] } {
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
