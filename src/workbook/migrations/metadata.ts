import { address, area, cell } from "../address";
import type { ReadWorkbook } from "../check/readWorkbook";
import { metaTables, sheetKeys, type Plan, type SheetKey } from "../meta";
import type { Address, Content } from "../types";
import { layouts, named } from "./layout";
import type { Migration } from "./migration";

/** A table of the metadata sheet as it becomes: its cells, headings first, and where it stands then. */
export interface MetadataTable {
  name: string;
  address: Address;
  content: Content[][];
}

/**
 * What the metadata says of sheets and columns from now on: what the plan says, but of what is there under the names that it has here.
 * @param states what the journal notes of each sheet
 */
export function metadataTables({ book }: Plan, read: ReadWorkbook, migrations: readonly Migration[], states: ReadonlyMap<SheetKey, string>): MetadataTable[] {
  const meta = book.sheets.find(({ key }) => key === "meta");
  if (!meta) return [];
  const placed = layouts(read, migrations);
  const keeps = new Map<string, string | undefined>(read.known.filter(({ key }) => key !== undefined).map((column) => {
    const changes = named(migrations, "headings", placed.find(({ name }) => name === column.table)?.definition.key ?? "actions");
    return [`${column.key}.${column.column}`, changes.includes(column.column) ? undefined : column.heading];
  }));
  const rows: Record<string, (row: readonly Content[]) => Content[]> = {
    [metaTables.sheets]: ([id = null, title = null, anchor = null]) => {
      const key = sheetKeys.find((one) => one === id);
      return [id, read.titles.get(String(id)) ?? title, anchor, (key && states.get(key)) ?? null];
    },
    [metaTables.columns]: ([id = null, key = null, table = null, column = null, heading = null]) => [id, key, table, column, keeps.get(String(id)) ?? heading],
  };
  return meta.tables.flatMap((table) => {
    const change = rows[table.name];
    const block = meta.blocks.find(({ at }) => at === table.address.split(":")[0]);
    if (!change || !block) return [];
    const [headings = [], ...content] = block.content;
    const { top, left, right } = area(table.address);
    return [{ name: table.name, address: address({ top, left, right, bottom: top + content.length }), content: [headings, ...content.map(change)] }];
  });
}

/** The entry of the plan that is there while a workbook is being brought up: what a run that broke off still has to do. */
const arrivingEntry = "arriving";

/** What a run noted before anything came: the columns that were to come ("actions.means"), and what people had chosen among the settings. */
export interface Arriving {
  columns: readonly string[];
  settings: Readonly<Record<string, string | number>>;
}

/** What an earlier run noted and did not come to; undefined where none began. */
export function readArriving({ about }: ReadWorkbook): Arriving | undefined {
  const noted = about.get(arrivingEntry) ?? "";
  return noted === "" ? undefined : JSON.parse(noted) as Arriving;
}

/** Where the plan on the metadata sheet says what is arriving and of which version it is: cells, and the table that holds both. */
export interface PlanEntries {
  whole: Address;
  arriving: Address;
  version: Address;
}

/** The places of those entries, of which the first may have to come. */
export function planEntries({ book }: Plan, { about }: ReadWorkbook): PlanEntries {
  const table = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === metaTables.plan);
  const { top, left, right } = area(table?.address ?? "A4:B5");
  const ids = [...new Set([...about.keys(), arrivingEntry])];
  const row = (id: string) => top + 1 + ids.indexOf(id);
  return {
    whole: address({ top, left, right, bottom: top + ids.length }), version: cell(row("schema"), right),
    arriving: address({ top: row(arrivingEntry), bottom: row(arrivingEntry), left, right }),
  };
}

/** What the entry says while columns and settings arrive, and once they have. */
export function writeArriving(arriving: Arriving | undefined): [string, string] {
  return [arrivingEntry, arriving ? JSON.stringify(arriving) : ""];
}
