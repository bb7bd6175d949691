/** Number words by their value; a text may be in either language. "Een" is left out: it is the article far more often. */
const words: readonly (readonly string[])[] = [
  ["nul", "zero"], ["één", "eén", "one"], ["twee", "two"], ["drie", "three"], ["vier", "four"], ["vijf", "five"], ["zes", "six"],
  ["zeven", "seven"], ["acht", "eight"], ["negen", "nine"], ["tien", "ten"], ["elf", "eleven"], ["twaalf", "twelve"],
];

/** A whole number that stands by itself: not part of a decimal, of a code such as K2, or of a date in figures. */
const numbers = /(?<![\p{L}\p{N}.,/]|\p{N}-)\d{1,9}(?![\p{L}\p{N}]|[.,/]\d|-\d{1,2}-\d)/gu;
const numberWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.flat().join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** Behind these a number counts no people: a stretch of time, a share, a date. */
const measureAfter = new RegExp(
  "^[\\s-]*(?:%|procent|percent|minu(?:ut|te)|uur|uren|hour|dag|day|we?ek|maand|month|kwarta|quarter|jaar|jaren|jarig|year|"
  + "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)",
  "iu",
);
/** Before these a number says which one, not how many. */
const placeBefore = /(?:kwartaal|quarter|week|fase|phase|stap|step|niveau|level|groep|klas|ronde|round)\s*$/iu;

/**
 * Whether a text tells a count below the bound, in figures or in words. It would rather see one too many than miss one:
 * what it sees is kept out of what leaves the network. It misses what is told in a roundabout way ("een paar", "geen").
 */
export function tellsSmallNumber(typed: string, bound: number): boolean {
  const text = typed.normalize("NFC");
  const counts = (match: RegExpExecArray): boolean => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    return !measureAfter.test(after) && !placeBefore.test(before);
  };
  return [...text.matchAll(numbers)].some((match) => Number(match[0]) < bound && counts(match))
    || [...text.matchAll(numberWords)].some((match) => valueOf(match[0]) < bound && counts(match));
}

function valueOf(word: string): number {
  return words.findIndex((names) => names.includes(word.toLowerCase()));
}
