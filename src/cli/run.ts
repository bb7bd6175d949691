import { cli, fill, say } from "../messages";
import { templates } from "../templates";
import { optionalSheetKeys } from "../workbook/meta";
import { makeFile, planOf } from "./make";
import { messageLanguage, readOptions } from "./options";
import { readRequest } from "./request";
import { save } from "./save";

/** Where lines go: `log` for what was made, `error` for what went wrong. */
export type Printer = Pick<Console, "log" | "error">;

/** Makes the workbook that the arguments ask for, and prints one line. Gives the exit code: 0 made, 1 not made, 2 a wrong option. */
export async function run(args: string[], print: Printer): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const fail = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const read = readOptions(args, language);
  if ("sentence" in read) return fail(2, read.sentence);
  if (read.options.help) {
    print.log(fill(cli[language].help, { templates: Object.keys(templates).join(", "), sheets: optionalSheetKeys.join(", ") }));
    return 0;
  }
  const asked = await readRequest(read.options, language);
  if ("sentence" in asked) return fail(2, asked.sentence);
  const plan = planOf(asked.request);
  // The local Excel is large: it is loaded only where it is asked for.
  const made = asked.request.via === "excel" ? await (await import("./throughExcel")).makeThroughExcel(plan) : await makeFile(plan);
  if (!made.ok) return fail(1, say(made.problem, language));
  const saved = await save(asked.request.out, made.value.file);
  if (!saved.ok) return fail(1, say(saved.problem, language));
  const { sheets } = plan.book;
  const count = (of: "tables" | "charts") => sheets.reduce((sum, sheet) => sum + sheet[of].length, 0);
  const { requests, bytes } = made.value;
  print.log(JSON.stringify({ sheets: sheets.length, tables: count("tables"), charts: count("charts"), requests, bytes }));
  return 0;
}
