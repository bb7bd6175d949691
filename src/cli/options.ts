import { parseArgs } from "node:util";
import type { ChoiceField } from "../domain/choices";
import { cli, fill, languages, type Language } from "../messages";

const definitions = {
  template: { type: "string" }, sheets: { type: "string" }, name: { type: "string" }, region: { type: "string" }, coordinator: { type: "string" },
  from: { type: "string" }, quarters: { type: "string" }, organisations: { type: "string" }, examples: { type: "boolean" },
  demo: { type: "boolean" }, language: { type: "string" }, via: { type: "string" }, out: { type: "string" }, help: { type: "boolean" },
} as const;

type OptionName = keyof typeof definitions;

/** What was typed after the command: a text for each option that takes one. */
export type Options = Partial<Record<OptionName, string | true>>;

/** The option that fills in a field of the choices: they have the same names. */
export const optionOf = (field: ChoiceField): string => `--${field}`;

/** The language of messages, which must be known before the rest is looked at: Dutch unless English is asked for. */
export function messageLanguage(args: readonly string[]): Language {
  const value = args[args.indexOf("--language") + 1] ?? "";
  return args.includes("--language=en") || (args.includes("--language") && value === "en") ? "en" : "nl";
}

/** Reads what was typed; gives a sentence where it cannot be understood. */
export function readOptions(args: string[], language: Language): { options: Options } | { sentence: string } {
  const words = cli[language];
  const { tokens } = parseArgs({ args, options: definitions, strict: false, allowPositionals: true, tokens: true });
  const options: Options = {};
  for (const token of tokens) {
    if (token.kind === "positional") return { sentence: fill(words.argumentUnexpected, { argument: token.value }) };
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) return { sentence: fill(words.optionUnknown, { option: token.rawName }) };
    const takesText = definitions[token.name].type === "string";
    // What looks like the next option is no value: the value was forgotten.
    if (takesText && (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))) {
      return { sentence: fill(words.optionWithoutValue, { option: token.rawName }) };
    }
    options[token.name] = takesText ? token.value : true;
  }
  return { options };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(definitions, name);
}

/** Whether the word is a language that the product speaks. */
export function isLanguage(word: string): word is Language {
  return languages.some((language) => language === word);
}
