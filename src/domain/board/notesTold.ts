import { rememberingKey } from "../indicators/sameText";
import type { Measurement, Network } from "../network";
import { personalDataIn } from "../privacy/personal";
import { readQuarter } from "../quarter";
import { tellsSmallNumber } from "./smallText";
import type { IndicatorTold, NoteTold } from "./told";

/**
 * What the parties wrote with their figures of a quarter, in the order of the indicators, and how many of those notes are kept out:
 * - a note that tells a count below the bound, or seems to hold personal data;
 * - a note that tells any count, where some party's part of a sum is small: from the sum and the parts that others tell, the rest follows.
 */
export function notesTold(network: Network, quarter: string, indicators: readonly IndicatorTold[]): { notes: NoteTold[]; keptOut: number } {
  const key = rememberingKey();
  const written = network.measurements.filter((one) => key(one.quarter) === key(quarter) && one.note.trim() !== "");
  const bounds = boundOf(network, quarter);
  const first = readQuarter(network.quarters[0] ?? quarter);
  const year = first.ok ? first.value.year : 0;
  const isFit = ({ note, indicator }: Measurement) => !tellsSmallNumber(note, bounds(indicator)) && personalDataIn(note, "text", year).length === 0;
  const fit = written.filter(isFit);
  const notes = indicators.flatMap(({ name }) => fit
    .filter(({ indicator }) => key(indicator) === key(name))
    .map(({ organisation, note }): NoteTold => ({ indicator: name, organisation, text: note.trim() })));
  return { notes, keptOut: written.length - fit.length };
}

/** Below which count a note about an indicator tells too much; every count does where one of the parts is small. */
function boundOf({ measurements, indicators, settings }: Network, quarter: string): (indicator: string) => number {
  const key = rememberingKey();
  const bound = settings.smallNumberBound;
  const counted = new Set(indicators.filter(({ kind }) => kind === undefined || kind === "count").map(({ name }) => key(name)));
  const hasSmallPart = new Set(measurements
    .filter((one) => key(one.quarter) === key(quarter) && one.value !== undefined && one.value < bound && counted.has(key(one.indicator)))
    .map(({ indicator }) => key(indicator)));
  return (indicator) => (hasSmallPart.has(key(indicator)) ? Infinity : bound);
}
