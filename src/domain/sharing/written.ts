import { tableKeys, type TableKey } from "../schema";
import { emptyBefore, type Base, type SentRow, type SentTable } from "./base";

/** A line of what the plan keeps of a send: one table of it, or a part of a large one. Everything in it is text. */
export interface SentLine {
  sendId: string;
  table: string;
  /** The ids of the columns that went along, with commas; begins with "reading:" where it came along for reading. */
  columns: string;
  rows: string;
}

/** Letters that a line may take; Excel keeps 32,767 in a cell (support.microsoft.com, "Excel specifications and limits"). */
const lineMax = 30_000;
const forReading = "reading:";

/** What was sent, as lines that fit into cells. No value is in it, only hashes. */
export function writeBase({ sendId, tables }: Base): SentLine[] {
  return [...tables].flatMap(([table, { rows, columns, reading }]) => {
    const about = { sendId, table, columns: `${reading ? forReading : ""}${[...columns].join(",")}` };
    const lines: string[] = [""];
    for (const [id, row] of rows) {
      const text = writeRow(id, row);
      const last = lines.at(-1) ?? "";
      if (last !== "" && last.length + text.length + 1 > lineMax) lines.push(text);
      else lines[lines.length - 1] = last === "" ? text : `${last};${text}`;
    }
    return lines.map((text): SentLine => ({ ...about, rows: text }));
  });
}

function writeRow(id: string, { hashes, earlier = {}, came, gone, same }: SentRow): string {
  const units = [...new Set([...Object.keys(hashes), ...Object.keys(earlier)])].map((unit) => `${unit}=${[hashes[unit] ?? emptyBefore, ...earlier[unit] ?? []].join(",")}`);
  return [`${quoted(id)}${came ? "+" : ""}${gone ? "-" : ""}${same === undefined ? "" : `~${quoted(same)}`}`, ...units].join(" ");
}

/** What was sent of each send that lines tell of. What nobody can read is left out. */
export function readBases(lines: readonly SentLine[]): Map<string, Base> {
  const found = new Map<string, Map<TableKey, { rows: Map<string, SentRow>; columns: Set<string>; reading: boolean }>>();
  for (const { sendId, table: name, columns, rows } of lines) {
    const table = tableKeys.find((key) => key === name);
    if (sendId === "" || !table) continue;
    const tables = found.get(sendId) ?? new Map<TableKey, { rows: Map<string, SentRow>; columns: Set<string>; reading: boolean }>();
    found.set(sendId, tables);
    const reading = columns.startsWith(forReading);
    const into = tables.get(table) ?? { rows: new Map<string, SentRow>(), columns: new Set((reading ? columns.slice(forReading.length) : columns).split(",")), reading };
    tables.set(table, into);
    for (const text of rows.split(";")) {
      const row = readRow(text);
      if (row) into.rows.set(row.id, row.sent);
    }
  }
  return new Map([...found].map(([sendId, tables]): [string, Base] => [sendId, {
    sendId, tables: new Map([...tables].map(([table, { rows, columns, reading }]): [TableKey, SentTable] => [table, { rows, columns, ...(reading ? { reading } : {}) }])),
  }]));
}

/** An id without the signs that mean something here. */
function quoted(id: string): string {
  return encodeURIComponent(id).replace(/[-~!*'().]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function unquoted(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readRow(text: string): { id: string; sent: SentRow } | undefined {
  const [head = "", ...units] = text.split(" ");
  const [, id, came, gone, same] = /^([^+~\s-][^+~\s]*?)(\+?)(-?)(?:~(\S+))?$/.exec(head) ?? [];
  if (id === undefined) return undefined;
  const all = units.flatMap((unit) => { const [name, said] = unit.split("="); const [hash, ...before] = said?.split(",") ?? []; return name && hash ? [{ name, hash, before }] : []; });
  const hashes = all.filter(({ hash }) => hash !== emptyBefore).map(({ name, hash }) => [name, hash] as const);
  const earlier = all.filter(({ before }) => before.length > 0).map(({ name, before }) => [name, before] as const);
  return { id: unquoted(id), sent: { hashes: Object.fromEntries(hashes), ...(earlier.length > 0 ? { earlier: Object.fromEntries(earlier) } : {}), ...(came ? { came: true } : {}), ...(gone ? { gone: true } : {}), ...(same === undefined ? {} : { same: unquoted(same) }) } };
}
