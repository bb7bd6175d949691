import { parseArgs } from "node:util";
import { fileOf, story, type BoardFileKind } from "../board";
import type { Heading } from "../domain/board/story";
import { serial } from "../domain/quarter";
import { success, type Outcome } from "../domain/outcome";
import { toNetwork } from "../domain/toNetwork";
import type { Network } from "../domain/network";
import { readHeading } from "../file/heading";
import { readForCheck } from "../file/readForCheck";
import { cli, fill, say, type Language } from "../messages";
import { toChecked } from "../workbook/check/toChecked";
import { messageLanguage } from "./options";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";
import { save } from "./save";

const options = { quarter: { type: "string" }, out: { type: "string" }, language: { type: "string" }, help: { type: "boolean" } } as const;
const kinds: Readonly<Record<string, BoardFileKind>> = { pptx: "presentation", docx: "pack" };

/**
 * Makes a presentation (--out x.pptx) or meeting pack (--out x.docx) of a quarter of the workbook that the arguments name.
 * Gives the exit code: 0 made, 1 not written, 2 a wrong option or an unreadable workbook.
 */
export async function runReport(args: string[], print: Printer): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const refuse = <Code extends 1 | 2>(code: Code, sentence: string): Code => { print.error(sentence); return code; };
  const asked = readArguments(args, language);
  if ("sentence" in asked) return refuse(2, asked.sentence);
  if (asked.help) { print.log(cli[language].report.help); return 0; }
  const bytes = await readGiven(asked.path);
  if (!bytes) return refuse(2, fill(cli[language].check.fileNotFound, { path: asked.path }));
  const read = bytes.ok ? await readNetwork(bytes.value) : bytes;
  if (!read.ok) return refuse(2, say(read.problem, language));
  const told = story(read.value.network, asked.quarter, read.value.heading);
  if (!told.ok) return refuse(2, say(told.problem, language));
  const file = await fileOf(asked.kind, told.value);
  const saved = await save(asked.out, file.bytes);
  if (!saved.ok) return refuse(1, say(saved.problem, language));
  print.log(JSON.stringify({ kind: asked.kind, quarter: asked.quarter, indicators: told.value.indicators.length, bytes: file.bytes.length }));
  return 0;
}

type Asked = { path: string; quarter: string; out: string; kind: BoardFileKind; help: boolean } | { sentence: string };

function readArguments(args: string[], language: Language): Asked {
  const words = cli[language];
  const { values, positionals, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) return { sentence: fill(words.optionUnknown, { option: token.rawName }) };
  }
  const [path = "", second] = positionals;
  const { quarter, out, help } = values;
  if (help) return { path, quarter: "", out: "", kind: "presentation", help: true };
  if (second !== undefined) return { sentence: fill(words.argumentUnexpected, { argument: second }) };
  if (path === "") return { sentence: words.report.fileMissing };
  if (typeof quarter !== "string") return { sentence: fill(words.optionMissing, { option: "--quarter" }) };
  if (typeof out !== "string") return { sentence: fill(words.optionMissing, { option: "--out" }) };
  const kind = kinds[out.split(".").at(-1)?.toLowerCase() ?? ""];
  return kind ? { path, quarter, out, kind, help: false } : { sentence: words.report.kindUnknown };
}

/** Reads what a board gets to know from a workbook's bytes: the network as it is today, and what stands on Start. */
export async function readNetwork(bytes: Uint8Array): Promise<Outcome<{ network: Network; heading: Heading }>> {
  const [read, heading] = [await readForCheck(bytes), await readHeading(bytes)];
  if (!read.ok) return read;
  if (!heading.ok) return heading;
  const now = new Date();
  const today = serial(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return success({ network: toNetwork(toChecked(read.value.read, today)), heading: heading.value });
}
