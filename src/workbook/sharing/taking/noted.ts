import type { Base } from "../../../domain/sharing/base";
import { readBases, writeBase, type SentLine } from "../../../domain/sharing/written";
import type { Write } from "../../changes/place";
import { addRecords, filledRecords, sendsTable, sentTable, setRecord, standingRecords, type RecordCells } from "../recordTables";
import type { SharedPlan } from "./plan";

/** A send as the plan noted it. */
export interface NotedSend {
  sendId: string;
  organisation: string;
  /** Id of the row of the party. */
  party: string;
  round: string;
  /** Excel's serial numbers. */
  sent: number | undefined;
  deadline: number | undefined;
  returned: number | undefined;
  rows: number;
  changed: number;
  open: number;
  file: string;
}

/** The sends that the plan noted, oldest first. */
export function notedSends({ tables }: Pick<SharedPlan, "tables">): NotedSend[] {
  const day = (value: RecordCells[string] | undefined) => (typeof value === "number" ? value : undefined);
  const text = (value: RecordCells[string] | undefined) => String(value ?? "");
  return filledRecords(standingRecords(sendsTable, tables)).map((row): NotedSend => ({
    sendId: text(row["id"]), organisation: text(row["organisation"]), party: text(row["party"]), round: text(row["round"]), file: text(row["file"]),
    sent: day(row["sent"]), deadline: day(row["deadline"]), returned: day(row["returned"]), rows: day(row["rows"]) ?? 0, changed: day(row["changed"]) ?? 0, open: day(row["open"]) ?? 0,
  })).filter(({ sendId }) => sendId !== "");
}

/** Tables that were read are never changed, so that this is found once for all files that came back. */
const known = new WeakMap<SharedPlan["tables"], ReadonlyMap<string, Base>>();

/** What was sent of each send that the plan noted. */
export function notedBases({ tables }: Pick<SharedPlan, "tables">): ReadonlyMap<string, Base> {
  const bases = known.get(tables) ?? readBases(filledRecords(standingRecords(sentTable, tables)).map(toLine));
  known.set(tables, bases);
  return bases;
}

function toLine(row: RecordCells): SentLine {
  return { sendId: String(row["id"] ?? ""), table: String(row["table"] ?? ""), columns: String(row["columns"] ?? ""), rows: String(row["rows"] ?? "") };
}

const toCells = ({ sendId, ...line }: SentLine): RecordCells => ({ id: sendId, ...line });

/** Writes what was sent, in the place of what is noted of the same sends. */
export function noteBases({ tables }: Pick<SharedPlan, "tables">, bases: readonly Base[]): Write[] {
  const standing = standingRecords(sentTable, tables);
  if (!standing) throw new Error(`the plan has no table ${sentTable.name}`);
  const places = new Map<string, number[]>();
  standing.rows.forEach((row, place) => {
    const { sendId, table } = toLine(row);
    const key = `${sendId}|${table}`;
    if (sendId !== "") places.set(key, [...places.get(key) ?? [], place]);
  });
  const [sets, added]: [Write[], RecordCells[]] = [[], []];
  for (const line of bases.flatMap(writeBase)) {
    const place = places.get(`${line.sendId}|${line.table}`)?.shift();
    if (place === undefined) added.push(toCells(line));
    else sets.push(...setRecord(standing, place, toCells(line)));
  }
  // What is left of a table that takes fewer lines by now.
  const meant = new Set(bases.map(({ sendId }) => sendId));
  for (const [key, left] of places) {
    if (meant.has(key.split("|")[0] ?? "")) for (const place of left) sets.push(...setRecord(standing, place, { id: null, table: null, columns: null, rows: null }));
  }
  return [...sets, ...addRecords(standing, added)];
}
