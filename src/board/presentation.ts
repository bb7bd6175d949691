import type { Story } from "../domain/board/told";
import { chartOf } from "./chart";
import { drawCharts } from "./drawnCharts";
import { withCharts } from "./package";
import { charted, chartLook, charts } from "./slides/charts";
import { allIndicators, status } from "./slides/indicators";
import { actions, decisions, network, notes } from "./slides/lists";
import { answer } from "./slides/opening";
import { newPresentation, type Slides } from "./slides/page";
import { keepable, wordsOf } from "./words";

/** What a board gets to see, in this order; what is read and not talked through comes at the end. */
const slides: readonly Slides[] = [answer, status, charts, actions, network, decisions, notes, allIndicators];

/**
 * Makes a presentation (.pptx) of a story: at most six slides to talk through, whatever the size of the network, and the rest in
 * tables at the end. Its charts are PowerPoint's own, with their figures behind them.
 */
export async function presentation(told: Story): Promise<Uint8Array> {
  const story = keepable(told);
  const words = wordsOf(story);
  const pptx = newPresentation(story, words);
  for (const add of slides) add(pptx, story, words);
  const file = await pptx.write({ outputType: "uint8array" });
  if (!(file instanceof Uint8Array)) throw new TypeError("the presentation is no bytes");
  return withCharts(file, await drawCharts(charted(story).map((indicator) => chartOf(indicator, words, chartLook))));
}
