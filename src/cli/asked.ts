import { parseArgs, type ParseArgsConfig } from "node:util";
import { cli, fill, type Language } from "../messages";

/** What was typed after a command: texts by option (those that may come more than once as lists), switches, and files. */
export interface Asked {
  texts: Readonly<Record<string, readonly string[]>>;
  switches: ReadonlySet<string>;
  files: readonly string[];
}

/** Reads the options of a command; gives a sentence where one is unknown or lacks its value. `--language` and `--help` are always there. */
export function readAsked(args: string[], language: Language, own: { texts: readonly string[]; switches: readonly string[] }): Asked | { sentence: string } {
  const words = cli[language];
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries([
    ...[...own.texts, "language"].map((name) => [name, { type: "string" as const, multiple: true }]), ...[...own.switches, "help"].map((name) => [name, { type: "boolean" as const }]),
  ]);
  const { tokens = [] } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const texts: Record<string, string[]> = {};
  const [switches, files]: [Set<string>, string[]] = [new Set(), []];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return { sentence: fill(words.optionUnknown, { option: token.rawName }) };
    if (option.type === "boolean") switches.add(token.name);
    else if (token.value === undefined || (!token.inlineValue && token.value.startsWith("--"))) return { sentence: fill(words.optionWithoutValue, { option: token.rawName }) };
    else (texts[token.name] ??= []).push(token.value);
  }
  return { texts, switches, files };
}
