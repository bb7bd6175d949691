import type { BlankReason, CorrectedField, Correction, Measurement, Network } from "../network";
import { writeEntry } from "../reading/entry";

/** The cells of a measurement that a closed quarter holds on to. */
export const recordedFields = ["value", "numerator", "denominator", "blank"] as const satisfies readonly CorrectedField[];

export type RecordedField = (typeof recordedFields)[number];

/** What the recorded cells of a measurement hold. */
export type Recorded = Pick<Measurement, RecordedField>;

/** Says what the workbook's list says for a reason for having no value. */
export type BlankWords = (reason: BlankReason) => string;

/** A cell of a closed quarter as the log writes it: numbers in the workbook's own notation, a reason in words, "" for nothing. */
export function written(record: Recorded, field: RecordedField, language: Network["language"], words: BlankWords): string {
  if (field === "blank") return record.blank === undefined ? "" : words(record.blank);
  return writeEntry(record[field] ?? null, language);
}

/**
 * What a measurement of a closed quarter should hold, as the log writes it: what the last correction of that cell says, or else what was
 * recorded at closing. A row that was not there at closing should hold nothing.
 */
export function accepted({ corrections, closedValues, language }: Pick<Network, "corrections" | "closedValues" | "language">, measurement: string, words: BlankWords): Record<RecordedField, string> {
  const record = closedValues.find((one) => one.measurement === measurement);
  const log = corrections.filter((one) => one.measurement === measurement);
  const of = (field: RecordedField) => log.findLast((one: Correction) => one.field === field)?.to ?? (record ? written(record, field, language, words) : "");
  return { value: of("value"), numerator: of("numerator"), denominator: of("denominator"), blank: of("blank") };
}
