import type { IndicatorSeries } from "../../../domain/indicators/series";
import { isCumulative } from "../../../domain/indicators/totals";
import { figures, fill, type Language } from "../../../messages";
import { progress } from "../../../messages/progress";
import { dayText } from "../../../messages/days";
import { changeText, inUnit, targetText as agreed, valueText } from "../../words/numbers";

/** As many missing parties are named; all of them stand in what hangs on the indicator. */
const namedAtMost = 4;

/** Something that is known of an indicator, in words. */
export interface Fact {
  name: string;
  value: string;
}

/** What is known of an indicator; what is not known is left out, and nothing is said of it. */
export function facts({ indicator, latest, trend, forecast, quarters }: IndicatorSeries, language: Language): Fact[] {
  const words = progress[language].facts;
  const amount = (value: number) => inUnit(valueText(value, indicator, language), indicator);
  const agreedAmount = (value: number) => inUnit(agreed(value, indicator, language), indicator);
  const { target, targetDate, margin, baseline, direction } = indicator;
  const asked = [...quarters].reverse().find(({ isDue, measured }) => isDue && measured > 0) ?? quarters.find(({ isDue }) => isDue);
  const known: (Fact | undefined)[] = [
    latest?.value === undefined ? undefined : { name: words.value, value: fill(words.inQuarter, { value: amount(latest.value), quarter: latest.quarter }) },
    target === undefined ? undefined : { name: words.target, value: targetText() },
    baseline === undefined ? undefined : { name: words.baseline, value: amount(baseline) },
    latest?.course === undefined || !isCumulative(latest) ? undefined : { name: words.course, value: fill(words.courseOf, { value: amount(latest.course), quarter: latest.quarter }) },
    latest?.change === undefined ? undefined : { name: words.change, value: changeText(latest.change, indicator, language) },
    trend && { name: words.trend, value: figures[language].trend[trend].word },
    forecast && { name: words.forecast, value: fill(words.forecastOn, { value: amount(forecast.value), date: dayText(forecast.date, language), method: fill(figures[language].method[forecast.method], { values: forecast.values }) }) },
    // Of nobody who was asked there is nothing to tell.
    asked && asked.expected > 0 ? { name: words.delivered, value: fill(words.deliveredOf, { measured: asked.measured, expected: asked.expected, quarter: asked.quarter }) } : undefined,
    asked && asked.missing.length > 0 ? { name: words.missing, value: missingText(asked.missing) } : undefined,
  ];
  return known.filter((fact) => fact !== undefined);

  function targetText(): string {
    const value = agreedAmount(target ?? 0);
    const banded = direction === "band" && margin !== undefined ? fill(words.within, { value, margin: agreedAmount(margin) }) : value;
    return targetDate === undefined ? banded : fill(words.byDate, { value: banded, date: dayText(targetDate, language) });
  }

  function missingText(parties: readonly string[]): string {
    const names = parties.slice(0, namedAtMost).join("; ");
    return parties.length > namedAtMost ? fill(words.missingMore, { names, count: parties.length - namedAtMost }) : names;
  }
}
