import type { Language } from "../messages";
import type { ListValue } from "./checked";
import type { Improvement } from "./improvements";
import type { RecordOf } from "./reading/recordColumns";
import type { ItemId } from "./schema";
import type { Settings } from "./settings";

/**
 * What a network's workbook says, as plain records: what figures, charts and reports are made from.
 *
 * Columns stand under the ids of the schema, which the records are made of (reading/recordColumns). Texts are as people typed them, "" where nothing stands.
 * A list that is the same in every workbook gives the id of its item (undefined where nothing of the list stands there);
 * a list that a template fills and people extend (theme, domain, subject of an agreement) gives its text.
 * Dates are Excel's serial numbers; an empty number is undefined and never 0; percentages are the number before the sign (35 is 35 %).
 */
export interface Network {
  language: Language;
  /** Excel's serial number of the day. */
  today: number;
  settings: Settings;
  /** The quarters of the plan in order, "2026-K1". */
  quarters: readonly string[];
  stakeholders: readonly Stakeholder[];
  agreements: readonly Agreement[];
  actions: readonly Action[];
  indicators: readonly Indicator[];
  measurements: readonly Measurement[];
  relations: readonly Relation[];
  successes: readonly Success[];
  /** The rounds in which something is improved, and when people looked back together; empty where the workbook does without those sheets. */
  cycles: readonly Cycle[];
  sessions: readonly Session[];
  improvements: readonly Improvement[];
  /** The parts of the plan of approach, the decisions with who takes them, and who signs for whom; empty where the workbook does without those sheets. */
  approach: readonly DocumentPart[];
  mandates: readonly MandateRecord[];
  signatures: readonly SignatureRecord[];
  /** The step plan as it is worked through; empty where the workbook has none. */
  steps: readonly PlanStep[];
  /** The values of each list, by its id. */
  lists: Readonly<Record<string, readonly ListValue[]>>;
  /** Every quarter of the plan with its state and deadline. */
  quarterStates: readonly QuarterRecord[];
  closed: readonly ClosedFigure[];
  closedValues: readonly ClosedValue[];
  corrections: readonly Correction[];
}

export type Stakeholder = RecordOf<"stakeholders">;
export type Agreement = RecordOf<"agreements">;
export type Action = RecordOf<"actions">;
export type Indicator = RecordOf<"indicators">;
export type Measurement = RecordOf<"measurements">;
export type Success = RecordOf<"successes">;

/** One round of improving something, with the day on which people look back on it. */
export type Cycle = RecordOf<"cycles">;

/** A session in which the network looks back together, and its day. */
export type Session = RecordOf<"reflection">;

/** How two parties work together, as they saw it at one measuring moment. It has no direction: who stands first means nothing. */
export type Relation = RecordOf<"relations">;

export type DocumentPart = RecordOf<"approach">;
export type MandateRecord = RecordOf<"mandates">;
export type SignatureRecord = RecordOf<"signatures">;

/** What a step of the step plan asks at one level, and how far people are with it; `sheet` is where it happens, under the name that it had when the step was written there. */
export type PlanStep = RecordOf<"steps">;

/** What an indicator was when a quarter was closed: its definition then, and the network's figure. */
export type ClosedFigure = RecordOf<"closed">;

/** In which state a quarter of the plan is. */
export type QuarterRecord = RecordOf<"quarters">;

/** A measurement as it was when its quarter was closed. */
export type ClosedValue = RecordOf<"closedValues">;

/** One change of a closed quarter, with its reason. */
export type Correction = RecordOf<"corrections">;

export type IndicatorKind = ItemId<"indicatorKind">;
export type Direction = ItemId<"direction">;
export type Frequency = ItemId<"frequency">;
export type Aggregation = ItemId<"aggregation">;
export type BlankReason = ItemId<"blankReason">;

/** What of a measurement can be corrected; "row" is all of it: a row that came or went after closing. */
export type CorrectedField = ItemId<"correctedField">;
