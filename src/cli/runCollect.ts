import { mkdir, open, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../domain/problem";
import { tidy, tidyTables, type TidyTable } from "../domain/sharing/tidy";
import { toNetwork } from "../domain/toNetwork";
import { readForCheck } from "../file/readForCheck";
import { cli, fill, say } from "../messages";
import { toChecked } from "../workbook/check/toChecked";
import { readAsked } from "./asked";
import { csvLines, dataPackage } from "./dataPackage";
import { messageLanguage } from "./options";
import { dayOf, todayHere } from "./planInFile";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { save } from "./save";

const options = { texts: ["out", "today"], switches: [] } as const;

/**
 * Reads the workbooks of many networks, one after the other, and writes what they say as tidy tables. One workbook is in memory at a time,
 * and one that cannot be read stops no other. Gives the exit code: 0 done, 1 not written, 2 something could not be read or a wrong option.
 */
export async function runCollect(args: string[], print: Printer): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language];
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readAsked(args, language, options);
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.switches.has("help")) { print.log(words.collect.help); return 0; }
  const { files: [folder, second], texts } = asked;
  const out = texts["out"]?.at(-1);
  const todayText = texts["today"]?.at(-1);
  if (folder === undefined) return refuse(2, words.collect.folderMissing);
  if (second !== undefined) return refuse(2, fill(words.argumentUnexpected, { argument: second }));
  if (out === undefined) return refuse(2, fill(words.optionMissing, { option: "--out" }));
  const today = todayText === undefined ? todayHere() : dayOf(todayText);
  if (today === undefined) return refuse(2, fill(words.dayUnreadable, { option: "--today", text: todayText ?? "" }));
  const names = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (!names) return refuse(2, fill(words.check.fileNotFound, { path: folder }));

  const written = await openTables(out);
  if (!written) return refuse(1, say({ code: "fileNotWritten", details: { path: out } }, language));
  let [networks, refused] = [0, 0];
  const seen = new Set<string>();
  const tell = (name: string, problem: Problem) => { refused += 1; print.error(`${name}: ${say(problem, language)}`); };
  try {
    for (const name of names.filter((one) => /\.xlsx$/i.test(one) && !/(^|[\\/])~\$/.test(one)).sort()) {
      const bytes = await readGiven(join(folder, name));
      const read = bytes?.ok ? await readForCheck(bytes.value) : bytes ?? { ok: false as const, problem: { code: "fileUnreadable", details: {} } satisfies Problem };
      if (!read.ok) { tell(name, read.problem); continue; }
      if (read.value.isCopy) { tell(name, { code: "copyOfOneParty", details: {} }); continue; }
      const { about } = read.value.read;
      const id = about.get("planId") ?? "";
      if (seen.has(id)) { tell(name, { code: "networkTwice", details: {} }); continue; }
      seen.add(id);
      const rows = tidy(toNetwork(toChecked(read.value.read, today)), { id, name: about.get("name") ?? "", region: about.get("region") ?? "", templates: about.get("template") ?? "" });
      for (const [table, file] of written) await file.appendFile(csvLines(rows[table]));
      networks += 1;
    }
  } finally {
    for (const file of written.values()) await file.close();
  }
  const saved = await save(join(out, "datapackage.json"), new TextEncoder().encode(dataPackage()));
  if (!saved.ok) return refuse(1, say(saved.problem, language));
  print.log(JSON.stringify({ networks, refused }));
  return refused > 0 ? 2 : 0;
}

/** The files of the tables, each with its headings; undefined where they cannot be written. */
async function openTables(out: string): Promise<Map<TidyTable["name"], FileHandle> | undefined> {
  const files = new Map<TidyTable["name"], FileHandle>();
  try {
    await mkdir(out, { recursive: true });
    for (const { name, fields } of tidyTables) {
      const file = await open(join(out, `${name}.csv`), "w");
      files.set(name, file);
      await file.appendFile(csvLines([fields.map((field) => field.name)]));
    }
    return files;
  } catch {
    for (const file of files.values()) await file.close();
    return undefined;
  }
}
