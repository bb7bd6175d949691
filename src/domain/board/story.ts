import { isOpen } from "../signals/actions";
import { figures } from "../indicators/figures";
import { textInFormulas } from "../indicators/sameText";
import type { IndicatorSeries } from "../indicators/series";
import type { Network } from "../network";
import { failure, success, type Outcome } from "../outcome";
import { readQuarter } from "../quarter";
import { actionsTold, told } from "./actions";
import { deliveredIn } from "./delivered";
import { indicatorsTold } from "./indicatorsTold";
import { mapTold } from "./mapTold";
import { notesTold } from "./notesTold";
import { successesTold } from "./successesTold";
import type { Decision, IndicatorTold, PartyMissing, Story } from "./told";

/** What stands on Start, and in no table: what a network is called, who coordinates it, when its plan holds ("2026-K1 – 2027-K4") and what it is for. */
export interface Heading {
  name: string;
  region: string;
  coordinator: string;
  period: string;
  ambition: string;
}

/**
 * Decides what the board gets to know of a quarter ("2026-K2"). Fails where that is no quarter of the plan.
 * Only the whole network's figures are in it, never one party's: with a sum and all parts but one, the last is known too.
 */
export function story(network: Network, quarter: string, { name, region }: Pick<Heading, "name" | "region">): Outcome<Story> {
  const read = readQuarter(quarter);
  if (!read.ok) return read;
  const place = network.quarters.indexOf(quarter);
  if (place < 0) return failure("quarterNotInPlan", { quarter, first: network.quarters[0] ?? "", last: network.quarters.at(-1) ?? "" });
  const series = figures(network);
  const indicators = indicatorsTold(network, series, place);
  const { notes, keptOut } = notesTold(network, quarter, indicators);
  const { parties, missing } = delivery(network, series, place);
  const judged = indicators.filter(({ status }) => status !== "noVerdict");
  return success({
    language: network.language, name, region, quarter, date: network.today, bound: network.settings.smallNumberBound,
    counts: {
      indicators: indicators.length,
      onCourse: judged.filter(({ status }) => status === "onCourse").length,
      judged: judged.length,
      withoutTarget: indicators.filter(({ status, target }) => status === "noVerdict" && target === undefined).length,
      unjudged: indicators.filter(({ status, target }) => status === "noVerdict" && target !== undefined).length,
      valued: indicators.filter(({ value }) => value.is === "value").length,
      delivered: parties - missing.length,
      parties,
    },
    indicators,
    actions: actionsTold(network, read.value),
    map: mapTold(network, read.value),
    successes: successesTold(network, read.value),
    notes, notesKeptOut: keptOut,
    missing,
    decisions: decisions(network, indicators),
  });
}

/** How many parties had something to deliver in the quarter, and which of them did not. */
function delivery(network: Network, series: readonly IndicatorSeries[], place: number): { parties: number; missing: PartyMissing[] } {
  const quarter = network.quarters[place] ?? "";
  const delivered = deliveredIn(network);
  const due = series.filter(({ quarters }) => quarters[place]?.isDue).map(({ indicator }) => ({ indicator, ...delivered(indicator, quarter) }));
  const parties = [...new Set(due.flatMap(({ asked }) => asked))];
  const missing = parties.map((organisation): PartyMissing => ({
    organisation, indicators: due.filter((one) => one.missing.includes(organisation)).map(({ indicator }) => indicator.name),
  }));
  return {
    parties: parties.length,
    missing: missing.filter(({ indicators }) => indicators.length > 0).sort((a, b) => b.indicators.length - a.indicators.length),
  };
}

/** An indicator that is not on course asks what to do; what is being done about it already stands beside it. */
function decisions({ actions }: Network, indicators: readonly IndicatorTold[]): Decision[] {
  const same = (a: string, b: string) => textInFormulas(a) === textInFormulas(b);
  return indicators
    .filter(({ status }) => status === "offCourse" || status === "attention")
    .map((indicator) => ({ indicator, actions: actions.filter((action) => isOpen(action) && same(action.indicator, indicator.name)).map(told) }));
}
