import { languages, type Language, type Text } from "../../messages";
import type { RowOf, Template, Workshop, WorkshopPart } from "../content";
import type { SheetKey } from "../meta";

const words = {
  before: { nl: "Vooraf", en: "Beforehand" },
  aim: { nl: "Wat het brengt", en: "What it brings" },
  who: { nl: "Met wie", en: "With whom" },
  prepare: { nl: "Zorg voor", en: "See to" },
} as const;

/**
 * The rows of the sheet with workshops: of each first what to know beforehand, with how long it takes in all, and then its parts.
 * Their ids are the same in every workbook.
 * @param has whether the workbook has the sheet: where it lacks the one that an outcome goes to, the outcome becomes an action
 */
export function workshopRows({ workshops = [] }: Template, has: (key: SheetKey) => boolean): RowOf<"workshops">[] {
  return workshops.flatMap((one) => [before(one), ...one.parts.map((part) => partRow(one, part, has))]);
}

function before({ id, name, minutes, aim, who, prepare }: Workshop): RowOf<"workshops"> {
  const said = (label: Text, texts: readonly Text[]) => inEach((language) => `${label[language]}: ${texts.map((text) => text[language]).join("\n")}`);
  return {
    workshop: name, part: words.before, minutes,
    ask: lines([said(words.aim, [aim]), said(words.who, [who]), said(words.prepare, prepare)]),
    id: `workshop.${id}`,
  };
}

function partRow({ id, name }: Workshop, part: WorkshopPart, has: (key: SheetKey) => boolean): RowOf<"workshops"> {
  return {
    workshop: name, part: part.name, ...(part.minutes === undefined ? {} : { minutes: part.minutes }),
    ask: lines(part.ask), place: has(part.place) ? part.place : "actions", id: `workshop.${id}.${part.id}`,
  };
}

function lines(texts: readonly Text[]): Text {
  return inEach((language) => texts.map((text) => text[language]).join("\n"));
}

function inEach(said: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, said(language)])) as Record<Language, string>;
}
