import { readToChange } from "../file/readToChange";
import { cli, fill, say } from "../messages";
import { readAsked } from "./asked";
import { messageLanguage } from "./options";
import { dayOf, todayHere } from "./planInFile";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { save } from "./save";

/**
 * Brings a workbook of an earlier version up to this one, into another file; the workbook itself is never changed. Prints a line of JSON. Gives
 * the exit code: 0 done, 1 not written, 2 a wrong option, or a workbook that cannot be read or is not an older one of ours.
 */
export async function runUpdate(args: string[], print: Printer): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language];
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readAsked(args, language, { texts: ["out", "today"], switches: [] });
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.switches.has("help")) { print.log(words.update.help); return 0; }
  const { files: [path, second], texts } = asked;
  const [out, day] = [texts["out"]?.at(-1), texts["today"]?.at(-1)];
  if (path === undefined) return refuse(2, words.update.fileMissing);
  if (second !== undefined) return refuse(2, fill(words.argumentUnexpected, { argument: second }));
  if (out === undefined) return refuse(2, fill(words.optionMissing, { option: "--out" }));
  const today = day === undefined ? todayHere() : dayOf(day);
  if (today === undefined) return refuse(2, fill(words.dayUnreadable, { option: "--today", text: day ?? "" }));

  const bytes = await readGiven(path);
  if (!bytes) return refuse(2, fill(words.check.fileNotFound, { path }));
  const opened = bytes.ok ? await readToChange(bytes.value) : bytes;
  if (!opened.ok) return refuse(2, say(opened.problem, language));
  // The local Excel is large: it is loaded only where it is asked for.
  const done = await (await import("./throughExcel")).bringUpThroughExcel(opened.value.book, today);
  if (!done.ok) return refuse(2, say(done.problem, language));
  if (!done.value) return refuse(2, words.update.notOlder);
  const { file, told } = done.value;
  const saved = await save(out, file);
  if (!saved.ok) return refuse(1, say(saved.problem, language));
  const { lost } = opened.value;
  if (lost.length > 0) print.error(fill(words.lost, { what: lost.join(", ") }));
  print.log(JSON.stringify({ ...told, bytes: file.length }));
  return 0;
}
