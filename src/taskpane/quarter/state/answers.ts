import type { BlankReason, Indicator, Measurement } from "../../../domain/network";
import type { Language } from "../../../messages";
import { entryText, readEntry } from "../../words/entry";

/** The fields of a measurement that the form fills in, in the order of the keyboard. */
export const answerFields = ["numerator", "denominator", "value", "blank", "note"] as const;

export type AnswerField = (typeof answerFields)[number];

/** What a measurement says in those fields. */
export type AnswerValues = Pick<Measurement, AnswerField>;

/** What was typed of one measurement and is not yet in the workbook. */
export interface AnswerDraft {
  /** What the workbook said when the typing began, or when a person last chose between the two. */
  seen: AnswerValues;
  /** As typed, by field; of a list the id of the item. */
  texts: Readonly<Partial<Record<AnswerField, string>>>;
}

/** What an answer becomes with what was typed. */
export interface Merged {
  after: AnswerValues;
  /** The fields that change on purpose: typed in, or following from what was typed. */
  touched: readonly AnswerField[];
  /** Fields for a number that hold none: their typing stays where it is. */
  unreadable: readonly AnswerField[];
}

export const blankReasons: readonly BlankReason[] = ["notMeasured", "notApplicable", "later", "belowBound"];

/** Whether the indicator is a part of a whole, so that it has a numerator and a denominator. */
export function isShare({ kind, aggregation }: Pick<Indicator, "kind" | "aggregation">): boolean {
  return kind === "percentage" || aggregation === "weighted";
}

/**
 * The value that follows from numerator and denominator: of a percentage the number before the sign, to one decimal;
 * of another quotient to two. Undefined where there is nothing to divide by.
 */
export function quotient({ kind }: Pick<Indicator, "kind">, numerator: number, denominator: number): number | undefined {
  if (denominator === 0) return undefined;
  const exact = numerator / denominator;
  return kind === "percentage" ? Math.round(exact * 1000) / 10 : Math.round(exact * 100) / 100;
}

/** The value of a measurement; of a weighted mean, where those are what counts, what follows from numerator and denominator if nobody typed one. */
export function valueOf({ value, numerator, denominator }: Pick<AnswerValues, "value" | "numerator" | "denominator">, indicator: Pick<Indicator, "kind" | "aggregation">): number | undefined {
  if (value !== undefined || indicator.aggregation !== "weighted" || numerator === undefined || denominator === undefined) return value;
  return quotient(indicator, numerator, denominator);
}

/** What stands in a field of the form: what was typed, or what the workbook says. */
export function fieldText(field: AnswerField, answer: AnswerValues, draft: AnswerDraft | undefined, language: Language): string {
  const typed = draft?.texts[field];
  if (typed !== undefined) return typed;
  const value = answer[field];
  return typeof value === "number" ? entryText(value, language) : value ?? "";
}

/**
 * What an answer becomes with what was typed. A value follows from a numerator and a denominator that are typed, and makes
 * the reason for having none void. Text in a field for a number leaves that field as it was.
 */
export function merged(answer: AnswerValues, { texts }: Pick<AnswerDraft, "texts">, indicator: Pick<Indicator, "kind" | "aggregation">, language: Language): Merged {
  const after = { ...answer };
  const unreadable: AnswerField[] = [];
  for (const field of ["numerator", "denominator", "value"] as const) {
    const text = texts[field];
    if (text === undefined) continue;
    const entry = readEntry(text, language);
    if (entry.is === "text") unreadable.push(field);
    else after[field] = entry.is === "number" ? entry.value : undefined;
  }
  if (texts.note !== undefined) after.note = texts.note.trim();
  if (texts.blank !== undefined) after.blank = blankReasons.find((one) => one === texts.blank);
  const isTyped = texts.numerator !== undefined || texts.denominator !== undefined;
  const { numerator, denominator } = after;
  const follows = isShare(indicator) && isTyped && numerator !== undefined && denominator !== undefined;
  if (follows) after.value = quotient(indicator, numerator, denominator);
  if (after.value !== undefined) after.blank = undefined;
  const touched = answerFields.filter((field) => texts[field] !== undefined || (field === "value" && follows) || after[field] !== answer[field]);
  return { after, touched, unreadable };
}

/** The fields that are being changed here while the workbook got something else there, that is not what was typed either. */
export function conflicting(answer: AnswerValues, { seen }: Pick<AnswerDraft, "seen">, { after, touched }: Merged): AnswerField[] {
  return touched.filter((field) => seen[field] !== answer[field] && answer[field] !== after[field]);
}

/** Whether two answers say the same. */
export function isSame(a: AnswerValues, b: AnswerValues): boolean {
  return answerFields.every((field) => a[field] === b[field]);
}

/** By what the desk remembers a measurement: its id, or what it is about where it has none yet. Never its place, which moves. */
export function keyOf({ id, quarter, organisation, indicator }: Pick<Measurement, "id" | "quarter" | "organisation" | "indicator">): string {
  return id || [quarter, organisation, indicator].join("|");
}

/** The fields of a measurement, and nothing else of it. */
export function answerOf({ numerator, denominator, value, blank, note }: AnswerValues): AnswerValues {
  return { numerator, denominator, value, blank, note };
}

/** What is left of a draft after part of it came into the workbook: fields that were typed in again since then. */
export function remaining(draft: AnswerDraft, stored: AnswerDraft, answer: AnswerValues): AnswerDraft | undefined {
  const entries = Object.entries(draft.texts).filter(([field, text]) => stored.texts[field as AnswerField] !== text);
  return entries.length > 0 ? { seen: answer, texts: Object.fromEntries(entries) } : undefined;
}
