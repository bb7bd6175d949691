import { nameInFormulas } from "../names";
import type { Indicator, Network, Stakeholder } from "../network";

/**
 * The parties that are expected to deliver an indicator, as they are written in the table of stakeholders: those that it names
 * under "Wie levert", or every party that takes part where it names none. A name that is no stakeholder's is a finding of the check.
 */
export function expectedParties({ stakeholders }: Pick<Network, "stakeholders">, { reporters }: Pick<Indicator, "reporters">): string[] {
  const named = new Set(reporters.map(nameInFormulas));
  const expected = ({ organisation, status }: Stakeholder) => (reporters.length > 0 ? named.has(nameInFormulas(organisation)) : status === "confirmed");
  return stakeholders.filter((party) => party.organisation !== "" && expected(party)).map(({ organisation }) => organisation);
}
