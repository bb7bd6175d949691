import type { NewId } from "../../../domain/id";
import { success, type Outcome } from "../../../domain/outcome";
import { tableKeys } from "../../../domain/schema";
import type { Base } from "../../../domain/sharing/base";
import type { Edit } from "../../../domain/sharing/decide";
import type { Proposal } from "../../../domain/sharing/proposal";
import { folded } from "../../changes/applied";
import type { Cells } from "../../changes/change";
import { placeChanges, type Write } from "../../changes/place";
import { rowsOf } from "../../quarters/tables";
import { logTable, setRecord, takenTable } from "../recordTables";
import { changesOf } from "./edits";
import type { EditTrace } from "./log";
import { noteBases, notedBases } from "./noted";
import type { SharedPlan } from "./plan";
import { table } from "./takeOver";

/** How many rows got back what stood there, and how many were left because somebody changed them since. */
export interface BatchTakenBack {
  done: number;
  left: number;
}

/** What was taken over last and can be taken back: its batch, and how many edits it holds; undefined where there is none. */
export function lastBatch(plan: SharedPlan): { batch: string; count: number } | undefined {
  const kept = plan.tables.some(({ name }) => name === takenTable.name) ? table(plan, takenTable).rows : [];
  // A year of copies has thousands of traces, and only those of the last batch are read.
  const last = kept.findLast(({ batch, trace }) => batch && readTrace(String(trace ?? "")));
  const count = kept.filter(({ batch, trace }) => last && batch === last["batch"] && readTrace(String(trace ?? ""))).length;
  return last && { batch: String(last["batch"]), count };
}

/**
 * What is written when a batch is taken back: every cell that still holds what came in gets back what stood there, rows that came in and
 * nobody touched go, and rows that were taken out come back. The files can be taken over again afterwards.
 */
export function takeBack(plan: SharedPlan, batch: string, reason: string, newId: NewId): Outcome<{ writes: Write[]; told: BatchTakenBack }> {
  const traces = tracesIn(plan).filter((one) => one.batch === batch).reverse();
  const undone = traces.flatMap(({ trace }) => { const edit = undo(trace, plan); return edit ? [{ trace, edit }] : []; });
  const made = changesOf(undone.map(({ edit }) => edit), plan.book, () => reason, newId);
  if (!made.ok) return made;
  const placed = placeChanges(folded(made.value.changes, plan.book), plan.read);
  if (!placed.ok) return placed;
  const [taken, log] = [table(plan, takenTable), table(plan, logTable)];
  const ids = new Set(traces.map(({ id }) => id));
  const marked = log.rows.flatMap(({ id }, place) => (ids.has(String(id ?? "")) ? setRecord(log, place, { back: plan.book.today }) : []));
  return success({
    writes: [...placed.value, ...noteBases(plan, unsettled(plan, undone.map(({ trace }) => trace))), ...marked, ...traces.flatMap(({ place }) => setRecord(taken, place, { id: null, batch: null, trace: null }))],
    told: { done: made.value.done.length, left: traces.length - made.value.done.length },
  });
}

interface Kept {
  id: string;
  batch: string;
  trace: EditTrace;
  /** Place in its table, from 0. */
  place: number;
}

function tracesIn(plan: SharedPlan): Kept[] {
  if (!plan.tables.some(({ name }) => name === takenTable.name)) return [];
  return table(plan, takenTable).rows.flatMap(({ id, batch, trace }, place): Kept[] => {
    const read = readTrace(String(trace ?? ""));
    return read && batch ? [{ id: String(id ?? ""), batch: String(batch), trace: read, place }] : [];
  });
}

/** A trace as the plan keeps it; undefined where somebody changed it into something else. */
function readTrace(text: string): EditTrace | undefined {
  try {
    const read = JSON.parse(text) as Partial<EditTrace> | null;
    const isOurs = read && ["add", "set", "correct", "remove"].includes(String(read.is)) && tableKeys.some((key) => key === read.table) && typeof read.row === "string" && typeof read.before === "object" && typeof read.after === "object";
    return isOurs ? read as EditTrace : undefined;
  } catch {
    return undefined;
  }
}

/** The edit that undoes one, as far as the row still holds what it got. */
function undo({ is, sendId, table: key, row, before, after }: EditTrace, { book }: SharedPlan): Edit | undefined {
  const own = rowsOf(book, key).find(({ cells }) => cells["id"] === row)?.cells;
  const proposal: Proposal = { id: `${row}.`, file: "", sendId, organisation: "", table: key, row, rowName: "", columns: [], units: [], kind: "change", sent: null, mine: null, theirs: null, ticked: false, said: [] };
  const holds = (cells: Cells) => own !== undefined && Object.entries(cells).every(([column, value]) => (own[column] ?? null) === value);
  switch (is) {
    case "add": return holds(after) && onlyThose(own ?? {}, after, book, key) ? { proposal, is: "remove" } : undefined;
    case "remove": {
      const { id: _id, ...cells } = before;
      return own === undefined ? { proposal, is: "add", cells } : undefined;
    }
    case "set": case "correct": return holds(after) ? { proposal, is, cells: before } : undefined;
  }
}

/** Whether nobody wrote anything in the row beside what came in. */
function onlyThose(own: Cells, after: Cells, { tables }: SharedPlan["book"], key: EditTrace["table"]): boolean {
  const silent = new Set(tables.find((one) => one.key === key)?.columns.filter((column) => column.silent).map(({ id }) => id));
  return Object.entries(own).every(([column, value]) => silent.has(column) || value === null || value === "" || Object.hasOwn(after, column));
}

/** What counts as sent once edits are taken back: what did before. */
function unsettled(plan: SharedPlan, traces: readonly EditTrace[]): Base[] {
  const bases = new Map(notedBases(plan));
  for (const { sendId, table: key, row, sent } of traces) {
    const base = bases.get(sendId);
    const own = base?.tables.get(key);
    if (!base || !own) continue;
    const rows = new Map(own.rows);
    if (sent) rows.set(row, sent);
    else rows.delete(row);
    bases.set(sendId, { ...base, tables: new Map([...base.tables, [key, { ...own, rows }]]) });
  }
  const touched = new Set(traces.map(({ sendId }) => sendId));
  return [...bases.values()].filter(({ sendId }) => touched.has(sendId));
}
