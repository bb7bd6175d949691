import type { CellValue } from "../domain/checked";
import { readDate } from "../domain/reading/date";
import { readNumber } from "../domain/reading/number";
import { splitNames } from "../domain/rules/reference";
import type { Language } from "../messages";
import type { ColumnKind } from "./definition";

/** What a typed text becomes in a cell. */
export interface Typed {
  value: CellValue;
  /** The text can mean nothing else; otherwise show what it is taken for. */
  sure: boolean;
}

/**
 * What a text that somebody typed for a column becomes in its cell: a date a serial number, a number a number, several parties names with
 * "; " between them. What cannot be read stays the text that it is, so that the check says what is wrong with it. Nothing but spaces is empty.
 * @param lag days that the workbook's dates lag behind the calendar of 1900
 */
export function typedValue(kind: ColumnKind, text: string, language: Language, lag = 0): Typed {
  const typed = text.trim();
  if (typed === "") return { value: null, sure: true };
  switch (kind.is) {
    case "date": {
      const read = readDate(typed, language);
      return read ? { value: read.serial - lag, sure: read.sure } : { value: typed, sure: true };
    }
    case "number": {
      const read = readNumber(typed, language);
      return read ?? { value: typed, sure: true };
    }
    case "progress": {
      const read = readNumber(typed, language);
      return read ? { value: fraction(read.value, typed.endsWith("%")), sure: read.sure } : { value: typed, sure: true };
    }
    case "parties":
      return { value: splitNames(typed).join("; "), sure: true };
    default:
      return { value: typed, sure: true };
  }
}

/**
 * A percentage as people type it into a cell for percentages: 35 and 35% are 35 %, and so is 0,35. As Excel does with its automatic percent
 * entry (support.microsoft.com, "Format numbers as percentages").
 */
function fraction(number: number, hasSign: boolean): number {
  return hasSign || Math.abs(number) >= 1 ? Number((number / 100).toPrecision(15)) : number;
}
