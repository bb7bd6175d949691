import { expectedParties } from "../indicators/expected";
import { rememberingKey } from "../indicators/sameText";
import type { Indicator, Network } from "../network";
import { answeredIn } from "../quarters/answered";

/** Who was to deliver an indicator in a quarter, and who did not. */
export interface Delivered {
  asked: readonly string[];
  missing: readonly string[];
}

/**
 * Tells of any indicator and quarter who was to deliver and who did not: the one answer from which a story counts. A party that said why
 * it has no value did deliver; a party that was never asked, for the quarter was not opened, still has to.
 */
export function deliveredIn(network: Network): (indicator: Indicator, quarter: string) => Delivered {
  const key = rememberingKey();
  const row = (indicator: string, organisation: string, quarter: string) => `${key(indicator)}\n${key(organisation)}\n${key(quarter)}`;
  const isAnswered = answeredIn(network);
  const answered = new Set(network.measurements.filter(isAnswered).map((one) => row(one.indicator, one.organisation, one.quarter)));
  return (indicator, quarter) => {
    const asked = [...new Set(expectedParties(network, indicator))];
    return { asked, missing: asked.filter((organisation) => !answered.has(row(indicator.name, organisation, quarter))) };
  };
}
