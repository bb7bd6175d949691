import type { Finding } from "../../domain/finding";
import type { FindingCode } from "../../messages";
import { area, cell } from "../address";
import { roomWithSpare } from "../figures/layout";
import { mapRoomNames, partyRoomNames, roomIn, roomNames } from "../figures/room";
import { partyRoomWithSpare } from "../planning/deliveries";
import { finding } from "./finding";
import type { ReadTable } from "../readTable";
import type { ReadWorkbook } from "./readWorkbook";

/** A list that is made longer: its defined name, the rows that it has, and how many come; where it is a matrix as many columns too. */
export interface Growth {
  name: string;
  rows: number;
  more: number;
  columns?: true;
}

/** What may outgrow its lists: rows of a table, of which each page has a list by name. */
interface Kind {
  table: "indicators" | "stakeholders";
  column: "name" | "organisation";
  code: FindingCode;
  lists: Readonly<Record<string, string>>;
  /** The list without which there is nothing that the others could count. */
  first?: string;
  withSpare: (rows: number) => number;
  /** It has a column for each of them too. */
  columns?: true;
}

const kinds: readonly Kind[] = [
  { table: "indicators", column: "name", code: "indicatorsLeftOut", lists: roomNames, first: roomNames.figures, withSpare: roomWithSpare },
  { table: "stakeholders", column: "organisation", code: "partiesLeftOut", lists: partyRoomNames, withSpare: partyRoomWithSpare },
  // Each party more costs as many formulas as there are parties, so none is spare.
  { table: "stakeholders", column: "organisation", code: "partiesOffMap", lists: mapRoomNames, withSpare: (rows) => rows, columns: true },
];

/** Rows that pages leave out, because they stand below what there is room for. */
export interface RoomShort {
  kind: Kind;
  table: ReadTable;
  /** How many indicators or parties there are, and how many rows of them count. */
  count: number;
  room: number;
  /** The row of the first one that is left out, by its place in the table from 0. */
  first: number;
  /** What has to grow so that all of them count. */
  growths: Growth[];
}

type Read = Pick<ReadWorkbook, "tables" | "known" | "renamed" | "standing">;

/** What pages have no room for; nothing where all count, and where a workbook was made before its lists could grow. */
export function roomShort(read: Read): RoomShort[] {
  return kinds.flatMap((kind) => shortOf(read, kind) ?? []);
}

function shortOf({ tables, known, renamed, standing }: Read, kind: Kind): RoomShort | undefined {
  const table = tables.find(({ name }) => name === known.find(({ key }) => key === kind.table)?.table);
  if (!table) return undefined;
  const column = table.columns.findIndex(({ id }) => id === kind.column);
  const named = table.rows.filter(({ values }) => String(values[column] ?? "").trim() !== "").map(({ index }) => index);
  const needed = Math.max(-1, ...named) + 1;
  const lists = Object.values(kind.lists).flatMap((usual) => {
    const name = renamed.get(usual) ?? usual;
    const rows = roomIn(standing.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? "");
    return rows === undefined ? [] : [{ usual, name, rows }];
  });
  if (lists.length === 0 || (kind.first !== undefined && lists[0]?.usual !== kind.first)) return undefined;
  const room = Math.min(...lists.map(({ rows }) => rows));
  const first = named.filter((index) => index >= room).sort((a, b) => a - b)[0];
  if (first === undefined) return undefined;
  const wanted = kind.withSpare(needed);
  return { kind, table, count: named.length, room, first, growths: lists.filter(({ rows }) => rows < wanted).map(({ name, rows }) => ({ name, rows, more: wanted - rows, ...(kind.columns ? { columns: true as const } : {}) })) };
}

/** Indicators and parties below what there is room for, told at the first of them. */
export function leftOut(read: ReadWorkbook): Finding[] {
  return roomShort(read).map(({ kind, table, count, room, first }) => {
    const { top, left } = area(table.address);
    const place = table.columns.findIndex(({ id }) => id === kind.column);
    return finding(kind.code, {
      table: kind.table, tableName: table.name, sheet: table.sheet, column: kind.column, cell: cell(top + 1 + first, left + place), details: { count, room },
    });
  });
}
