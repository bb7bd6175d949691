import { isOpen } from "../actions/signal";
import { expectedParties } from "../indicators/expected";
import { figures } from "../indicators/figures";
import { rememberingKey } from "../indicators/sameText";
import type { Series } from "../indicators/series";
import type { Network } from "../network";
import { failure, success, type Outcome } from "../outcome";
import { readQuarter } from "../quarter";
import { answeredIn } from "../quarters/answered";
import { actionsTold, told } from "./actions";
import { indicatorsTold } from "./indicatorsTold";
import { notesTold } from "./notesTold";
import type { Decision, IndicatorTold, PartyMissing, Story } from "./told";

/** What a network is called: it stands on Start, and in no table. */
export interface Heading {
  name: string;
  region: string;
}

/**
 * Decides what the board gets to know of a quarter ("2026-K2"). Fails where that is no quarter of the plan.
 * Only the whole network's figures are in it, never one party's: with a sum and all parts but one, the last is known too.
 */
export function story(network: Network, quarter: string, { name, region }: Heading): Outcome<Story> {
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
      onCourse: judged.filter(({ status }) => status === "onCourse").length,
      judged: judged.length,
      delivered: parties - missing.length,
      parties,
    },
    indicators,
    actions: actionsTold(network, read.value),
    notes, notesKeptOut: keptOut,
    missing,
    decisions: decisions(network, indicators),
  });
}

/**
 * How many parties had something to deliver in the quarter, and which of them did not. A party that said why it has no value did;
 * a party that was never asked, for the quarter was not opened, still has to.
 */
function delivery(network: Network, series: readonly Series[], place: number): { parties: number; missing: PartyMissing[] } {
  const key = rememberingKey();
  const row = (indicator: string, organisation: string) => `${key(indicator)}\n${key(organisation)}`;
  const quarter = network.quarters[place] ?? "";
  const isAnswered = answeredIn(network);
  const answered = new Set(network.measurements
    .filter((one) => key(one.quarter) === key(quarter) && isAnswered(one))
    .map(({ indicator, organisation }) => row(indicator, organisation)));
  const due = series.filter(({ quarters }) => quarters[place]?.isDue).map(({ indicator }) => ({ indicator, parties: expectedParties(network, indicator) }));
  const parties = [...new Set(due.flatMap((one) => one.parties))];
  const missing = parties.map((organisation): PartyMissing => ({
    organisation,
    indicators: due
      .filter((one) => one.parties.includes(organisation) && !answered.has(row(one.indicator.name, organisation)))
      .map(({ indicator }) => indicator.name),
  }));
  return {
    parties: parties.length,
    missing: missing.filter(({ indicators }) => indicators.length > 0).sort((a, b) => b.indicators.length - a.indicators.length),
  };
}

/** An indicator that is not on course asks what to do; what is being done about it already stands beside it. */
function decisions({ actions }: Network, indicators: readonly IndicatorTold[]): Decision[] {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return indicators
    .filter(({ status }) => status === "offCourse" || status === "attention")
    .map((indicator) => ({ indicator, actions: actions.filter((action) => isOpen(action) && same(action.indicator, indicator.name)).map(told) }));
}
