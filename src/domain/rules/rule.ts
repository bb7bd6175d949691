/** A row that is left alone while this column holds this item of a list. */
export interface Unless {
  column: string;
  list: string;
  item: string;
}

/**
 * What a definition can ask of a table. One member a kind, one file a kind in this folder.
 * The columns' own rules follow from their definitions; rules about rows and tables are written beside the columns.
 */
export type Rule =
  // One column
  /** The row means nothing without it (error), or it may wait (warning). */
  | { is: "required"; column: string; waits: boolean; unless?: Unless }
  | { is: "length"; column: string; max: number }
  /** No outer spaces or invisible characters; nothing that Excel could take for a formula. */
  | { is: "cleanText"; column: string; oneLine: boolean }
  /** Names of rows, each once, in whatever spelling. */
  | { is: "unique"; column: string }
  | { is: "listed"; column: string; list: string }
  | { is: "quarter"; column: string; list: string }
  | { is: "reference"; column: string; to: "stakeholders" | "indicators"; several: boolean }
  | { is: "date"; column: string }
  | { is: "number"; column: string; min?: number; max?: number; progress?: boolean }
  | { is: "hasId"; column: string }
  | { is: "ownId"; column: string }
  /** Nothing about clients and families. `contact`: work mail, telephone and address belong there. */
  | { is: "personal"; column: string; contact: boolean }
  // Rows
  | { is: "order"; from: string; to: string }
  | { is: "period"; columns: readonly string[] }
  | { is: "late"; end: string; status: string; list: string; closed: readonly string[]; soonDays: number }
  | { is: "progress"; progress: string; status: string; list: string; done: string }
  /** Parties that have not confirmed, or that left, where one is named that must do something. */
  | { is: "takesPart"; column: string; closed?: { column: string; list: string; items: readonly string[] } }
  /** Rows that say the same in all these columns; `partly`: those after the first may be empty. */
  | { is: "twice"; columns: readonly string[]; partly?: boolean; code: "actionTwice" | "measurementTwice" }
  /** Two names in any order: never the same, and each pair once for every value of `within`. */
  | { is: "pair"; first: string; second: string; within: string }
  | { is: "goalMeasured"; goal: string; indicator: string; status: string; list: string; stopped: string }
  | { is: "subjects"; column: string; list: string; status: string; statusList: string; ended: string }
  | { is: "review"; date: string; status: string; list: string; ended: string }
  | { is: "confirmed"; status: string; list: string; open: readonly string[] }
  | { is: "groupSize"; circle: string; circleList: string; core: string; status: string; statusList: string; confirmed: string }
  | { is: "targetSide"; baseline: string; target: string; direction: string; list: string }
  | { is: "indicatorCount"; name: string }
  /** Every passed quarter of the plan has a measurement somewhere. */
  | { is: "measured"; name: string; frequency: string; list: string }
  /** Where an indicator begins and wants to be, against its own kind. */
  | { is: "ownKind"; columns: readonly string[]; kind: string; list: string }
  /** The value against the kind of its indicator. */
  | { is: "kind"; indicator: string; value: string }
  | { is: "share"; indicator: string; numerator: string; denominator: string }
  /** Numerator and denominator where organisations are weighed by them. */
  | { is: "weighed"; indicator: string; value: string; numerator: string; denominator: string }
  /** A value, what counts for one, or a reason for having none: one of them once the quarter has passed. */
  | { is: "answered"; indicator: string; quarter: string; value: string; numerator: string; denominator: string; blank: string }
  /** Never a value and a reason for having none. */
  | { is: "valueOrReason"; value: string; blank: string }
  /** The parties that the indicator names deliver it, and no others. */
  | { is: "reporter"; indicator: string; organisation: string; quarter: string }
  /** A quarter against its rows of measurements, which name it in the column `measured`. */
  | { is: "quarterLife"; quarter: string; state: string; list: string; deadline: string; measured: string }
  /** Cells of a closed quarter hold what was recorded or logged since. */
  | { is: "recorded"; columns: readonly string[]; quarter: string; field: string; fieldList: string }
  /** Every recorded measurement is still there. */
  | { is: "recordsKept"; quarter: string }
  /** The value against earlier ones of the same indicator and organisation. */
  | { is: "history"; indicator: string; organisation: string; quarter: string; value: string };

export type RuleKind = Rule["is"];

export type RuleOf<Kind extends RuleKind> = Extract<Rule, { is: Kind }>;
