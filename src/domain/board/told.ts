import type { Language } from "../../messages";
import type { Status } from "../indicators/status";
import type { ShownFigure } from "../indicators/smallNumbers";
import type { IndicatorKind } from "../network";
import type { PlacedParty } from "../networkMap/layout";
import type { Quality } from "../networkMap/relation";

/**
 * What a board gets to know of a quarter: decided once, for the presentation and for the meeting pack.
 * Nothing in it is below the small-number bound, nor can be worked out from the rest of it.
 */
export interface Story {
  language: Language;
  /** Name and region of the network, as they stand on Start. */
  name: string;
  region: string;
  /** "2026-K2" */
  quarter: string;
  /** The day it was made, as Excel's serial number. */
  date: number;
  /** Counts below this are not in it. */
  bound: number;
  counts: {
    /** All indicators: those with a verdict that may be shown, those without a target, and the others. */
    indicators: number;
    /** On course, out of those that have a verdict that may be shown. */
    onCourse: number;
    judged: number;
    withoutTarget: number;
    /** Not measured yet, or too few people to say. */
    unjudged: number;
    /** Indicators of which a value may be shown. */
    valued: number;
    /** Parties that delivered everything, out of those that had something to deliver. */
    delivered: number;
    parties: number;
  };
  /** Every indicator, what needs a board first. */
  indicators: readonly IndicatorTold[];
  actions: ActionsTold;
  /** How parties work together, at the last moment that was looked at by then; absent where nobody did. */
  map: MapTold | undefined;
  /** What succeeded in the quarter. */
  successes: readonly string[];
  /** What the parties wrote with their figures, in the order of the indicators. */
  notes: readonly NoteTold[];
  /** How many notes were kept out: they tell a small count, or seem to speak of a person. */
  notesKeptOut: number;
  /** The parties that did not deliver everything, those that miss most first. */
  missing: readonly PartyMissing[];
  /** What the board is asked to decide on: indicators that are not on course. */
  decisions: readonly Decision[];
}

export interface IndicatorTold {
  name: string;
  theme: string;
  unit: string;
  /** Of what kind its numbers are; a percentage is the number before the sign. */
  kind: IndicatorKind | undefined;
  isPriority: boolean;
  /** Of the value: the story's quarter, or the last one before it in which the indicator was due. */
  quarter: string;
  value: ShownFigure;
  status: Status;
  target: number | undefined;
  /** Of a total over the period where its course is at the end of that quarter; undefined of what is none. */
  course: number | undefined;
  baseline: ShownFigure;
  /** Against the value before it, in the indicator's unit; absent unless both are shown. */
  change: number | undefined;
  /** How many parties answered, with a value or the reason for having none, of how many that were to; and who did not. None were to where it was not due yet. */
  delivered: number;
  asked: number;
  missing: readonly string[];
  /** The plan's quarters up to the story's. */
  points: readonly PointTold[];
}

export interface PointTold {
  quarter: string;
  value: ShownFigure;
  target: number | undefined;
  course: number | undefined;
  /** The definition or target differs from the quarter before: what lies on either side is not to be compared. */
  isBreak: boolean;
}

export interface ActionTold {
  action: string;
  responsible: readonly string[];
  /** Excel's serial number. */
  end: number | undefined;
  /** Name of the indicator it works on; "" without one. */
  indicator: string;
}

/** The actions that a board hears of, each list in the order of end dates. */
export interface ActionsTold {
  /** Done, with an end date in the quarter. */
  done: readonly ActionTold[];
  /** Still to be done and past the end date, as it is today: nobody wrote down what was late then. */
  late: readonly ActionTold[];
  /** Still to be done, not late, and to end by the last day of the next quarter. */
  next: readonly ActionTold[];
  /** How many there are of each, in all quarters: together every action that was not stopped. Late ones count as late alone. */
  counts: { done: number; late: number; running: number; notBegun: number };
}

export interface MapTold {
  /** The half-year, "2026-H1". */
  moment: string;
  parties: readonly PlacedParty[];
  lines: readonly { first: string; second: string; quality: Quality }[];
}

export interface NoteTold {
  indicator: string;
  organisation: string;
  text: string;
}

export interface PartyMissing {
  organisation: string;
  /** The indicators that it has not delivered. */
  indicators: readonly string[];
}

export interface Decision {
  indicator: IndicatorTold;
  /** What is being done about it: actions that are still to be done. */
  actions: readonly ActionTold[];
}
