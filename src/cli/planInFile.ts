import { success, type Outcome } from "../domain/outcome";
import { serial } from "../domain/quarter";
import { readToChange } from "../file/readToChange";
import { writeBook } from "../file/write";
import type { Write } from "../workbook/changes/place";
import { metaTables } from "../workbook/meta";
import type { Origin } from "../workbook/sharing/copySetting";
import { applyToBook, textNamed, withRecords } from "../workbook/sharing/inBook";
import { repairIds } from "../workbook/sharing/makeCopies";
import { sharedPlan, type SharedPlan } from "../workbook/sharing/taking/plan";
import { startNames } from "../workbook/sheets/start";
import type { Book } from "../workbook/types";

/** A plan in a file, ready to send copies of or to take copies back into: its ids are repaired, and it has the tables to keep that in. */
export interface PlanInFile {
  plan: SharedPlan;
  book: Book;
  origin: Origin;
  /** Rows that got an id of their own. */
  repaired: number;
  /** What the file holds and a file that is written from it lacks, such as "comments". */
  lost: readonly string[];
}

/** Reads a plan to share from. @param today Excel's serial number of the day */
export async function readPlanInFile(bytes: Uint8Array, today: number): Promise<Outcome<PlanInFile>> {
  const opened = await readToChange(bytes);
  if (!opened.ok) return opened;
  const { read, tables, lost } = opened.value;
  const meta = tables.find(({ name }) => name === metaTables.plan)?.sheet ?? "";
  const kept = withRecords(opened.value.book, tables, meta, read.language);
  const repaired = repairIds(sharedPlan(read, kept.tables, today));
  if (!repaired.ok) return repaired;
  const { about } = read;
  const onStart = (name: keyof typeof startNames) => textNamed(kept.book, read.renamed.get(startNames[name]) ?? startNames[name]) || (about.get(name) ?? "");
  return success({
    plan: repaired.value.plan, book: applyToBook(kept.book, repaired.value.writes), repaired: repaired.value.repaired, lost,
    origin: { planId: about.get("planId") ?? "", language: read.language, name: onStart("name"), coordinator: onStart("coordinator"), from: about.get("from") ?? "", quarters: Number(about.get("quarters")) || 1 },
  });
}

/** The plan as a file, with what is to be written in it. */
export function writePlanInFile({ book }: PlanInFile, writes: readonly Write[]): Promise<Outcome<Uint8Array>> {
  return writeBook(applyToBook(book, writes));
}

/** A day as people type it on the command line, "2026-10-15", as Excel's serial number; undefined where it is none. */
export function dayOf(text: string): number | undefined {
  const [, year, month, date] = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return year !== undefined && day.getUTCMonth() + 1 === Number(month) ? serial(Number(year), Number(month), Number(date)) : undefined;
}

/** Today, on this machine. */
export function todayHere(): number {
  const now = new Date();
  return serial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
