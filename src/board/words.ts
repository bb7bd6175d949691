import type { ShownFigure } from "../domain/indicators/smallNumbers";
import type { ActionTold, IndicatorTold, Story } from "../domain/board/told";
import type { Status } from "../domain/indicators/status";
import { count, figures, fill } from "../messages";
import { board } from "../messages/board";
import { dayText } from "../messages/days";
import { network } from "../messages/network";
import { agreedText, measuredText, rounded } from "../messages/numbers";

/** What a story says in its language: the words, and how its figures are written. */
export type Words = ReturnType<typeof wordsOf>;

/** The words of a story and how it writes numbers, dates and figures. */
export function wordsOf({ language, bound }: Pick<Story, "language" | "bound">) {
  const words = board[language].told;
  const said = figures[language];
  const sign = ({ kind }: Pick<IndicatorTold, "kind">) => (kind === "percentage" ? "%" : "");
  /** A figure in its indicator's unit, or why there is none. */
  const figure = (shown: ShownFigure, indicator: Pick<IndicatorTold, "kind" | "target">): string => {
    switch (shown.is) {
      case "value": return `${measuredText(shown.value, indicator, language)}${sign(indicator)}`;
      case "small": return fill(said.small, { bound });
      case "withheld": return said.fewPeople;
      case "none": return said.noValue;
    }
  };
  /** The target in the indicator's unit, as it was agreed; empty where there is none. */
  const target = (indicator: Pick<IndicatorTold, "kind" | "target">): string => (
    indicator.target === undefined ? "" : `${agreedText(indicator.target, language)}${sign(indicator)}`
  );
  /** Where the course of a total is, as a figure is written; empty where it has none. */
  const course = (indicator: Pick<IndicatorTold, "kind" | "target" | "course">): string => (
    indicator.course === undefined ? "" : `${measuredText(indicator.course, indicator, language)}${sign(indicator)}`
  );
  /** A sign and a word, so that it reads without colour. */
  const status = (one: Status): string => `${said.status[one].icon} ${said.status[one].word}`;
  /** "6 van 8" */
  const of = (part: number, all: number): string => fill(words.of, { part, all });
  const deliveredBy = ({ delivered, asked }: IndicatorTold): string => (asked === 0 ? words.indicators.notAsked : of(delivered, asked));
  /** "Nu 21, streefwaarde 14" */
  const now = (indicator: IndicatorTold): string => {
    const { nowWithoutTarget, nowTotal, now: nowWithTarget } = words.decisions;
    const sentence = indicator.target === undefined ? nowWithoutTarget : indicator.course === undefined ? nowWithTarget : nowTotal;
    return fill(sentence, { value: figure(indicator.value, indicator), target: target(indicator), course: course(indicator) });
  };

  return {
    ...words,
    smallNote: fill(words.smallNote, { bound }),
    /** A day as it is read, such as "30 juni 2026"; Excel's serial number in. */
    day: (serial: number) => dayText(serial, language),
    /** A day in a table: "30-6-2026". */
    shortDay: (serial: number) => dayText(serial, language, "table"),
    status,
    figure,
    inTarget: target,
    /** An indicator's name with its unit, for where its figures stand without: "Tijd tot hulp (dagen)". The name in at most so many characters. */
    nameWithUnit: ({ name, unit, kind }: IndicatorTold, most: number): string =>
      `${shortened(name, most)}${kind === "percentage" || unit === "" ? "" : ` (${shortened(unit, 30)})`}`,
    /** The figure, with the quarter that it is of where that is not the story's. */
    valueIn(indicator: IndicatorTold): string {
      const value = figure(indicator.value, indicator);
      return indicator.quarter === indicator.points.at(-1)?.quarter ? value : fill(words.indicators.in, { value, quarter: indicator.quarter });
    },
    /**
     * Which way and how far: "+3", "−2", or that it stayed the same; empty where that is not known. Of a percentage it is in points.
     * It is the difference of the two as they are written: who sees 6,4 twice is not told of -0,01.
     */
    change(indicator: IndicatorTold): string {
      const { value, change, kind, target: aim } = indicator;
      if (change === undefined || value.is !== "value") return "";
      const written = (one: number) => rounded(one, { kind, target: aim });
      const difference = written(value.value) - written(value.value - change);
      return Math.abs(difference) < 1e-9 ? words.indicators.same : `${difference > 0 ? "+" : ""}${agreedText(difference, language)}`;
    },
    /** "6 van 8" parties delivered it; that nobody was asked yet, where that is so. */
    deliveredBy,
    rings: network[language].rings,
    now,
    /** "⚠ niet op koers · Nu 21, streefwaarde 14 · Geleverd: 6 van 8" */
    summary: (indicator: IndicatorTold): string => [
      status(indicator.status), now(indicator), `${words.indicators.delivered}: ${deliveredBy(indicator)}`,
    ].join(" · "),
    /** What is being done, in at most so many characters. */
    running: (actions: readonly ActionTold[], most: number): string => (actions.length === 0
      ? words.decisions.nothingRuns
      : fill(words.decisions.running, { actions: shortened(actions.map(({ action }) => action).join("; "), most) })),
    of,
    /** The first so many names, and how many more there are: "a, b en nog 3". */
    names: (all: readonly string[], most: number): string => (
      all.length > most ? `${all.slice(0, most).join(", ")} ${count(words.more, all.length - most)}` : all.join(", ")
    ),
  };
}

/** A text in at most so many characters, broken off at a word where it can be. */
export function shortened(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  if (letters.length <= most) return letters.join("");
  const cut = letters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/, "")}…`;
}

/** The same without what XML cannot hold: control characters and halves of a character, which come along when people paste. */
export function keepable<Told>(told: Told): Told {
  // eslint-disable-next-line no-control-regex
  const kept = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
  return JSON.parse(JSON.stringify(told), (_, value: unknown) => (typeof value === "string" ? kept(value) : value)) as Told;
}
