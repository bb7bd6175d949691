import { firstNames } from "./firstNames";
import { someMatch } from "./someMatch";

const dates = /(?<!\d)(?:(\d{1,2})[-/. ](\d{1,2})[-/. ]((?:19|20)\d{2})|(\d{1,2}) (?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}\.? ((?:19|20)\d{2})|((?:19|20)\d{2})-(\d{2})-(\d{2}))(?!\d)/gi;
/** What stands before a date of birth. */
const bornWords = /(?:\bgeb(?:oren|oortedatum|\.)?|\bgebdat|\bborn|\bdate of birth|\bd\.?o\.?b\.?|\*)[^\p{L}\d]*(?:op|on|:)?[^\p{L}\d]*$/iu;
/** “J.”, “J.M.” or “J. M.”, with or without a surname behind it. */
const initials = /(?:^|[^\p{L}])(?:\p{Lu}\.\s?){1,4}(?:(?:van|de|der|den|el|ter|ten|te|von|al)\s){0,3}(?:\p{Lu}[\p{L}'-]{1,25}(?:\s\p{Lu}[\p{L}'-]{1,25})?)?[\s,:;(–-]{0,3}$/u;
const name = /(\p{Lu}\p{Ll}{1,15})(?:\s(?:van|de|der|den|el)\s?){0,2}(?:\s?\p{Lu}\.?[\p{L}'-]{0,25})?[\s,:;(–-]{1,3}$/u;
/** How much text before a date is looked at. */
const before = 60;

/**
 * Whether a text holds what may be somebody's date of birth: a date with a word such as “geboren” before it, or a date of two years and
 * more before the plan with initials or a first name right before it.
 * @param planYear the year in which the plan begins: meetings and agreements have later dates
 */
export function holdsBirthDate(text: string, planYear: number): boolean {
  return someMatch(text, dates, (match) => {
    const year = Number(match[3] ?? match[5] ?? match[6]);
    const lead = text.slice(Math.max(0, match.index - before), match.index);
    if (bornWords.test(lead)) return true;
    return year <= planYear - 2 && (initials.test(lead) || firstNames.has(name.exec(lead)?.[1] ?? ""));
  });
}
