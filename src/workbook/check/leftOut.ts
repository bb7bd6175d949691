import type { Finding } from "../../domain/finding";
import { area, cell } from "../address";
import { roomWithSpare } from "../figures/layout";
import { roomIn, roomNames } from "../figures/room";
import { finding } from "./finding";
import type { ReadWorkbook } from "./readWorkbook";

/** A list that is made longer: its defined name, the rows that it has, and how many come. */
export interface Growth {
  name: string;
  rows: number;
  more: number;
}

/** Indicators that the figures leave out, because they stand below what there is room for. */
export interface RoomShort {
  /** How many indicators there are, and how many rows of them count. */
  count: number;
  room: number;
  /** The row of the first one that is left out, by its place in the table from 0. */
  first: number;
  /** What has to grow so that all of them count. */
  growths: Growth[];
}

/** What the figures have no room for; undefined where all count, and where a workbook was made before its lists could grow. */
export function roomShort({ tables, known, renamed, standing }: Pick<ReadWorkbook, "tables" | "known" | "renamed" | "standing">): RoomShort | undefined {
  const table = tables.find(({ name }) => name === known.find(({ key }) => key === "indicators")?.table);
  const column = table?.columns.findIndex(({ id }) => id === "name") ?? -1;
  const named = (table?.rows ?? []).filter(({ values }) => String(values[column] ?? "").trim() !== "").map(({ index }) => index);
  const needed = Math.max(-1, ...named) + 1;
  const lists = Object.values(roomNames).flatMap((usual) => {
    const name = renamed.get(usual) ?? usual;
    const rows = roomIn(standing.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? "");
    return rows === undefined ? [] : [{ name, rows }];
  });
  // Without the figures themselves there is nothing that the pages could count.
  if (lists[0]?.name !== (renamed.get(roomNames.figures) ?? roomNames.figures)) return undefined;
  const room = Math.min(...lists.map(({ rows }) => rows));
  const first = named.filter((index) => index >= room).sort((a, b) => a - b)[0];
  if (first === undefined) return undefined;
  const wanted = roomWithSpare(needed);
  return { count: named.length, room, first, growths: lists.filter(({ rows }) => rows < wanted).map(({ name, rows }) => ({ name, rows, more: wanted - rows })) };
}

/** Indicators below what the figures have room for, told at the first of them. */
export function leftOut(read: ReadWorkbook): Finding[] {
  const short = roomShort(read);
  const table = read.tables.find(({ name }) => name === read.known.find(({ key }) => key === "indicators")?.table);
  if (!short || !table) return [];
  const { top, left } = area(table.address);
  const place = table.columns.findIndex(({ id }) => id === "name");
  return [finding("indicatorsLeftOut", {
    table: "indicators", tableName: table.name, sheet: table.sheet, column: "name", cell: cell(top + 1 + short.first, left + place),
    details: { count: short.count, room: short.room },
  })];
}
