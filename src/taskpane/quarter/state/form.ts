import type { Indicator, Measurement, Network } from "../../../domain/network";
import type { Finding } from "../../../domain/finding";
import { isDue } from "../../../domain/indicators/due";
import { isAnswered } from "../../../domain/quarters";
import type { Checked, Item } from "../../checkup/item";
import { valueOf, type AnswerValues } from "./answers";
import type { DeskDraft } from "./desk";
import { sameName } from "../../../domain/names";

/** The last value before a quarter. */
export interface Previous {
  value: number;
  quarter: string;
}

/** One indicator that an organisation fills in: the row of measurements that waits for it. */
export interface FormRow {
  indicator: Indicator;
  measurement: Measurement;
  previous: Previous | undefined;
}

/** How far one measurement is: what the workbook says of it, or what is going on in the form. */
export type AnswerStateKind = "empty" | "filled" | "blank" | "typing" | "saving" | "saved" | "wrong" | "conflict";

/** The form of one organisation: its rows of that quarter, in the order of the sheet Indicatoren. A row whose indicator is not there waits for the check. */
export function formOf(network: Network, quarter: string, organisation: string): FormRow[] {
  const own = sameName(organisation);
  const byIndicator = new Map<string, Measurement[]>();
  for (const measurement of network.measurements) {
    if (sameName(measurement.organisation) !== own) continue;
    const key = sameName(measurement.indicator);
    byIndicator.set(key, [...byIndicator.get(key) ?? [], measurement]);
  }
  return network.indicators.flatMap((indicator) => {
    const rows = byIndicator.get(sameName(indicator.name)) ?? [];
    return rows.filter((row) => row.quarter === quarter).map((measurement) => ({ indicator, measurement, previous: previousOf(rows, indicator, quarter) }));
  });
}

/** How far a measurement is; what is being typed comes before what stands in the workbook, and what is wrong is never called saved. */
export function answerState(
  answer: AnswerValues, indicator: Pick<Indicator, "aggregation">, draft: DeskDraft | undefined, { isConflict, isWrong, isSaved }: { isConflict: boolean; isWrong: boolean; isSaved: boolean },
): AnswerStateKind {
  if (isConflict) return "conflict";
  if (isWrong && !draft?.saving) return "wrong";
  if (draft) return draft.saving ? "saving" : "typing";
  if (!isAnswered(answer, indicator)) return "empty";
  if (isSaved) return "saved";
  return answer.value === undefined && answer.blank ? "blank" : "filled";
}

/**
 * Errors that concern a quarter, as the carrier sees them too when it closes: in its rows of measurements, in the indicators that it
 * measures, and about either table as a whole.
 */
export function errorsOf({ items }: Checked, network: Network, quarter: string): Item[] {
  const measured = network.measurements.filter((one) => one.quarter === quarter);
  const names = new Set(measured.map(({ indicator }) => sameName(indicator)));
  const asked = network.indicators.filter(({ name, frequency }) => names.has(sameName(name)) || isDue(quarter, frequency));
  const rows = new Set([...measured, ...asked].map(({ id }) => id)).add("");
  return items.filter(({ finding: { severity, table, row } }) => severity === "error" && (table === "measurements" || table === "indicators") && rows.has(row));
}

/** How many measurements of a quarter say something that is wrong, by organisation: they are not counted as filled in. */
export function wrongIn({ measurements }: Network, quarter: string, findings: ReadonlyMap<string, readonly Finding[]>): (organisation: string) => number {
  const wrong = measurements.filter((row) => row.quarter === quarter && isAnswered(row, undefined) && hasError(findings.get(row.id) ?? []));
  return (organisation) => wrong.filter((row) => sameName(row.organisation) === sameName(organisation)).length;
}

/** Whether one of these findings is an error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** The last value before the quarter. Quarters as they are written, "2026-K1", sort by time. */
function previousOf(rows: readonly Measurement[], indicator: Indicator, quarter: string): Previous | undefined {
  const earlier = rows.flatMap((row): Previous[] => {
    const value = row.quarter < quarter ? valueOf(row, indicator) : undefined;
    return value === undefined ? [] : [{ value, quarter: row.quarter }];
  });
  return earlier.sort((a, b) => (a.quarter < b.quarter ? 1 : -1))[0];
}
