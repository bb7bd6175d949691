import type { FindingCode } from "../../messages";
import type { RuleKind } from "./rule";

/** What Excel itself tells of a rule, without the add-in, by the findings that it is about. What is left out only the check finds. */
export interface Native {
  /** Said or refused while people type; pasting goes past it. */
  validation?: readonly FindingCode[];
  /** Shown in the cell for as long as it is so. */
  conditional?: readonly FindingCode[];
}

/** A kind without a line here does not compile; nor does one that says "conditional" without colours of its own (workbook/check/signals). */
export const native = {
  required: { conditional: ["required", "waiting"] },
  length: { validation: ["textLong"] },
  // Excel takes one validation a cell, which the length has; what cannot be seen no colour explains.
  cleanText: {},
  unique: { validation: ["nameTwice"] },
  listed: { validation: ["listNear", "listUnknown"] },
  quarter: { validation: ["quarterNotation", "quarterOutside", "quarterUnknown"] },
  reference: { validation: ["referenceNear", "referenceUnknown"] },
  date: { validation: ["dateText", "notDate", "dateRange"] },
  number: { validation: ["numberText", "notNumber", "numberRange", "progressRange"] },
  // Ids are hidden from whoever types.
  hasId: {},
  ownId: {},
  // A formula knows no persons, and a colour would point them out to whoever gets the workbook.
  personal: {},
  order: { validation: ["endBeforeStart"], conditional: ["endBeforeStart"] },
  period: { conditional: ["outsidePeriod"] },
  late: { conditional: ["late", "soonLate"] },
  progress: { conditional: ["doneNotFull", "fullNotDone"] },
  // A cell may name several parties, each with a state of its own.
  takesPart: {},
  // Every row against every other is too slow for a cell.
  twice: {},
  pair: { conditional: ["relationSelf"] },
  // About a table as a whole: no cell of it is wrong.
  goalMeasured: {},
  subjects: {},
  groupSize: {},
  indicatorCount: {},
  measured: {},
  review: { conditional: ["reviewPassed", "reviewMissing"] },
  // The column Signaal says it in words.
  confirmed: {},
  targetSide: { conditional: ["targetSide"] },
  ownKind: { conditional: ["percentageRange", "scoreRange", "valueNegative"] },
  kind: { conditional: ["percentageRange", "scoreRange", "countWhole", "valueNegative"] },
  share: { conditional: ["numeratorAbove"] },
  valueOrReason: { conditional: ["valueAndReason"] },
  // How the indicator is computed, who delivers it and whether the quarter has passed stand on other sheets: too slow for every cell.
  weighed: {},
  answered: {},
  reporter: {},
  // The expected range takes sorting twelve earlier quarters.
  history: {},
  // What was recorded stands on other sheets, which nobody sees; how a quarter stands its own columns show.
  quarterLife: {},
  recorded: {},
  recordsKept: {},
} as const satisfies { readonly [Kind in RuleKind]: Native };

/** The kinds of rule that the cells show by a conditional format. */
export type ConditionalKind = { [Kind in RuleKind]: (typeof native)[Kind] extends { conditional: unknown } ? Kind : never }[RuleKind];
