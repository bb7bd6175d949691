import { wordAnywhere } from "../figures/words";
import type { Setting } from "../definition/setting";

const numbers = Array.from({ length: 10 }, (_, number) => String(number));
/** The words for those numbers, in the language that a workbook is in. */
const words = { nl: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"], en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] };
/** What may stand around a word or a whole number in a sentence. A sign with a number right behind it is part of a decimal, a date or a time. */
const around = [". ", ", ", "; ", ": ", "! ", "? ", ") ", " ("];

/**
 * Whether a text tells a count below the bound, in figures or in words, as part of a formula: what a page that leaves the network keeps out.
 * It sees numbers below ten that stand by themselves; of what the board's files keep out by `tellsSmallNumber` it would rather see one too many than miss one.
 * @param text part of a formula
 */
export function tellsSmallFormula(setting: Setting, text: string): string {
  const array = (of: readonly string[]) => `{${of.join(",")}}`;
  const alone = [...numbers, ...setting.text({ nl: words.nl.join(), en: words.en.join() }).split(",")].map((one) => `" ${one} "`);
  const plain = around.reduce((rest, sign) => `SUBSTITUTE(${rest},"${sign}"," ")`, `SUBSTITUTE(LOWER(" "&${text}&" "),CHAR(10)," ")`);
  return `SUMPRODUCT(ISNUMBER(FIND(${array(alone)},${plain}))*(${array([...numbers, ...numbers])}<${wordAnywhere(setting, "bound")}))>0`;
}
