import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { randomId, type NewId } from "../domain/id";
import { writeBook } from "../file/write";
import { cli, fill, say } from "../messages";
import { makeCopy, noteSends, planCopies } from "../workbook/sharing/makeCopies";
import { fileNameOf, type Noted } from "../workbook/sharing/send";
import { readAsked } from "./asked";
import { messageLanguage } from "./options";
import { dayOf, readPlanInFile, todayHere, writePlanInFile } from "./planInFile";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { save } from "./save";

const options = { texts: ["out", "for", "quarter", "deadline", "today", "recorded"], switches: ["record"] } as const;

/**
 * Makes a copy of a plan for each party, and prints a line of JSON for each. The plan itself changes with --record alone. Gives the exit
 * code: 0 made, 1 not written, 2 a wrong option or an unreadable plan.
 */
export async function runCopies(args: string[], print: Printer, newId: NewId = randomId): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language];
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readAsked(args, language, options);
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.switches.has("help")) { print.log(words.copies.help); return 0; }
  const { files: [path, second], texts } = asked;
  const last = (name: string) => texts[name]?.at(-1);
  if (path === undefined) return refuse(2, words.copies.fileMissing);
  if (second !== undefined) return refuse(2, fill(words.argumentUnexpected, { argument: second }));
  const out = last("out");
  if (out === undefined) return refuse(2, fill(words.optionMissing, { option: "--out" }));
  const [today, deadline] = [last("today"), last("deadline")].map((text) => (text === undefined ? undefined : dayOf(text) ?? NaN));
  if (Number.isNaN(today)) return refuse(2, fill(words.dayUnreadable, { option: "--today", text: last("today") ?? "" }));
  if (Number.isNaN(deadline)) return refuse(2, fill(words.dayUnreadable, { option: "--deadline", text: last("deadline") ?? "" }));

  const bytes = await readGiven(path);
  if (!bytes) return refuse(2, fill(words.check.fileNotFound, { path }));
  const opened = bytes.ok ? await readPlanInFile(bytes.value, today ?? todayHere()) : bytes;
  if (!opened.ok) return refuse(2, say(opened.problem, language));
  const recorded = asked.switches.has("record") ? path : last("recorded");
  if (opened.value.repaired > 0 && recorded === undefined) return refuse(2, say({ code: "idsTwice", details: { count: opened.value.repaired } }, language));
  const { plan, origin, lost } = opened.value;
  const planned = planCopies(plan, { organisations: texts["for"], quarter: last("quarter"), deadline }, newId);
  if (!planned.ok) return refuse(2, say(planned.problem, language));

  await mkdir(out, { recursive: true }).catch(() => undefined);
  const noted: Noted[] = [];
  for (const one of planned.value) {
    const { book, ...rest } = makeCopy(one, plan, origin, newId);
    const written = await writeBook(book);
    const file = fileNameOf(origin.name, rest.send);
    const saved = written.ok ? await save(join(out, file), written.value) : written;
    if (!saved.ok) return refuse(1, say(saved.problem, language));
    noted.push(rest);
    print.log(JSON.stringify({ file, organisation: rest.send.organisation, sendId: rest.send.sendId, tables: rest.counts, bytes: written.ok ? written.value.length : 0 }));
  }
  if (recorded === undefined) {
    print.error(words.copies.notNoted);
    return 0;
  }
  if (lost.length > 0) print.error(fill(words.lost, { what: lost.join(", ") }));
  const written = await writePlanInFile(opened.value, noteSends(plan, noted));
  const saved = written.ok ? await save(recorded, written.value) : written;
  return saved.ok ? 0 : refuse(1, say(saved.problem, language));
}
