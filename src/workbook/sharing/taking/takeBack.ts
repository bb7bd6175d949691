import type { NewId } from "../../../domain/id";
import { success, type Outcome } from "../../../domain/outcome";
import { tableKeys } from "../../../domain/schema";
import { listIds } from "../../../domain/schema/lists";
import type { Base } from "../../../domain/sharing/base";
import type { Edit } from "../../../domain/sharing/decide";
import type { Proposal } from "../../../domain/sharing/proposal";
import { settledRow } from "../../../domain/sharing/settle";
import { applied, folded } from "../../changes/applied";
import type { Cells } from "../../changes/change";
import { placeChanges, type Write } from "../../changes/place";
import { rowsOf } from "../../quarters/tables";
import { logTable, setRecord, takenTable } from "../recordTables";
import { changesOf } from "./edits";
import { dropItems } from "./listItems";
import type { EditTrace, ItemTrace } from "./log";
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
  const traces = kept.flatMap(({ batch, trace }) => { const read = last && batch === last["batch"] ? readTrace(String(trace ?? "")) : undefined; return read ? [read] : []; });
  // A word on a list comes with what holds it: it counts where nothing else is left to take back.
  return last && { batch: String(last["batch"]), count: traces.filter(({ is }) => is !== "item").length || traces.length };
}

/**
 * What is written when a batch is taken back: every cell that still holds what came in gets back what stood there, rows that came in and
 * nobody touched go, rows that were taken out come back, and words that nothing uses by then leave their lists. The files can be taken over again afterwards.
 */
export function takeBack(plan: SharedPlan, batch: string, reason: string, newId: NewId): Outcome<{ writes: Write[]; told: BatchTakenBack }> {
  const traces = tracesIn(plan).filter((one) => one.batch === batch).reverse();
  const edits = traces.flatMap(({ trace }) => (trace.is === "item" ? [] : [trace]));
  const undone = edits.flatMap((trace) => { const edit = undo(trace, plan); return edit ? [{ trace, edit }] : []; });
  const made = changesOf(undone.map(({ edit }) => edit), plan.book, () => reason, newId);
  if (!made.ok) return made;
  const placed = placeChanges(folded(made.value.changes, plan.book), plan.read);
  if (!placed.ok) return placed;
  const [taken, log] = [table(plan, takenTable), table(plan, logTable)];
  const ids = new Set(traces.map(({ id }) => id));
  const marked = log.rows.flatMap(({ id }, place) => (ids.has(String(id ?? "")) ? setRecord(log, place, { back: plan.book.today }) : []));
  const items = traces.flatMap(({ trace }) => (trace.is === "item" ? [trace] : []));
  return success({
    writes: [...placed.value, ...dropItems(plan, items, applied(plan.book, made.value.changes)), ...noteBases(plan, unsettled(plan, undone.map(({ trace }) => trace))), ...marked, ...traces.flatMap(({ place }) => setRecord(taken, place, { id: null, batch: null, trace: null }))],
    told: { done: made.value.done.length, left: edits.length - made.value.done.length },
  });
}

interface Kept {
  id: string;
  batch: string;
  trace: EditTrace | ItemTrace;
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
function readTrace(text: string): EditTrace | ItemTrace | undefined {
  try {
    const item = JSON.parse(text) as Partial<ItemTrace> | null;
    if (item?.is === "item") return typeof item.word === "string" && listIds.some((list) => list === item.list) ? item as ItemTrace : undefined;
    const read = item as Partial<EditTrace> | null;
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
  const silent = new Set<string | undefined>(tables.find((one) => one.key === key)?.columns.filter((column) => column.silent).map(({ id }) => id));
  return Object.entries(own).every(([column, value]) => silent.has(column) || value === null || value === "" || Object.hasOwn(after, column));
}

/** What counts as sent once edits are taken back: what did before. */
function unsettled(plan: SharedPlan, traces: readonly EditTrace[]): Base[] {
  const bases = new Map(notedBases(plan));
  for (const { sendId, table: key, row, sent, cameAs } of traces) {
    const base = bases.get(sendId);
    const own = base?.tables.get(key);
    if (!base || !own) continue;
    const rows = new Map(own.rows);
    if (sent) rows.set(row, sent);
    else rows.delete(row);
    if (cameAs !== undefined) rows.set(cameAs, settledRow(rows.get(cameAs), { hashes: {}, same: "" }));
    bases.set(sendId, { ...base, tables: new Map([...base.tables, [key, { ...own, rows }]]) });
  }
  const touched = new Set(traces.map(({ sendId }) => sendId));
  return [...bases.values()].filter(({ sendId }) => touched.has(sendId));
}
