import { shown, type ShownFigure } from "../indicators/smallNumbers";
import { sameName } from "../names";
import type { Action, Agreement, Indicator, IndicatorKind, Network, Stakeholder } from "../network";
import type { Language } from "../../messages";
import type { ItemId } from "../schema";
import { keeping, type Keeping } from "./keep";
import type { Heading } from "./story";

/** The parts of a plan of approach by the ids of their rows ("approach.reason"), in order. Source: step 3 of the compass. */
export const planParts = [
  "reason", "parties", "contributions", "experience", "facilitation", "information", "analysis", "vision", "strategy", "communication", "term", "conditions", "timeline", "signing",
] as const;

export type PlanPart = (typeof planParts)[number];

/** The part of the plan in which the agreements on a subject stand, by the id of that subject. */
const partsOfSubjects: Readonly<Record<string, PlanPart>> = {
  ambition: "vision", path: "strategy", progress: "strategy", meetings: "communication", informationSharing: "information", privacy: "information", timeline: "timeline", participation: "signing",
};
/** Where all other agreements stand, those on subjects of people's own too: who does what, and is responsible for what. */
export const usualPart: PlanPart = "parties";

/** A plan of approach as boards sign it: what people wrote in its parts, and beside that what the other sheets hold, in full. */
export interface PlanTold extends Heading {
  language: Language;
  /** The day it was made, as Excel's serial number. */
  date: number;
  /** Counts below this are not in it. */
  bound: number;
  /** What people wrote, by part; "" where nothing stands. Parts that they added themselves have a title. */
  parts: readonly { part?: PlanPart; title: string; text: string }[];
  parties: readonly PartyTold[];
  mandates: readonly MandateTold[];
  /** What was agreed, by subject in the order of the list, each with the part in which it stands. */
  agreements: readonly { subject: string; part: PlanPart; agreements: readonly AgreementTold[] }[];
  actions: readonly PlannedAction[];
  indicators: readonly PlannedIndicator[];
  /** How many texts were left out, because they seem to hold something of a person. */
  keptOut: number;
}

export interface PartyTold {
  organisation: string;
  role: string;
  circle: string;
  contribution: string;
  mandate: string;
  /** Name and position of who signs, as far as they are known. */
  signer: string;
}

export interface MandateTold {
  decision: string;
  decides: string;
  consulted: string;
  informed: string;
  way: string;
  differing: string;
}

export interface AgreementTold {
  agreement: string;
  isDraft: boolean;
  /** Empty is everybody. */
  parties: readonly string[];
  owner: string;
  /** Excel's serial number. */
  review: number | undefined;
}

export interface PlannedAction {
  action: string;
  goal: string;
  responsible: readonly string[];
  start: number | undefined;
  end: number | undefined;
  means: string;
}

export interface PlannedIndicator {
  name: string;
  unit: string;
  kind: IndicatorKind | undefined;
  baseline: ShownFigure;
  target: number | undefined;
  targetDate: number | undefined;
  /** How it is measured. */
  method: string;
  /** How often, in the words of the workbook. */
  frequency: string;
  owner: string;
}

/** The plan of approach of a network as it stands in its workbook. */
export function planTold(network: Network, heading: Heading): PlanTold {
  const keeps = keeping(network);
  const written = new Map(network.approach.map((row) => [row.id, row]));
  const own = network.approach.filter(({ id, part }) => part.trim() !== "" && !planParts.some((one) => id === `approach.${one}`));
  const told = {
    language: network.language, ...heading, date: network.today, bound: network.settings.smallNumberBound,
    parts: [
      ...planParts.map((part) => ({ part, title: "", text: keeps.keep(written.get(`approach.${part}`)?.text ?? "") })),
      ...own.map(({ part, text }) => ({ title: keeps.keep(part), text: keeps.keep(text) })),
    ],
    parties: network.stakeholders.filter(isInNetwork).map((party) => partyTold(network, party, keeps)),
    mandates: network.mandates.map(({ decision, decides, consulted, informed, way, differing }): MandateTold => ({
      decision: keeps.keep(decision), decides: keeps.keep(decides), consulted: keeps.keep(consulted), informed: keeps.keep(informed), way: keeps.keep(way), differing: keeps.keep(differing),
    })),
    agreements: bySubject(network, keeps),
    actions: [...network.actions].filter(({ status, action }) => status !== "stopped" && action.trim() !== "").sort((a, b) => (a.end ?? Infinity) - (b.end ?? Infinity)).map((action) => actionTold(action, keeps)),
    indicators: network.indicators.filter(({ name }) => name.trim() !== "").map((indicator) => indicatorTold(network, indicator, keeps)),
  };
  return { ...told, keptOut: keeps.keptOut() };
}

/** Who was asked counts along until it says no: who does not sign is seen by the empty place. */
export function isInNetwork({ organisation, status }: Pick<Stakeholder, "organisation" | "status">): boolean {
  return organisation.trim() !== "" && status !== "left";
}

/** What the plan says of one party. */
export function partyTold(network: Pick<Network, "lists" | "signatures">, party: Stakeholder, { keep }: Keeping): PartyTold {
  const { organisation, contact, function: position, contribution, mandate } = party;
  const signed = network.signatures.find((one) => sameName(one.organisation) === sameName(organisation))?.signer ?? "";
  return {
    organisation: organisation.trim(), role: itemText(network, "role", party.role), circle: itemText(network, "circle", party.circle),
    contribution: keep(contribution), mandate: keep(mandate),
    signer: keep(signed, "contact") || [contact, position].map((text) => keep(text, "contact")).filter((text) => text !== "").join(", "),
  };
}

/** What the workbook writes for an item of a list; "" without one. */
export function itemText<List extends "role" | "circle" | "frequency" | "implements">({ lists }: Pick<Network, "lists">, list: List, id: ItemId<List> | undefined): string {
  return lists[list]?.find((item) => item.id === id)?.text ?? "";
}

function bySubject({ agreements, lists }: Network, keeps: Keeping): PlanTold["agreements"] {
  const current = agreements.filter(({ status, agreement }) => status !== "ended" && agreement.trim() !== "");
  const ids = new Map((lists.agreementSubject ?? []).map(({ id, text }) => [text, id]));
  const order = [...new Set([...ids.keys(), ...current.map(({ subject }) => subject)])];
  return order
    .map((subject) => ({
      subject, part: partsOfSubjects[ids.get(subject) ?? ""] ?? usualPart,
      agreements: current.filter((one) => one.subject === subject).map((one) => agreementTold(one, keeps)),
    }))
    .filter((one) => one.agreements.length > 0);
}

/** What is said of one agreement. */
export function agreementTold({ agreement, status, parties, owner, review }: Agreement, { keep }: Keeping): AgreementTold {
  return { agreement: keep(agreement), isDraft: status === "draft" || status === undefined, parties, owner, review };
}

/** What is said of one action. */
export function actionTold({ action, goal, responsible, start, end, means }: Action, { keep }: Keeping): PlannedAction {
  return { action: keep(action), goal: keep(goal), responsible, start, end, means: keep(means) };
}

function indicatorTold(network: Network, indicator: Indicator, { keep }: Keeping): PlannedIndicator {
  const { name, unit, kind, baseline, target, targetDate, method, frequency, owner } = indicator;
  return {
    name: keep(name), unit, kind, baseline: shown(kind, baseline, {}, network.settings), target, targetDate,
    method: keep(method), frequency: itemText(network, "frequency", frequency), owner,
  };
}
