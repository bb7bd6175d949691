import type { Language } from "../../messages";

/** A number that was typed as text. `sure`: it can mean no other number. */
export interface ReadNumber {
  value: number;
  sure: boolean;
}

/** Nothing longer is a number that anyone types. */
const longest = 40;
const plain = /^([+-]?)(\d+)$/;
/** Thousands in groups of three, with one kind of sign between them. */
const grouped = /^([+-]?)([1-9]\d{0,2})((?:\.\d{3})+|(?:,\d{3})+|(?:[ \u00A0\u202F]\d{3})+)$/;
const decimal = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u202F]\d{3})+)([.,])(\d+)$/;

/**
 * Reads a number that was typed as text, with decimal comma (Dutch) or point (English), and thousands as either writes them.
 * Not sure: "1.234" and "1,234", which are a thousand in one language and little more than one in the other.
 * A percent sign, or the word: as a number 35 is 35 %, as a fraction 0.35 is. Undefined where it is no number.
 */
export function readNumber(text: string, language: Language, as: "number" | "fraction" = "number"): ReadNumber | undefined {
  // LibreOffice and Word know a minus of its own.
  const typed = text.trim().replace(/^\u2212(?=\d)/, "-");
  if (typed.length > longest) return undefined;
  const bare = typed.replace(/\s*(?:%|procent|percent)$/i, "");
  const percent = bare !== typed;
  const read = readDigits(bare, language);
  if (!read || as === "number") return read;
  // A number above one in a column of percentages: 35 may be meant as 35 %, but that is for people to say.
  return percent ? { ...read, value: Number((read.value / 100).toPrecision(15)) } : { ...read, sure: read.sure && read.value >= 0 && read.value <= 1 };
}

function readDigits(typed: string, language: Language): ReadNumber | undefined {
  const whole = plain.exec(typed);
  if (whole) return { value: Number(typed), sure: (whole[2] ?? "").length <= 15 };
  const thousands = grouped.exec(typed);
  if (thousands) {
    const [, sign = "", first = "", rest = ""] = thousands;
    const groups = rest.replace(/[^\d]/g, "").length / 3;
    const mark = rest.charAt(0);
    // Two groups or spaces can be nothing but thousands; one group after a decimal sign can.
    const own = mark === (language === "nl" ? "." : ",");
    const either = groups === 1 && (mark === "." || mark === ",");
    if (either && !own) return { value: Number(`${sign}${first}.${rest.slice(1)}`), sure: false };
    return { value: Number(sign + first + rest.replace(/[^\d]/g, "")), sure: !either };
  }
  const parts = decimal.exec(typed);
  if (!parts) return undefined;
  const [, sign = "", before = "", mark = "", after = ""] = parts;
  // The same sign cannot stand for thousands and for decimals.
  if (before.includes(mark)) return undefined;
  return { value: Number(`${sign}${before.replace(/[^\d]/g, "")}.${after}`), sure: true };
}
