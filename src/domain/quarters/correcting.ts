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
  return acceptedBy(record, corrections.filter((one) => one.measurement === measurement), language, words);
}

function acceptedBy(record: Recorded | undefined, log: readonly Correction[], language: Network["language"], words: BlankWords): Record<RecordedField, string> {
  const of = (field: RecordedField) => log.findLast((one) => one.field === field)?.to ?? (record ? written(record, field, language, words) : "");
  return { value: of("value"), numerator: of("numerator"), denominator: of("denominator"), blank: of("blank") };
}

/** A cell of a closed quarter that was changed in the grid, and nobody said why; what it should hold and what it holds, as the log writes it. */
export interface Unexplained {
  measurement: Measurement;
  field: RecordedField;
  from: string;
  to: string;
}

/** The cells of a closed quarter ("2026-K1") that hold something else than was recorded or logged since. None where nothing was ever recorded. */
export function unexplainedIn(network: Pick<Network, "measurements" | "corrections" | "closedValues" | "language" | "lists">, quarter: string): Unexplained[] {
  const { closedValues, corrections, language, lists } = network;
  if (closedValues.length === 0) return [];
  const words: BlankWords = (reason) => lists.blankReason?.find(({ id }) => id === reason)?.text ?? reason;
  const records = new Map([...closedValues].reverse().map((record) => [record.measurement, record]));
  const logged = new Map<string, Correction[]>();
  for (const line of corrections) logged.set(line.measurement, [...logged.get(line.measurement) ?? [], line]);
  return network.measurements.filter((row) => row.quarter === quarter && row.id !== "").flatMap((measurement) => {
    const should = acceptedBy(records.get(measurement.id), logged.get(measurement.id) ?? [], language, words);
    return recordedFields.flatMap((field): Unexplained[] => {
      const [from, to] = [should[field], written(measurement, field, language, words)];
      return from === to ? [] : [{ measurement, field, from, to }];
    });
  });
}
