import { readFile } from "node:fs/promises";
import { checkChoices, readOrganisations, type ChoiceField, type Choices } from "../domain/choices";
import { failure, success, type Outcome } from "../domain/outcome";
import type { Problem } from "../domain/problem";
import { decode } from "../file/lists";
import { cli, fill, say, type Language } from "../messages";
import { templateOf, templates } from "../templates";
import { ownId, readTemplate, type OwnTemplate } from "../templates/own";
import { optionalSheetKeys } from "../workbook/meta";
import type { Template } from "../workbook/content";
import { leftOutAtFirst } from "../workbook/exampleIndicators";
import { isLanguage, optionOf, type Options } from "./options";

/** What is to be made, by which way and where it goes. */
export interface Request {
  language: Language;
  via: "excel" | "file";
  out: string;
  /** Absent: the demonstration network. */
  choices?: Choices;
  /** The template file that was asked for, if one was. */
  own?: OwnTemplate;
}

/** Makes a request of the options, or the sentence that says what is wrong with the first that is. */
export async function readRequest(options: Options, language: Language): Promise<{ request: Request } | { sentence: string }> {
  const words = cli[language];
  const wrong = (option: string, problem: Problem) => ({ sentence: fill(words.wrong, { option, sentence: say(problem, language) }) });
  const missing = (option: string) => ({ sentence: fill(words.optionMissing, { option }) });
  const text = (option: keyof Options, usual = "") => { const value = options[option]; return typeof value === "string" ? value : usual; };

  const wanted = text("language", "nl");
  if (!isLanguage(wanted)) return wrong("--language", { code: "languageUnknown", details: { name: wanted } });
  const via = text("via", "file");
  if (via !== "excel" && via !== "file") return { sentence: fill(words.viaUnknown, { value: via }) };
  const out = text("out");
  if (out === "") return missing("--out");
  const request: Request = { language: wanted, via, out };
  if (options.demo) return { request };

  const ids = Object.keys(templates);
  const named = parts(text("template", ids[0]));
  const opened = await ownIn(named);
  if (!opened.ok) return wrong("--template", opened.problem);
  const own = opened.value;
  const wished = [...new Set(named.map((one) => (isFile(one) ? ownId : one)))];
  const unknown = wished.find((id) => id !== ownId && !Object.hasOwn(templates, id));
  const template = templateOf(wished, own);
  if (!template) return wrong("--template", { code: "templateUnknown", details: { name: unknown ?? "", choices: ids.join(", ") } });
  const sheets = options.sheets === undefined ? template.sheets.usual : sheetsAsked(text("sheets"), template);
  const noSheet = sheets.find((key) => !optionalSheetKeys.some((one) => one === key));
  if (noSheet !== undefined) return wrong("--sheets", { code: "sheetUnknown", details: { name: noSheet, choices: [...optionalSheetKeys, "all", "none"].join(", ") } });
  for (const option of ["name", "from", "organisations"] as const) if (options[option] === undefined) return missing(`--${option}`);
  const organisations = await readFile(text("organisations")).then(decode).catch(() => undefined);
  if (organisations === undefined) return { sentence: fill(words.organisationsUnreadable, { path: text("organisations") }) };
  const choices: Choices = {
    templates: wished, sheets, language: wanted, name: text("name"), region: text("region"), coordinator: text("coordinator"), from: text("from"),
    quarters: /^\d+$/.test(text("quarters", "8")) ? Number(text("quarters", "8")) : NaN, organisations: readOrganisations(organisations), examples: options.examples === true,
    leftOut: own ? [] : leftOutAtFirst(template),
  };
  const problems = checkChoices(choices);
  const [field] = Object.keys(problems) as ChoiceField[];
  const problem = field && problems[field];
  return problem ? wrong(optionOf(field), problem) : { request: { ...request, choices, own } };
}

/** Whether a template is named by a file of one's own. */
function isFile(name: string): boolean {
  return name.endsWith(".json");
}

/** The own template among those that are named; the first where there are more files. Nothing where there is none. */
async function ownIn(named: readonly string[]): Promise<Outcome<OwnTemplate | undefined>> {
  const path = named.find(isFile);
  if (path === undefined) return success(undefined);
  const found = await readFile(path, "utf8").catch(() => undefined);
  return found === undefined ? failure("templateFileMissing", { path }) : readTemplate(found);
}

/** The optional sheets that were asked for, by their keys; everything that the template offers, or nothing. */
function sheetsAsked(asked: string, { sheets: { usual, more } }: Template): readonly string[] {
  if (asked === "all") return [...usual, ...more];
  return asked === "none" ? [] : parts(asked);
}

function parts(text: string): string[] {
  return text.split(",").map((part) => part.trim()).filter((part) => part !== "");
}
