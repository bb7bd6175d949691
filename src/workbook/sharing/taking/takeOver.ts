import type { NewId } from "../../../domain/id";
import { sameName } from "../../../domain/names";
import { success, type Outcome } from "../../../domain/outcome";
import type { Base } from "../../../domain/sharing/base";
import type { DecidedProposals, Edit, Settled } from "../../../domain/sharing/decide";
import type { Meaning } from "../../../domain/strangeWords/meanings";
import { settle } from "../../../domain/sharing/settle";
import type { NewItem } from "../../../domain/strangeWords/newItem";
import { folded } from "../../changes/applied";
import { placeChanges, type Write } from "../../changes/place";
import { addRecords, logTable, sendsTable, setRecord, standingRecords, takenTable, type RecordCells, type SharingTable, type StandingRecords } from "../recordTables";
import { changesOf } from "./edits";
import { missingItems, writeItems } from "./listItems";
import { logOf, logOfItem } from "./log";
import { noteBases, notedBases } from "./noted";
import type { SharedPlan } from "./plan";
import { noteMeanings } from "./words";

/** A copy that came back, as far as the plan notes it. */
export interface CameBack {
  sendId: string;
  organisation: string;
  party: string;
  file: string;
  /** Proposals of it that still ask something. */
  open: number;
  /** What counted as sent, where the plan noted nothing of the send. */
  base: Base | undefined;
}

/** What is taken over in one go. */
export interface ToTake {
  decided: DecidedProposals;
  files: readonly CameBack[];
  /** What somebody said that words stand for, to remember. */
  words?: readonly Meaning[];
  /** Words that come on lists. */
  items?: readonly NewItem[];
  reason: (edit: Edit) => string;
  newId: NewId;
}

export interface Taken {
  /** By this it is taken back. */
  batch: string;
  changed: number;
  added: number;
  removed: number;
}

/**
 * What is written when copies are taken over: the log and what takes it back, then the cells, and what was dealt with last, so that a run
 * that breaks off is asked again. The plan has the tables for it.
 */
export function takeOver(plan: SharedPlan, { decided: { edits, settled }, files, words = [], items = [], reason, newId }: ToTake): Outcome<{ writes: Write[]; told: Taken }> {
  const batch = newId();
  const made = changesOf(edits, plan.book, reason, newId);
  if (!made.ok) return made;
  const placed = placeChanges(folded(made.value.changes, plan.book), plan.read);
  if (!placed.ok) return placed;
  const noted = notedBases(plan);
  const bases = new Map([...files.flatMap(({ sendId, base }) => (base ? [[sendId, base] as const] : [])), ...noted]);
  const whose = ({ word }: NewItem) => edits.find(({ proposal }) => Object.values(proposal.theirs ?? {}).some((cell) => typeof cell === "string" && sameName(cell) === sameName(word)))?.proposal.organisation ?? files[0]?.organisation ?? "";
  const logged = [...missingItems(plan, items).map((item) => logOfItem(item, whose(item), batch, plan)), ...made.value.done.map((done) => logOf(done, bases.get(done.edit.proposal.sendId)?.tables.get(done.edit.proposal.table), batch, plan))];
  const taken = logged.flatMap(({ id, trace }): RecordCells[] => { const text = JSON.stringify(trace); return text.length > 32_000 ? [] : [{ id, batch, trace: text }]; });
  const count = (is: Edit["is"]) => new Set(made.value.done.filter(({ edit }) => edit.is === is).map(({ edit: { proposal: { table, row } } }) => `${table}|${row}`)).size;
  return success({
    writes: [
      ...addRecords(table(plan, logTable), logged.flatMap(({ lines }) => lines)),
      ...addRecords(table(plan, takenTable), taken),
      // A word stands on its list before a cell holds it.
      ...writeItems(plan, items),
      ...placed.value,
      ...noteBases(plan, settledBases(bases, noted, settled)),
      ...(words.length > 0 ? noteMeanings(plan, words) : []),
      ...noteReturned(plan, files, made.value.done.map(({ edit }) => edit)),
    ],
    told: { batch, added: count("add"), removed: count("remove"), changed: count("set") + count("correct") },
  });
}

/** What counts as sent from here on, of the sends of which anything is new. */
function settledBases(bases: ReadonlyMap<string, Base>, noted: ReadonlyMap<string, Base>, settled: readonly Settled[]): Base[] {
  const touched = new Set(settled.map(({ sendId }) => sendId));
  return [...bases.values()].filter(({ sendId }) => touched.has(sendId) || !noted.has(sendId)).map((base) => settle(base, settled));
}

function noteReturned(plan: SharedPlan, files: readonly CameBack[], edits: readonly Edit[]): Write[] {
  const sends = table(plan, sendsTable);
  const once = new Map(files.map((file) => [file.sendId, file]));
  const [sets, added]: [Write[], RecordCells[]] = [[], []];
  for (const { sendId, organisation, party, file, open } of once.values()) {
    const place = sends.rows.findIndex(({ id }) => id === sendId);
    const before = Number(sends.rows[place]?.["changed"] ?? 0) || 0;
    const cells: RecordCells = { returned: plan.book.today, changed: before + edits.filter(({ proposal }) => proposal.sendId === sendId).length, open, file };
    if (place >= 0) sets.push(...setRecord(sends, place, cells));
    else added.push({ ...cells, organisation, party, id: sendId });
  }
  return [...sets, ...addRecords(sends, added)];
}

/** A table that keeps what was sent and came back. It has been made by now. */
export function table({ tables }: Pick<SharedPlan, "tables">, which: SharingTable): StandingRecords {
  const standing = standingRecords(which, tables);
  if (!standing) throw new Error(`the plan has no table ${which.name}`);
  return standing;
}
