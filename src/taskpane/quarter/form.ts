import { sameName } from "../../domain/choices";
import type { Indicator, Measurement, Network } from "../../domain/network";
import { isDue } from "../../domain/indicators/due";
import { isAnswered } from "../../domain/quarters";
import type { Checked, Item } from "../checking/item";
import { valueOf, type Answer } from "./answers";
import type { DeskDraft } from "./desk";

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
export type AnswerStateKind = "empty" | "filled" | "blank" | "typing" | "saving" | "saved" | "conflict";

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

/** How far a measurement is; what is being typed comes before what stands in the workbook. */
export function answerState(answer: Answer, indicator: Pick<Indicator, "aggregation">, draft: DeskDraft | undefined, isConflict: boolean, isSaved: boolean): AnswerStateKind {
  if (isConflict) return "conflict";
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

/** The last value before the quarter. Quarters as they are written, "2026-K1", sort by time. */
function previousOf(rows: readonly Measurement[], indicator: Indicator, quarter: string): Previous | undefined {
  const earlier = rows.flatMap((row): Previous[] => {
    const value = row.quarter < quarter ? valueOf(row, indicator) : undefined;
    return value === undefined ? [] : [{ value, quarter: row.quarter }];
  });
  return earlier.sort((a, b) => (a.quarter < b.quarter ? 1 : -1))[0];
}
