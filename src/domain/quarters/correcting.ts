import { sameName } from "../names";
import type { BlankReason, ClosedValue, CorrectedField, Correction, Measurement, Network } from "../network";
import { writeEntry } from "../reading/entry";
import { afterCorrections, linesOf } from "./logged";
import { namesFor, namesNow, type NamesNow } from "./recordedNames";

/** The cells of a measurement that a closed quarter holds on to, and that a form fills in. */
export const answerRecorded = ["value", "numerator", "denominator", "blank"] as const satisfies readonly CorrectedField[];

export type AnswerRecorded = (typeof answerRecorded)[number];

/** All that it holds on to and a correction can change; to another quarter no row can be corrected. */
export const recordedFields = ["indicator", "organisation", ...answerRecorded] as const satisfies readonly CorrectedField[];

export type RecordedField = (typeof recordedFields)[number];

/** What the recorded cells of a measurement hold. */
export type Recorded = Pick<Measurement, RecordedField>;

/** Says what the workbook's list says for a reason for having no value. */
export type BlankWords = (reason: BlankReason) => string;

/** A cell of a closed quarter as the log writes it: numbers in the workbook's own notation, a reason in words, "" for nothing. */
export function written(record: Recorded, field: RecordedField, language: Network["language"], words: BlankWords): string {
  if (field === "blank") return record.blank === undefined ? "" : words(record.blank);
  if (field === "indicator" || field === "organisation") return record[field];
  return writeEntry(record[field] ?? null, language);
}

type Log = Pick<Network, "corrections" | "closedValues" | "closed" | "indicators" | "stakeholders" | "language">;

/**
 * What a measurement of a closed quarter should hold, as the log writes it: what was recorded at closing, with the corrections
 * since. A row that was not there at closing should hold nothing, under the names that it has.
 */
export function accepted(network: Log, row: Measurement, words: BlankWords): Record<RecordedField, string> {
  const record = network.closedValues.find((one) => one.measurement === row.id);
  return acceptedBy(record, row, network.corrections.filter((one) => one.measurement === row.id), namesNow(network), (one, field) => written(one, field, network.language, words));
}

function acceptedBy(record: ClosedValue | undefined, row: Measurement, log: readonly Correction[], now: NamesNow, write: (record: Recorded, field: RecordedField) => string): Record<RecordedField, string> {
  const names = record ? namesFor(record, row, now) : row;
  const recorded = (field: RecordedField) => (record ? write({ ...record, ...names }, field) : field === "indicator" || field === "organisation" ? row[field] : "");
  const of = (field: RecordedField) => afterCorrections(recorded(field), linesOf(log, field));
  return { indicator: of("indicator"), organisation: of("organisation"), value: of("value"), numerator: of("numerator"), denominator: of("denominator"), blank: of("blank") };
}

/** Whether a cell holds what it should: of names only the spelling may differ. */
export function isAccepted(field: RecordedField, should: string, is: string): boolean {
  return field === "indicator" || field === "organisation" ? sameName(should) === sameName(is) : should === is;
}

/** A cell of a closed quarter that was changed in the grid, and nobody said why; what it should hold and what it holds, as the log writes it. */
export interface Unexplained {
  measurement: Measurement;
  field: RecordedField;
  from: string;
  to: string;
}

/** The cells of a closed quarter ("2026-K1") that hold something else than was recorded or logged since. None where nothing was ever recorded. */
export function unexplainedIn(network: Log & Pick<Network, "measurements" | "lists">, quarter: string): Unexplained[] {
  const { closedValues, corrections, language, lists } = network;
  if (closedValues.length === 0) return [];
  const words: BlankWords = (reason) => lists.blankReason?.find(({ id }) => id === reason)?.text ?? reason;
  const write = (record: Recorded, field: RecordedField) => written(record, field, language, words);
  const records = new Map([...closedValues].reverse().map((record) => [record.measurement, record]));
  const now = namesNow(network);
  const logged = new Map<string, Correction[]>();
  for (const line of corrections) logged.set(line.measurement, [...logged.get(line.measurement) ?? [], line]);
  return network.measurements.filter((row) => row.quarter === quarter && row.id !== "").flatMap((measurement) => {
    const should = acceptedBy(records.get(measurement.id), measurement, logged.get(measurement.id) ?? [], now, write);
    return recordedFields.flatMap((field): Unexplained[] => {
      const [from, to] = [should[field], write(measurement, field)];
      return isAccepted(field, from, to) ? [] : [{ measurement, field, from, to }];
    });
  });
}
