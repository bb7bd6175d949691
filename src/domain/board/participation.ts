import { isOpen } from "../signals/actions";
import { expectedParties } from "../indicators/expected";
import { sameName } from "../names";
import type { Network } from "../network";
import type { Language } from "../../messages";
import { keeping } from "./keep";
import { actionTold, agreementTold, isInNetwork, itemText, partyTold, type AgreementTold, type PartyTold, type PlannedAction } from "./plan";
import type { Heading } from "./story";

/** What parties declare that take part: one page each. */
export interface ParticipationTold extends Heading {
  language: Language;
  /** The day it was made, as Excel's serial number. */
  date: number;
  declarations: readonly Declaration[];
  /** How many texts were left out, because they seem to hold something of a person. */
  keptOut: number;
}

export interface Declaration extends PartyTold {
  /** Whether it implements the approach, in the words of the workbook. */
  implements: string;
  /** What holds for it: agreements that name it, and those that name nobody and so are everybody's. Drafts are left out. */
  agreements: readonly AgreementTold[];
  /** Still to be done. */
  actions: readonly PlannedAction[];
  /** The indicators that it delivers. */
  indicators: readonly string[];
}

/** The declarations of these parties, by their names however they are spelled; of every party that has not left, where none is named. */
export function participationTold(network: Network, heading: Heading, organisations?: readonly string[]): ParticipationTold {
  const keeps = keeping(network);
  const wanted = organisations && new Set(organisations.map(sameName));
  const declarations = network.stakeholders
    .filter((party) => isInNetwork(party) && (!wanted || wanted.has(sameName(party.organisation))))
    .map((party): Declaration => {
      const own = sameName(party.organisation);
      const isOwn = (name: string) => sameName(name) === own;
      return {
        ...partyTold(network, party, keeps),
        implements: itemText(network, "implements", party.implements),
        agreements: network.agreements
          .filter(({ status, agreement, parties }) => (status === "agreed" || status === "confirmed") && agreement.trim() !== "" && (parties.length === 0 || parties.some(isOwn)))
          .map((one) => agreementTold(one, keeps)),
        actions: network.actions.filter((action) => action.action.trim() !== "" && isOpen(action) && action.responsible.some(isOwn)).map((one) => actionTold(one, keeps)),
        indicators: network.indicators.filter((indicator) => indicator.name.trim() !== "" && delivers(network, indicator, isOwn)).map(({ name }) => name.trim()),
      };
    });
  return { language: network.language, ...heading, date: network.today, declarations, keptOut: keeps.keptOut() };
}

/** Whoever is named delivers; where nobody is, everybody who takes part does, and so does who is about to sign. */
function delivers(network: Network, indicator: Network["indicators"][number], isOwn: (name: string) => boolean): boolean {
  return indicator.reporters.length === 0 || expectedParties(network, indicator).some(isOwn);
}
