import { basename } from "node:path";
import { audiences } from "../domain/audience/audience";
import { audienceTold } from "../domain/audience/told";
import { readHeading } from "../file/heading";
import { writeBook } from "../file/write";
import { cli, fill, say } from "../messages";
import { audienceBook } from "../workbook/audience/book";
import { notePublished, publishedBefore } from "../workbook/audience/remembered";
import { readAsked } from "./asked";
import { messageLanguage } from "./options";
import { dayOf, readPlanInFile, todayHere, writePlanInFile } from "./planInFile";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { isSameFile } from "./sameFile";
import { save } from "./save";

const options = { texts: ["for", "out", "quarter", "today", "recorded"], switches: ["record"] } as const;

/**
 * Makes a copy of a plan for a board or for the public, and prints one line of JSON. The plan itself changes with --record alone. Gives the
 * exit code: 0 made, 1 not written, 2 a wrong option or an unreadable plan.
 */
export async function runAudience(args: string[], print: Printer): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language];
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readAsked(args, language, options);
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.switches.has("help")) { print.log(words.audience.help); return 0; }
  const { files: [path, second], texts } = asked;
  const last = (name: string) => texts[name]?.at(-1);
  const [out, wanted] = [last("out"), last("for")];
  const audience = audiences.find((one) => one === wanted);
  if (path === undefined) return refuse(2, words.audience.fileMissing);
  if (second !== undefined) return refuse(2, fill(words.argumentUnexpected, { argument: second }));
  if (wanted === undefined) return refuse(2, fill(words.optionMissing, { option: "--for" }));
  if (!audience) return refuse(2, fill(words.audience.unknown, { wanted }));
  if (out === undefined) return refuse(2, fill(words.optionMissing, { option: "--out" }));
  const today = last("today") === undefined ? todayHere() : dayOf(last("today") ?? "");
  if (today === undefined) return refuse(2, fill(words.dayUnreadable, { option: "--today", text: last("today") ?? "" }));

  if (await isSameFile(out, path)) return refuse(2, fill(words.outIsGiven, { path }));
  const bytes = await readGiven(path);
  if (!bytes) return refuse(2, fill(words.check.fileNotFound, { path }));
  const opened = bytes.ok ? await readPlanInFile(bytes.value, today) : bytes;
  if (!opened.ok) return refuse(2, say(opened.problem, language));
  const heading = bytes.ok ? await readHeading(bytes.value) : bytes;
  if (!heading.ok) return refuse(2, say(heading.problem, language));
  const { plan, lost } = opened.value;
  const told = audienceTold(plan.book, audience, heading.value, publishedBefore(plan), last("quarter"));
  if (!told.ok) return refuse(2, say(told.problem, language));
  const { story: { quarter }, leftOut, published } = told.value;

  // A count that is published and not noted can be told from the next one: noting goes first.
  const recorded = asked.switches.has("record") ? path : last("recorded");
  if (recorded !== undefined && published.length > 0) {
    if (lost.length > 0) print.error(fill(words.lost, { what: lost.join(", ") }));
    const noted = await writePlanInFile(opened.value, notePublished(plan, published));
    const kept = noted.ok ? await save(recorded, noted.value) : noted;
    if (!kept.ok) return refuse(1, say(kept.problem, language));
  }
  if (recorded === undefined && published.length > 0) print.error(words.audience.notNoted);
  const book = audienceBook(told.value);
  const written = await writeBook(book);
  const saved = written.ok ? await save(out, written.value) : written;
  if (!saved.ok) return refuse(1, say(saved.problem, language));
  print.log(JSON.stringify({ file: basename(out), audience, quarter, sheets: book.sheets.map(({ name }) => name), leftOut, bytes: written.ok ? written.value.length : 0 }));
  return 0;
}
