/** Excel takes a text that begins with one of these for a formula, or swallows it. */
const formulaStart = /^[=+\-@']/;

/** Texts that are a value by themselves, in the languages that people here use. */
const wholeValue = /^(?:true|false|waar|onwaar|#.*)$/i;

/** Words within dates and times: names of months, morning and afternoon. */
const dateWords = /\b(?:jan|feb|mar|mrt|maa|apr|may|mei|june?|july?|aug|sept?|oct|okt|nov|dec|januar[iy]|februar[iy]|march|maart|april|august|augustus|(?:septem|novem|decem|octo|okto)ber|juni|juli|am|pm|a|p|e)\b/gi;

/** What is left of a number, date, time, percentage or amount when those words are gone. */
const numberSigns = /^[\d\s.,:/%$€£()+-]*\d[\d\s.,:/%$€£()+-]*(?:e\d+)?$/i;

/**
 * A text as Excel has to be handed it to stay that text. Excel reads what it is given as if somebody typed it: "1-2" is a
 * date then, "113" a number and "=A1" a formula. An apostrophe in front prevents that and is not part of the text.
 */
export function asText(text: string): string {
  const changes = formulaStart.test(text) || wholeValue.test(text.trim()) || numberSigns.test(text.replace(dateWords, ""));
  return changes ? `'${text}` : text;
}
