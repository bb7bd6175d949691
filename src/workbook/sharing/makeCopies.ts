import type { NewId } from "../../domain/id";
import { failure, success, type Outcome } from "../../domain/outcome";
import { openQuarter } from "../../domain/sharing/openQuarter";
import { doubles } from "../../domain/sharing/doubles";
import { parcelOf, partiesToSend, type OwnTable, type Parcel } from "../../domain/sharing/parcel";
import { ownTables } from "../../domain/sharing/owners";
import { applied, folded } from "../changes/applied";
import type { BookChange } from "../changes/change";
import { placeChanges, type Write } from "../changes/place";
import { copyFor, type Copy } from "./copyBook";
import type { Origin } from "./copySetting";
import { addRecords, sendsTable, type RecordCells } from "./recordTables";
import type { Noted, Send } from "./send";
import { noteBases } from "./taking/noted";
import type { SharedPlan } from "./taking/plan";
import { table } from "./taking/takeOver";

/** What copies are to be made of. */
export interface ToCopy {
  /** Names of the parties; those that take part where it is absent. */
  organisations?: readonly string[];
  /** The quarter whose figures are asked for; the one that is open where it is absent. */
  quarter?: string;
  tables?: readonly OwnTable[];
  deadline?: number;
}

/** A copy that is to be made: the rows that go in, and by what it will be known. */
export interface PlannedCopy {
  parcel: Parcel;
  send: Send;
}

/** Who gets a copy of what. Fails on a party that the plan does not have, where nobody is to get one, and on a quarter that it does not have. */
export function planCopies(plan: SharedPlan, { organisations, quarter, tables = ownTables, deadline }: ToCopy, newId: NewId): Outcome<PlannedCopy[]> {
  const { book, read } = plan;
  const known = book.lists["quarter"]?.map(({ text }) => text) ?? [];
  if (quarter !== undefined && !known.includes(quarter)) return failure("quarterNotInPlan", { quarter, text: quarter, first: known[0] ?? "", last: known.at(-1) ?? "" });
  const round = quarter ?? openQuarter(book) ?? "";
  const wish = { tables, ...(round === "" ? {} : { quarter: round }) };
  const names = organisations ?? partiesToSend(book, wish);
  if (names.length === 0) return failure("nobodyToSend");
  const planned: PlannedCopy[] = [];
  for (const name of names) {
    const parcel = parcelOf(book, name, wish);
    if (!parcel) return failure("partyUnknown", { name });
    planned.push({ parcel, send: { sendId: newId(), planId: read.about.get("planId") ?? "", organisation: parcel.organisation, party: parcel.party, round, sent: book.today, deadline } });
  }
  return success(planned);
}

/** Makes a copy that was planned. */
export function makeCopy({ parcel, send }: PlannedCopy, { book }: SharedPlan, origin: Origin, newId: NewId): Copy {
  return copyFor(parcel, send, book, origin, newId);
}

/** What is written in the plan when copies go out: what each party was sent. The plan has the tables for it. */
export function noteSends(plan: SharedPlan, copies: readonly Noted[]): Write[] {
  return [
    ...noteBases(plan, copies.map(({ base }) => base)),
    ...addRecords(table(plan, sendsTable), copies.map(({ send, counts }): RecordCells => ({
      organisation: send.organisation, round: send.round || null, sent: send.sent, deadline: send.deadline ?? null, rows: Object.values(counts).reduce((sum, count) => sum + count, 0), party: send.party, id: send.sendId,
    }))),
  ];
}

/** The plan with rows that could not be told apart by their ids repaired, and what is written for that: it goes before anything is sent or taken over. */
export function repairIds(plan: SharedPlan): Outcome<{ plan: SharedPlan; writes: Write[]; repaired: number }> {
  const changes = doubles(plan.book).map(({ table: key, row, was, id }): BookChange => ({ is: "set", table: key, row, before: { id: was === "" ? null : was }, after: { id } }));
  const placed = placeChanges(folded(changes, plan.book), plan.read);
  return placed.ok ? success({ plan: { ...plan, book: applied(plan.book, changes) }, writes: placed.value, repaired: changes.length }) : placed;
}
