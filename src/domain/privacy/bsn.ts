import { accounts, amounts, days, phones } from "./numbers";
import { without } from "./plain";

/**
 * Whether a text holds a number that may be a burgerservicenummer: nine digits that pass the eleven-test, together or in groups, or eight,
 * for the first may be a zero that was left out. Behind its name it is one in any notation. Elsewhere numbers of accounts, telephones,
 * sums and days are left out first, digits with other letters beside them are ids, and groups must be those in which people write it.
 * @param text in plain signs
 */
export function holdsBsn(text: string): boolean {
  for (const [, digits = ""] of text.matchAll(named)) if (passesElevenTest(digits.replace(/\D/g, ""))) return true;
  const bare = [accounts, amounts, days, phones].reduce(without, text);
  const groups = groupsIn(bare);
  return groups.some((group, at) => (group.digits.length === 8 ? isAlone(groups, at) && !looksLikeDate(group.digits) && isOne(bare, group, group.digits)
    : windowFrom(groups, at).some((length) => isOne(bare, group, groups.slice(at, at + length).map(({ digits }) => digits).join("")))));
}

/** The eleven-test of the BSN: the digits times 9, 8, … 2 and the last times -1 add up to a multiple of eleven. Eight digits get a zero in front. */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, "0");
  if (nine.length !== 9 || Number(nine) === 0) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0;
}

/** Behind its name, whatever stands between the digits. */
const named = /(?:bsn|burgerservice|sofi)[a-z-]{0,12}[^\p{L}\d]{0,12}(?:(?:is|nr|nummer|no)[^\p{L}\d]{0,6})?0?(\d(?:[^\p{L}\d]{0,3}\d){7,8})(?!\d)/giu;

/** Digits that stand together, and what stands between them and the group before; undefined where that is more than separates groups. */
interface Group { digits: string; start: number; before: string | undefined }

/** Signs with which people group the digits of a number: blanks, dots, dashes, slashes, commas, at most three together. */
const between = /^[\s.,/|_:;-]{1,3}$/;

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let end = -1;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const gap = end < 0 || index - end > 3 ? "" : text.slice(end, index);
    groups.push({ digits, start: index, before: between.test(gap) ? gap.trim() || " " : undefined });
    end = index + digits.length;
  }
  return groups;
}

/** No number before or behind it that may belong to it. */
function isAlone(groups: readonly Group[], at: number): boolean {
  return !["-", ".", "/"].includes(groups[at]?.before ?? "") && !["-", ".", "/"].includes(groups[at + 1]?.before ?? "");
}

/** Groups that are known of this number wherever they stand. */
const known = new Set(["3-3-3", "4-2-3", "3-2-4", "2-2-2-3", "2-3-4"]);

/** How many groups from that place on are nine digits, and may be one number. */
function windowFrom(groups: readonly Group[], at: number): number[] {
  let count = 0;
  for (let length = 1; length <= 9; length++) {
    const group = groups[at + length - 1];
    if (!group || (length > 1 && group.before === undefined)) return [];
    count += group.digits.length;
    if (count > 9) return [];
    if (count === 9) return isWrittenSo(groups, at, length) ? [length] : [];
  }
  return [];
}

function isWrittenSo(groups: readonly Group[], at: number, length: number): boolean {
  if (length === 1) return true;
  const own = groups.slice(at, at + length);
  const signs = new Set(own.slice(1).map(({ before }) => before));
  const sizes = own.map(({ digits }) => digits.length);
  if (known.has(sizes.join("-"))) return !signs.has(",") || signs.size === 1;
  const [sign] = signs;
  if (signs.size > 1 || sign === undefined || sign === "," || own.some(({ digits }) => /^(?:19|20)\d\d$/.test(digits))) return false;
  // Two counts beside each other are more often that than one number in two.
  if (length === 2) return (sign !== " " || sizes.every((size) => size === 4 || size === 5)) && sign !== ":" && sign !== ";";
  if (sizes.every((size) => size === 1)) return groups[at]?.before !== sign && groups[at + length]?.before !== sign;
  return sizes.every((size) => size > 1);
}

/** Whether those digits are one: no other kind of number by its name or the letters beside it, and the test passes. */
function isOne(text: string, { start }: Group, digits: string): boolean {
  return passesElevenTest(digits) && !hasLetterBefore(text, start) && !isNamedOtherwise(text, start) && !goesOn(text, start, digits);
}

/** A letter right before the first digit makes it an id; not the end of a word for a number or a person ("nr123456782"). */
function hasLetterBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /[\p{L}+#]$/u.test(before) && !/(?<!\p{L})(?:nr|nummer|cli[eë]nt(?:nr)?|leerling(?:nr)?|kind|id)$/iu.test(before);
}

/** A letter right behind the last digit makes it an id, or a number of another kind. */
function goesOn(text: string, start: number, digits: string): boolean {
  let left = digits.length;
  let at = start;
  for (; left > 0; at++) if (/\d/.test(text.charAt(at))) left--;
  return /^(?:[\p{L}#]|%|\s?B\d\d(?!\d))/u.test(text.slice(at, at + 5)) && !/^bsn/i.test(text.slice(at, at + 3));
}

/** 20250819 or 19082025. */
function looksLikeDate(digits: string): boolean {
  const isYear = (year: string) => year.startsWith("19") || year.startsWith("20");
  const isDay = (month: string, day: string) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return (isYear(digits.slice(0, 4)) && isDay(digits.slice(4, 6), digits.slice(6)))
    || (isYear(digits.slice(4)) && isDay(digits.slice(2, 4), digits.slice(0, 2)));
}

/** Numbers of companies, papers and books have eight or nine digits too, and people say so. */
function isNamedOtherwise(text: string, start: number): boolean {
  return /(?:kvk|rsin|btw|vat|agb|kamer van koophandel|factuur|order|offerte|bestel|artikel|isbn|issn|ticket)[^\p{L}\d]*(?:n(?:umme)?r|nummer|code|no)?[^\p{L}\d]*$/iu.test(text.slice(Math.max(0, start - 40), start));
}
