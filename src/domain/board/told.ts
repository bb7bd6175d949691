import type { Language } from "../../messages";
import type { Status } from "../indicators/status";
import type { Shown } from "../indicators/smallNumbers";

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
    /** Indicators on course, out of those that have a verdict that may be shown. */
    onCourse: number;
    judged: number;
    /** Parties that delivered everything, out of those that had something to deliver. */
    delivered: number;
    parties: number;
  };
  /** Every indicator, what needs a board first. */
  indicators: readonly IndicatorTold[];
  actions: ActionsTold;
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
  /** A percentage: the number before the sign. */
  isPercentage: boolean;
  isPriority: boolean;
  /** Of the value: the story's quarter, or the last one before it in which the indicator was due. */
  quarter: string;
  value: Shown;
  status: Status;
  target: number | undefined;
  baseline: Shown;
  /** Against the value before it, in the indicator's unit; absent unless both are shown. */
  change: number | undefined;
  /** How many parties delivered and how many were to. */
  measured: number;
  expected: number;
  missing: readonly string[];
  /** The plan's quarters up to the story's. */
  points: readonly PointTold[];
}

export interface PointTold {
  quarter: string;
  value: Shown;
  target: number | undefined;
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
  /** How many are still to be done in all. */
  open: number;
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
