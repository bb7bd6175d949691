import { readPlanInFile, type PlanInFile } from "../../src/cli/planInFile";
import { countedId } from "../../src/domain/id";
import type { Outcome } from "../../src/domain/outcome";
import { serial } from "../../src/domain/quarter";
import { writeBook } from "../../src/file/write";
import { say } from "../../src/messages";
import { templateOf } from "../../src/templates";
import type { RowOf } from "../../src/workbook/content";
import { plan } from "../../src/workbook/plan";
import { makeCopy, noteSends, planCopies } from "../../src/workbook/sharing/makeCopies";
import { applyToBook } from "../../src/workbook/sharing/inBook";
import type { Noted } from "../../src/workbook/sharing/send";
import type { Book, Content } from "../../src/workbook/types";
import { edited } from "../cli/copies";

/** The day on which copies are sent and come back. */
export const day = serial(2026, 4, 1);

/** Parties, indicators and actions of the network that is shared; each action is of one party. */
export const [parties, indicators, actions] = [50, 60, 500];

/** The value, or the sentence of what went wrong as an error. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(say(outcome.problem, "en"));
  return outcome.value;
}

const name = (party: number) => `Organisatie voor jeugdhulp en onderwijs ${party % parties + 1}`;

/** A plan of that size, as a file gives it. */
export async function sharedPlanInFile(): Promise<PlanInFile> {
  const template = templateOf(["leidraad"]);
  if (!template) throw new Error("the Leidraad is not there");
  const text = (words: string) => ({ nl: words, en: words });
  const measured = Array.from({ length: indicators }, (_, i): RowOf<"indicators"> => ({ name: text(`Aantal jongeren met kenmerk nummer ${i + 1}`), kind: "count", direction: "higher", frequency: "quarter" }));
  const acted = Array.from({ length: actions }, (_, i): RowOf<"actions"> => ({ action: text(`Werkwijze ${i + 1} samen vastleggen en delen met alle teams`), goal: text(`Doel ${i % 40}`), responsible: [text(name(i))], status: "running", end: day + i }));
  const { book } = plan({ ...template, examples: { indicators: measured, actions: acted } }, {
    templates: ["leidraad"], sheets: [], language: "nl", name: "Netwerk Noord", region: "", coordinator: "", from: "2026-K1", quarters: 8, organisations: Array.from({ length: parties }, (_, i) => name(i)), examples: true,
  }, { newId: countedId("r") });
  return must(await readPlanInFile(must(await writeBook(book)), day));
}

/** The plan after copies went out to some parties, and the copies as they come back: in each an action with another note, and one that is new. */
export async function sentAndBack(count = parties): Promise<{ noted: Book; files: { name: string; bytes: Uint8Array }[] }> {
  const opened = await sharedPlanInFile();
  const planned = must(planCopies(opened.plan, { organisations: Array.from({ length: count }, (_, i) => name(i)) }, countedId("send")));
  const newId = countedId("blank");
  const copies = planned.map((one) => makeCopy(one, opened.plan, opened.origin, newId));
  const sent = copies.map(({ book: _book, ...rest }): Noted => rest);
  const files = await Promise.all(copies.map(async ({ book }, i) => ({ name: `Werkmap (${i + 1}).xlsx`, bytes: must(await writeBook(edited(book, "tblActieplan", worked))) })));
  return { noted: applyToBook(opened.book, noteSends(opened.plan, sent)), files };
}

function worked(rows: Content[][], at: (heading: string) => number): Content[][] {
  const blank = rows.findIndex((row) => row[at("Actie")] === null);
  return rows.map((row, i) => (i === 0 ? row.with(at("Toelichting"), "Besproken in het overleg van maart") : i === blank ? row.with(at("Actie"), "Een nieuwe werkwijze beginnen").with(at("Verantwoordelijkheid"), rows[0]?.[at("Verantwoordelijkheid")] ?? null) : row));
}

/** Rows of the largest copy. */
const many = 500;

/** The copy of one party in which five hundred actions stand, as it comes back. */
export async function largeCopy(): Promise<Book> {
  const { plan: shared, origin } = await sharedPlanInFile();
  const [first] = must(planCopies(shared, { organisations: [name(0)] }, countedId("send")));
  if (!first) throw new Error("nothing is sent");
  const { book } = makeCopy(first, shared, origin, countedId("blank"));
  return edited(book, "tblActieplan", (rows, at) => Array.from({ length: many }, (_, i) => (rows[0] ?? []).map((value, column) => (column === at("ID") ? `new${i}x` : column === at("Actie") ? `Werkwijze ${i} met alle teams vastleggen` : value))));
}
