import { count, fill, quarter as texts, type Language } from "../../../messages";
import { dayText } from "../../../messages/days";

/** A party that still has something to deliver. */
export interface Waiting {
  organisation: string;
  /** Names of the indicators of which nothing stands in the workbook. */
  missing: readonly string[];
}

/** What every reminder of a quarter says. */
export interface ReminderFacts {
  quarter: string;
  /** Excel's serial number; undefined where none was set. */
  deadline: number | undefined;
  today: number;
  network: string;
  /** What the sheet with measurements is called in this workbook, and its column for why there is no value. */
  sheet: string;
  column: string;
}

/**
 * A text to send to parties that have not delivered everything: to one of them with its indicators, to several with how many each.
 * Plain lines, for a mail. It names indicators and never a value.
 */
export function reminder(waiting: readonly Waiting[], asked: ReminderFacts, language: Language): string {
  const words = texts[language].delivered.reminder;
  const { quarter, deadline, today, network, sheet, column } = asked;
  const [first, ...others] = waiting;
  if (!first) return "";
  const isOne = others.length === 0;
  const where = { deadline: deadline === undefined ? "" : dayText(deadline, language), sheet, network };
  const when = deadline === undefined ? words.anytime : deadline < today ? words.late : words.before;
  return [
    isOne ? fill(words.greeting, { organisation: first.organisation }) : words.greetingAll,
    "",
    isOne ? fill(count(words.asks, first.missing.length), { quarter }) : fill(words.asksAll, { quarter }),
    ...(isOne
      ? first.missing.map((indicator) => fill(words.line, { indicator }))
      : waiting.map(({ organisation, missing }) => fill(count(words.lineAll, missing.length), { organisation }))),
    "",
    fill(when, where),
    fill(words.blank, { column }),
    "",
    words.thanks,
  ].join("\n");
}
