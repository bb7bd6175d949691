import { minQuarters } from "../../../domain/choices";
import { count, fill, pane, type Language } from "../../../messages";
import type { Template } from "../../../workbook/content";
import { withoutIndicators } from "../../../workbook/exampleIndicators";
import { isOptional } from "../../../workbook/meta";
import type { Catalogue } from "../../base/catalogue";
import { toChoices, type Draft } from "./draft";

/** What will be made of a draft. */
export interface WillBe {
  /** What the sheets are called that people see in the workbook when it is made, in the order of their tabs. */
  sheets: string[];
  /** Those of them that every workbook has. */
  always: string[];
  parties: number;
  quarters: number | undefined;
  agreements: number;
  actions: number;
  indicators: number;
  /** All of it in one sentence. */
  sentence: string;
}

/** Counts what will be made of a draft: preview, progress and overview count the same sheets, those that people see. */
export function willBe({ sheets }: Pick<Catalogue, "sheets">, template: Template | undefined, draft: Draft, language: Language): WillBe {
  const words = pane[language].start.preview;
  const shown = sheets.filter(({ key, visibility, later }) => visibility === "visible" && !later && (!isOptional(key) || draft.sheets.includes(key)));
  const choices = toChoices(draft, language);
  const examples = template && draft.examples ? withoutIndicators(template.examples, draft.leftOut, language) : {};
  const [agreements, actions, indicators] = [examples.agreements, examples.actions, examples.indicators].map((rows) => rows?.length ?? 0) as [number, number, number];
  const along = [
    ...(agreements > 0 ? [count(words.agreements, agreements)] : []),
    ...(actions > 0 ? [count(words.actions, actions)] : []),
    ...(indicators > 0 ? [count(words.indicators, indicators)] : []),
  ];
  const parties = new Set(choices.organisations).size;
  const whole = { sheets: count(words.count, shown.length), parties: count(words.parties, parties) };
  return {
    sheets: shown.map(({ name }) => name[language]),
    always: shown.filter(({ key }) => !isOptional(key)).map(({ name }) => name[language]),
    parties, agreements, actions, indicators,
    quarters: choices.quarters >= minQuarters ? choices.quarters : undefined,
    sentence: along.length === 0 ? fill(words.sentence, whole) : fill(words.sentenceWith, { ...whole, along: new Intl.ListFormat(language, { type: "conjunction" }).format(along) }),
  };
}
