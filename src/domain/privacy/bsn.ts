/** Signs with which people group the digits of a number. */
const separators = new Set([" ", ".", "-", "\u00A0", "/"]);

/**
 * Whether a text holds a number that may be a burgerservicenummer: nine digits that pass the eleven-test, together or grouped by spaces,
 * dots or dashes; or eight together, for the first may be a zero that was left out. Digits that go on, or letters beside them, make it
 * another number: a telephone number has ten, an IBAN and a plan's id have letters.
 */
export function holdsBsn(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text, i)) continue;
    const { digits, grouped, end } = run(text, i);
    const alone = !isWord(text, i - 1) && !isWord(text, end);
    if (alone && isCandidate(digits, grouped) && !isNamedOtherwise(text, i) && passesElevenTest(digits)) return true;
    i = end;
  }
  return false;
}

/** The eleven-test of the BSN: the digits times 9, 8, … 2 and the last times -1 add up to a multiple of eleven. Eight digits get a zero in front. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, "0");
  if (nine.length !== 9 || Number(nine) === 0) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0;
}

/** The digits from a place on, with at most one separator between two of them, and where they end. */
function run(text: string, start: number): { digits: string; grouped: boolean; end: number } {
  let digits = "";
  let grouped = false;
  let end = start;
  while (end < text.length) {
    if (isDigit(text, end)) digits += text.charAt(end++);
    else if (separators.has(text.charAt(end)) && isDigit(text, end + 1)) [grouped, end] = [true, end + 1];
    else break;
  }
  return { digits, grouped, end };
}

function isCandidate(digits: string, grouped: boolean): boolean {
  if (digits.length === 9) return true;
  return digits.length === 8 && !grouped && !looksLikeDate(digits);
}

/** 20250819 or 19082025. */
function looksLikeDate(digits: string): boolean {
  const isYear = (year: string) => year.startsWith("19") || year.startsWith("20");
  const isDay = (month: string, day: string) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return (isYear(digits.slice(0, 4)) && isDay(digits.slice(4, 6), digits.slice(6)))
    || (isYear(digits.slice(4)) && isDay(digits.slice(2, 4), digits.slice(0, 2)));
}

/** Numbers of companies have eight or nine digits too, and people say so: KvK, RSIN, btw. */
function isNamedOtherwise(text: string, start: number): boolean {
  return /(?:kvk|rsin|btw|vat|agb|kamer van koophandel)[^\p{L}\d]*(?:n(?:umme)?r|nummer|code)?[^\p{L}\d]*$/iu.test(text.slice(Math.max(0, start - 40), start));
}

function isDigit(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return code >= 48 && code <= 57;
}

function isWord(text: string, place: number): boolean {
  return /[\p{L}\d+]/u.test(text.charAt(place));
}
