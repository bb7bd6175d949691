import type { Language, Text } from "../../messages";
import type { Template } from "../../workbook/content";
import { commonLists } from "../../workbook/lists";

/** Words of a workbook as a text in both languages. */
export type ToText = (words: string) => Text;

/** Words that the product knows keep their other language; those that people wrote are the same in both. */
export function knownTexts(template: Template, language: Language): ToText {
  const known = new Map<string, Text>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isText(value)) known.set(value[language].trim(), value);
    else for (const one of Object.values(value)) collect(one);
  };
  collect([template, commonLists]);
  return (words) => known.get(words) ?? { nl: words, en: words };
}

function isText(value: object): value is Text {
  return "nl" in value && typeof value.nl === "string" && "en" in value && typeof value.en === "string";
}
