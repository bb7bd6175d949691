import type { IndicatorSeries } from "../../../domain/indicators/series";
import { count, fill, type Language } from "../../../messages";
import { progress } from "../../../messages/progress";
import { statusOf } from "./choosing";

/** How it goes, in one line above everything: how many indicators are on course of those that were judged, as the dashboard says it. Undefined without indicators. */
export function answer(all: readonly IndicatorSeries[], language: Language): string | undefined {
  const words = progress[language].answer;
  const judged = all.filter((series) => statusOf(series) !== "noVerdict");
  const onCourse = judged.filter((series) => statusOf(series) === "onCourse").length;
  if (all.length === 0) return undefined;
  if (!all.some(({ latest }) => latest?.value !== undefined)) return words.noFigures;
  if (judged.length === 0) return words.noVerdict;
  if (judged.length < all.length) return fill(count(words.ofJudged, judged.length), { onCourse });
  return onCourse === all.length ? count(words.all, onCourse) : fill(count(words.of, all.length), { onCourse });
}
