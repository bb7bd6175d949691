import { openDeadline, openQuarter } from "../../domain/sharing/openQuarter";
import { ownTables } from "../../domain/sharing/owners";
import { parcelOf, usuallyGets, type OwnTable } from "../../domain/sharing/parcel";
import { tableRows } from "../../domain/sharing/tableRows";
import { filledRecords, logTable, standingRecords } from "../../workbook/sharing/recordTables";
import { lastBatch } from "../../workbook/sharing/taking/takeBack";
import { notedSends, type NotedSend } from "../../workbook/sharing/taking/noted";
import { workAddress } from "../words/mail";
import type { SharedPlan } from "../../workbook/sharing/taking/plan";
import { inSlices, type Steps } from "../../file/steps";

/** What can be sent, what was sent, and what was taken over. */
export interface Offer {
  /** The quarter whose figures go along; undefined where none is open. */
  quarter: string | undefined;
  /** By when its figures are wanted, as Excel's serial number: what is proposed for the copies. */
  deadline: number | undefined;
  /** All quarters of the plan. */
  quarters: readonly string[];
  /** The tables that can go along, with the titles of their sheets. */
  tables: readonly { table: OwnTable; sheet: string }[];
  /** Everybody who can get a copy, with the rows that would go in; `usual` gets one unless somebody says otherwise. */
  parties: readonly { name: string; usual: boolean; mail: string; rows: readonly { table: OwnTable; count: number }[] }[];
  sends: readonly NotedSend[];
  last: ReturnType<typeof lastBatch>;
  /** The last lines of the log, the newest first. */
  log: readonly LogLine[];
  /** Title of the sheet with the log; undefined where there is none yet. */
  logSheet: string | undefined;
}

export interface LogLine {
  day: number;
  organisation: string;
  where: string;
  row: string;
  column: string;
  from: string;
  to: string;
  isBack: boolean;
}

/** Lines of the log that the pane shows; the sheet has all of them. */
const shown = 30;

/** Says what there is to send of a plan, and what came of earlier copies; in slices, so that the pane stays awake. */
export function offerOf(plan: SharedPlan): Promise<Offer> {
  return inSlices(offering(plan));
}

function* offering(plan: SharedPlan): Steps<Offer> {
  const { book, tables } = plan;
  const quarter = openQuarter(book);
  const there = ownTables.flatMap((table) => { const found = book.tables.find(({ key }) => key === table); return found ? [{ table, sheet: found.sheet }] : []; });
  const wish = { tables: there.map(({ table }) => table), ...(quarter === undefined ? {} : { quarter }) };
  const parties: Offer["parties"][number][] = [];
  for (const { cells } of tableRows(book, "stakeholders") ?? []) {
    const name = String(cells["organisation"] ?? "").trim();
    const parcel = name === "" ? undefined : parcelOf(book, name, wish);
    if (!parcel) continue;
    const rows = there.map(({ table }) => ({ table, count: parcel.tables.find((one) => one.table === table)?.rows.length ?? 0 }));
    parties.push({ name, usual: usuallyGets(book, cells, () => parcel), mail: workAddress(cells["contactDetails"]), rows });
    yield;
  }
  const log = standingRecords(logTable, tables);
  return {
    quarter, deadline: openDeadline(book), quarters: (book.lists["quarter"] ?? []).map(({ text }) => text), tables: there, parties, sends: notedSends(plan), last: lastBatch(plan), logSheet: log?.found.sheet,
    log: filledRecords(log).slice(-shown).reverse().map((row): LogLine => ({
      day: Number(row["date"] ?? 0), organisation: String(row["organisation"] ?? ""), where: String(row["where"] ?? ""), row: String(row["row"] ?? ""), column: String(row["column"] ?? ""),
      from: String(row["from"] ?? ""), to: String(row["to"] ?? ""), isBack: row["back"] !== null,
    })),
  };
}
