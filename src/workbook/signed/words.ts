import { count, fill, figures, type Language } from "../../messages";
import { dayText } from "../../messages/days";
import { documents } from "../../messages/documents";
import { agreedText, measuredText } from "../../messages/numbers";
import type { PlannedAction, PlannedIndicator } from "../../domain/board/plan";

/** What a document to be signed says in its language: the words, and how days, targets and lists are written. */
export type SignedWords = ReturnType<typeof signedWords>;

/** The words of a document; `bound` is the small-number bound. */
export function signedWords(language: Language, bound = 0) {
  const words = documents[language];
  const day = (serial: number | undefined) => (serial === undefined ? "" : dayText(serial, language, "table"));
  const sign = ({ kind, unit }: PlannedIndicator) => (kind === "percentage" ? "%" : unit === "" ? "" : ` ${unit}`);
  return {
    ...words,
    day,
    longDay: (serial: number) => dayText(serial, language),
    /** "1-9-2026 tot 31-12-2026"; empty where neither is known. */
    time({ start, end }: PlannedAction): string {
      if (start === undefined && end === undefined) return "";
      const { from, until, since } = words.plan.actions;
      return fill(start === undefined ? until : end === undefined ? since : from, { start: day(start), end: day(end) });
    },
    /** A target with its unit and the day on which it is to be reached. */
    target(indicator: PlannedIndicator): string {
      const { target, targetDate } = indicator;
      if (target === undefined) return "";
      const text = `${agreedText(target, language)}${sign(indicator)}`;
      return targetDate === undefined ? text : fill(words.plan.indicators.by, { target: text, date: day(targetDate) });
    },
    /** A baseline with its unit, or why it is not there; a small one stays unsaid. */
    baseline(indicator: PlannedIndicator): string {
      const { baseline, kind, target = 0 } = indicator;
      if (baseline.is === "value") return `${measuredText(baseline.value, { kind, target }, language)}${sign(indicator)}`;
      return baseline.is === "small" ? fill(figures[language].small, { bound }) : baseline.is === "withheld" ? figures[language].fewPeople : "";
    },
    /** The first so many, and how many more there are. */
    some: (all: readonly string[], most: number): string[] => (all.length > most ? [...all.slice(0, most), count(words.more, all.length - most)] : [...all]),
    counted: count,
  };
}
