import { firstNames } from "./firstNames";
import { someMatch } from "./someMatch";

/** 12-3-2011, 12/03/11, 12 maart 2011, 12 mrt '11 and 2011-03-12. */
const dates = /(?<!\d|\d[-/.])(?:(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )((?:19|20)\d{2}|\d{2})|\d{1,2}(?:e|ste|de)?[ -](?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}(?:\.?[ -]((?:19|20)\d{2}|'\d{2})| (\d{2}))|((?:19|20)\d{2})-\d{2}-\d{2})(?!\d|[-/.]\d)/gi;
const born = "(?:geb(?:oren|oortedatum|oorte-?dat(?:um|\\.)?|ortedatum|oorted\\p{L}{2,5}|d|\\.?\\s?dtm|\\.?\\s?dat(?:um)?)?|born|g\\.d\\.|date of birth|birth date|birthday|d\\.?o\\.?b)";
const where = "(?:\\s(?:te|in)\\s\\p{L}[\\p{L}'-]{1,25}(?:\\s\\p{L}[\\p{L}'-]{1,25}){0,2}?)?";
const weekdays = "(?:maan|dins|woens|donder|vrij|zater|zon)dag";
/** Eight digits right behind the word. */
const inDigits = new RegExp(`(?<!\\p{L})${born}\\.?[^\\p{L}\\d]{0,6}(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?!\\d)`, "iu");
/** A month or a year alone behind the word: “geboren in mei 2011”, “geboortejaar 2011”. Children that are born “in 2026” are many. */
const inMonth = /(?<!\p{L}|(?:kinderen|baby's|jongeren|mensen|die)\s)(?:geb(?:oren|\.)?\s(?:in\s)?(?:jan|feb|mrt|maart|mar|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.?\s(?:19|20)\d{2}|(?:geboortejaar|geb\.?jaar)[^\p{L}\d]{1,4}(?:19|20)\d{2}|jarig\s(?:is\s)?op\s\d{1,2}[ -/.](?:\d{1,2}|[a-z]{3,9})[ -/.](?:19|20)\d{2})(?!\d)/iu;
/** What stands before a date of birth, or right behind it. */
const bornBefore = new RegExp(`(?:(?<!\\p{L})(?:${born}|verjaardag)\\.?${where}|\\*|°)[^\\p{L}\\d]{0,6}(?:(?:is|op|on|was|de|datum|d\\.?d|${weekdays})[^\\p{L}\\d]{0,4}){0,3}$`, "iu");
const bornBehind = new RegExp(`^[^\\p{L}\\d]{0,4}(?:is\\s|was\\s)?(?:(?:zijn|haar|de|his|her)\\s)?${born}(?!\\p{L})`, "iu");
/** “J.M.” or “J. de Vries”, or “J.” where no noun goes before it: in “Bijlage B. 8-6-2023” the letter is no person's. */
const initials = /(?:(?:^|[^\p{L}])(?:\p{Lu}\.\s?){2,4}|(?:^|[^\p{L}])(?:\p{Lu}\.\s?){1,4}(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l|[Tt]er|[Tt]en|te|von|al)\s){0,3}\p{Lu}(?:\.|[\p{L}'-]{1,25}(?:\s\p{Lu}[\p{L}'-]{1,25})?)|(?:^|[^\p{L}\s]\s?|(?<!\p{L})(?:van|met|voor|over|is|en|bij|dat|om|of)\s)\p{Lu}\.)[\s,:;(-]{0,3}$/u;
const name = /(?<!\p{L})(\p{Lu}\p{Ll}{1,15})(?:\s(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Ee]l)){0,3}(?:\s?\p{Lu}\.?[\p{L}'-]{0,25})?[\s,:;(-]{1,3}$/u;
/** Words before which initials are those of a paper. */
const papers = /(?<!\p{L})(?:bijlage|versie|deel|artikel|art\.|hoofdstuk|paragraaf|annex|appendix|tabel|figuur|punt|stap|fase|optie|variant|besluit|agenda|notitie|memo|brief|nota)\s(?:\p{L}\.\s?){1,3}[\s,:;(-]{0,3}$/iu;
/** How much text around a date is looked at. */
const around = 60;

/**
 * Whether a text holds what may be somebody's date of birth: a date with a word such as “geboren” beside it, or a date of two years and
 * more before the plan with initials or a first name right before it.
 * @param text in plain signs
 * @param planYear the year in which the plan begins: meetings and agreements have later dates
 */
export function holdsBirthDate(text: string, planYear: number): boolean {
  return inDigits.test(text) || inMonth.test(text) || someMatch(text, dates, (match) => {
    const year = wholeYear((match[3] ?? match[4] ?? match[5] ?? match[6] ?? "").replace("'", ""), planYear);
    const lead = text.slice(Math.max(0, match.index - around), match.index);
    const end = match.index + match[0].length;
    if (bornBefore.test(lead) || bornBehind.test(text.slice(end, end + around))) return true;
    return year <= planYear - 2 && ((initials.test(lead) && !papers.test(lead)) || firstNames.has(name.exec(lead)?.[1] ?? ""));
  });
}

/** Two digits are of this century as far as the plan has come, and else of the last. */
function wholeYear(digits: string, planYear: number): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (2000 + year > planYear ? 1900 : 2000);
}
