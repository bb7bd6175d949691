import type { Published } from "../domain/audience/published";
import { randomId, type NewId } from "../domain/id";
import { failure, success, type Outcome } from "../domain/outcome";
import { notePublished } from "../workbook/audience/remembered";
import type { Write } from "../workbook/changes/place";
import type { ReadWorkbook } from "../workbook/check/readWorkbook";
import { noteSends, repairIds } from "../workbook/sharing/makeCopies";
import { recordTables } from "../workbook/sharing/recordTables";
import type { Noted } from "../workbook/sharing/send";
import { sharedPlan, type SharedPlan } from "../workbook/sharing/taking/plan";
import { takeBack, type BatchTakenBack } from "../workbook/sharing/taking/takeBack";
import { takeOver, type Taken, type ToTake } from "../workbook/sharing/taking/takeOver";
import { apply } from "./changing/apply";
import { readForCheck } from "./readForCheck";
import { makeRecords, readRecords } from "./records";

/** The workbook as it is shared from. Two requests. @param today Excel's serial number of the day */
export async function readPlanToShare(today: number): Promise<Outcome<SharedPlan>> {
  const read = await readForCheck();
  return read.ok ? withRecords(read.value.read, today) : read;
}

async function withRecords(read: ReadWorkbook, today: number): Promise<Outcome<SharedPlan>> {
  const records = await readRecords();
  return records.ok ? success(sharedPlan(read, records.value, today)) : records;
}

/** How often is looked again where somebody else was just typing there. */
const attempts = 3;

/** Lets `intend` say what is to be written in the workbook as it is now, and writes it: all of it or nothing. Two requests beside reading. */
async function change<T>(today: number, intend: (plan: SharedPlan) => Outcome<{ writes: readonly Write[]; told: T }> | Promise<Outcome<{ writes: readonly Write[]; told: T }>>, seen?: SharedPlan): Promise<Outcome<T>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const read = attempt === 0 && seen && recordTables.every(({ name }) => seen.tables.some((one) => one.name === name)) ? success(seen) : await readyPlan(today);
    if (!read.ok) return read;
    const intended = await intend(read.value);
    if (!intended.ok) return intended;
    const applied = await apply(intended.value.writes);
    if (!applied.ok) return applied;
    if (applied.value === "done") return success(intended.value.told);
  }
  return failure("changedMeanwhile");
}

/** The workbook with the tables that keep what was sent. */
async function readyPlan(today: number): Promise<Outcome<SharedPlan>> {
  const read = await readPlanToShare(today);
  if (!read.ok || recordTables.every(({ name }) => read.value.tables.some((one) => one.name === name))) return read;
  const made = await makeRecords(read.value.tables, read.value.read.language);
  return made.ok ? withRecords(read.value.read, today) : made;
}

/** Gives rows that cannot be told apart an id of their own, before anything goes out. Gives how many. */
export function repairRowIds(today: number): Promise<Outcome<number>> {
  return change(today, (plan) => {
    const repaired = repairIds(plan);
    return repaired.ok ? success({ writes: repaired.value.writes, told: repaired.value.repaired }) : repaired;
  });
}

/** Notes in the workbook what was sent to whom. */
export function recordSends(copies: readonly Noted[], today: number): Promise<Outcome<number>> {
  return change(today, (plan) => success({ writes: noteSends(plan, copies), told: copies.length }));
}

/** Notes in the workbook which counts were published. */
export function recordPublished(published: readonly Published[], today: number): Promise<Outcome<number>> {
  return change(today, (plan) => success({ writes: notePublished(plan, published), told: published.length }));
}

/**
 * Takes over what was decided of copies that came back, with the log and what takes it back. Where the workbook changed since it was read,
 * `again` decides once more: it may take its time, for what is written looks at what it overwrites. At most four requests.
 */
export function takeOverCopies(seen: SharedPlan, again: (plan: SharedPlan) => Promise<Outcome<Omit<ToTake, "newId">>>, today: number, newId: NewId = randomId): Promise<Outcome<Taken>> {
  return change(today, async (plan) => { const decided = await again(plan); return decided.ok ? takeOver(plan, { ...decided.value, newId }) : decided; }, seen);
}

/** Takes a batch back: what nobody changed since gets back what stood there. */
export function takeBackCopies(batch: string, reason: string, today: number, newId: NewId = randomId): Promise<Outcome<BatchTakenBack>> {
  return change(today, (plan) => takeBack(plan, batch, reason, newId));
}
