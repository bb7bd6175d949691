import type { Action, Network } from "../../../domain/network";
import type { IndicatorSeries } from "../../../domain/indicators/series";
import type { Status } from "../../../domain/indicators/status";
import type { Language } from "../../../messages";
import { sorted } from "../../words/sorted";

/** Of whom and about what somebody wants to see the progress; empty is everything. */
export interface Scope {
  organisation: string;
  theme: string;
}

export const everything: Scope = { organisation: "", theme: "" };

/** Verdicts in the order in which they ask for attention. */
export const mostUrgentFirst: readonly Status[] = ["offCourse", "attention", "onCourse", "noVerdict"];

/** The actions that an organisation is responsible for or takes part in, on a theme. */
export function chosenActions({ actions }: Network, { organisation, theme }: Scope): Action[] {
  return actions.filter((action) => (
    (organisation === "" || [...action.responsible, ...action.parties].includes(organisation)) && (theme === "" || action.theme === theme)
  ));
}

/** Every organisation of the network, and every theme that something belongs to, in alphabetical order. */
export function choices({ stakeholders, actions, indicators }: Network, language: Language): { organisations: string[]; themes: string[] } {
  return {
    organisations: sorted([...stakeholders.map(({ organisation }) => organisation), ...actions.flatMap(({ responsible }) => responsible)], language),
    themes: sorted([...actions, ...indicators].map(({ theme }) => theme), language),
  };
}

/** The verdict on an indicator now: that of its last value. */
export function statusOf({ latest }: IndicatorSeries): Status {
  return latest?.status ?? "noVerdict";
}

/** Indicators by verdict, what asks for attention first; within a verdict those of high priority first, and then as the sheet has them. */
export function byStatus(all: readonly IndicatorSeries[]): IndicatorSeries[] {
  const rank = ({ indicator: { priority } }: IndicatorSeries) => (priority === "high" ? 0 : priority === "low" ? 2 : 1);
  return mostUrgentFirst.flatMap((status) => all.filter((series) => statusOf(series) === status).sort((a, b) => rank(a) - rank(b)));
}
