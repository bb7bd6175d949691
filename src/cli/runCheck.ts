import { parseArgs } from "node:util";
import { severities, type Finding } from "../domain/finding";
import { serial } from "../domain/quarter";
import { cli, count, fill, say, type Language } from "../messages";
import { tell } from "../messages/findings";
import type { Examined } from "./examine";
import { examineApart } from "./examineApart";
import { isLanguage, messageLanguage } from "./options";
import { readGiven } from "./readGiven";
import type { Printer } from "./run";

const options = { json: { type: "boolean" }, language: { type: "string" }, help: { type: "boolean" } } as const;

/**
 * Checks the file that the arguments name and prints what it found. Gives the exit code: 0 no errors, 1 errors, 2 not readable or a wrong option.
 * @param examine reads and checks the file; in a thread of its own, unless a test has no need of that
 */
export async function runCheck(args: string[], print: Printer, examine = examineApart): Promise<0 | 1 | 2> {
  const language = messageLanguage(args);
  const words = cli[language].check;
  const refuse = (sentence: string): 2 => { print.error(sentence); return 2; };

  const asked = readArguments(args, language);
  if ("sentence" in asked) return refuse(asked.sentence);
  if (asked.help) { print.log(words.help); return 0; }
  const bytes = await readGiven(asked.path);
  if (!bytes) return refuse(fill(words.fileNotFound, { path: asked.path }));
  const examined = bytes.ok ? await examine({ bytes: bytes.value, today: today() }) : bytes;
  if (!examined.ok) return refuse(say(examined.problem, language));

  const { findings } = examined.value;
  if (asked.json) print.log(JSON.stringify(findings.map((finding) => record(finding, language)), null, 2));
  else for (const line of lines(examined.value, language)) print.log(line);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

type Asked = { path: string; json: boolean; help: boolean } | { sentence: string };

function readArguments(args: string[], language: Language): Asked {
  const words = cli[language];
  const { values, positionals, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) return { sentence: fill(words.optionUnknown, { option: token.rawName }) };
  }
  const { json, help, language: wanted = language } = values;
  if (typeof wanted !== "string") return { sentence: fill(words.optionWithoutValue, { option: "--language" }) };
  if (!isLanguage(wanted)) {
    return { sentence: fill(words.wrong, { option: "--language", sentence: say({ code: "languageUnknown", details: { name: wanted } }, language) }) };
  }
  const [path = "", second] = positionals;
  if (second !== undefined) return { sentence: fill(words.argumentUnexpected, { argument: second }) };
  return path === "" && !help ? { sentence: words.check.fileMissing } : { path, json: json === true, help: help === true };
}

function today(): number {
  const now = new Date();
  return serial(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** What a program gets to know of a finding. */
function record(finding: Finding, language: Language) {
  const { code, severity, sheet, cell, tableName, column, row } = finding;
  return { code, severity, sheet, cell, table: tableName, column, row, message: tell(finding, language) };
}

function lines({ findings, aside, denied }: Examined, language: Language): string[] {
  const words = cli[language].check;
  const left = [
    ...denied.map(({ finding: { sheet, cell }, reason, who }) => fill(words.denied, { where: `${sheet}!${cell}`, who: who || words.somebody, reason })),
    ...(aside > 0 ? [count(words.aside, aside)] : []),
  ];
  if (findings.length === 0) return [words.fine, ...left];
  const countOf = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return [
    ...findings.map((finding) => {
      const where = finding.sheet === "" ? "-" : `${finding.sheet}!${finding.cell}`;
      return `${where}  ${words.severity[finding.severity]}  ${tell(finding, language)}`;
    }),
    fill(words.summary, Object.fromEntries(severities.map((severity) => [severity, countOf(severity)]))),
    ...left,
  ];
}
