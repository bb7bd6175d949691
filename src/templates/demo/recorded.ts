import { aggregate } from "../../domain/indicators/aggregate";
import { partsOf } from "../../domain/indicators/parts";
import { addQuarters, firstDay, quartersFrom, writeQuarter, type Quarter } from "../../domain/quarter";
import type { RowOf, Rows } from "../../workbook/content";
import { recordKey } from "../../workbook/figures/recordKey";
import { codesOf } from "../../workbook/figures/ways";
import { text } from "../text";
import { closedQuarters } from "./calendar";
import { indicators } from "./indicators";
import { party } from "./parties";

/** Columns of an indicator that are kept as they were. */
const definition = ["kind", "unit", "direction", "aggregation", "frequency", "baseline", "target", "margin"] as const;

/** The consultations had a lower target in the first quarters, which shows as a break. */
const lowerTarget = { indicator: indicators.consultations.name, until: 3, target: 45 };

/** One figure was mended after its quarter was closed. */
const mistake = { indicator: indicators.repeatedReports.name, organisation: party.localTeam, quarter: 2, was: 33 };

/** What was recorded when the example's quarters were closed, and the one correction since. */
export function recorded(first: Quarter, indicatorRows: readonly RowOf<"indicators">[], measurements: readonly RowOf<"measurements">[]): Rows {
  const quarters = quartersFrom(first, closedQuarters);
  const names = quarters.map(writeQuarter);
  const isClosed = (row: RowOf<"measurements">) => names.includes(String(row.quarter));
  const mended = measurements.find((row) => row.indicator === mistake.indicator && row.organisation === mistake.organisation && row.quarter === names[mistake.quarter]);
  if (!mended?.id || mended.value === undefined) throw new Error("the example has no measurement that was mended");
  return {
    closed: names.flatMap((quarter, i) => indicatorRows.flatMap((indicator): RowOf<"closed">[] => {
      const rows = measurements.filter((row) => row.quarter === quarter && row.indicator === indicator.name);
      const target: RowOf<"closed"> = indicator.name === lowerTarget.indicator && i < lowerTarget.until ? { target: lowerTarget.target } : {};
      const { value, counted } = aggregate(rows.map(numbersOf), definitionOf(indicator));
      return rows.length === 0 ? [] : [{
        quarter, indicator: indicator.name ?? "", indicatorId: indicator.id ?? "", ...columnsOf(indicator, definition), ...target,
        ...columnsOf(codesOf(definitionOf(indicator)), ["way", "sign", "period"]),
        ...(value === undefined ? {} : { value }),
        measured: counted.length,
        expected: Array.isArray(indicator.reporters) ? indicator.reporters.length : 0,
        ...columnsOf(partsOf(rows.map((row) => ({ ...numbersOf(row), organisation: String(row.organisation) }))), ["rest", "smallest", "people", "fewest"]),
        key: recordKey(quarter, String(indicator.id)),
      }];
    })),
    closedValues: measurements.filter(isClosed).map((row): RowOf<"closedValues"> => ({
      measurement: row.id ?? "", ...columnsOf(row, ["indicator", "organisation", "quarter", "value", "numerator", "denominator", "blank"]),
    })),
    corrections: [{
      date: firstDay(addQuarters(first, closedQuarters)), quarter: names[mistake.quarter] ?? "",
      ...columnsOf(mended, ["indicator", "organisation"]), field: "value", from: mistake.was, to: mended.value,
      reason: text("Twee meldingen waren dubbel geteld.", "Two reports had been counted twice."), measurement: mended.id,
    }],
  };
}

/** Some columns of a row; those that are empty are left out. */
function columnsOf<Row extends object, Column extends keyof Row>(row: Row, columns: readonly Column[]): Pick<Row, Column> {
  return Object.fromEntries(columns.flatMap((column) => { const value = row[column]; return value === undefined ? [] : [[column, value] as const]; })) as Pick<Row, Column>;
}

function numbersOf({ value, numerator, denominator }: RowOf<"measurements">) {
  return { value, numerator, denominator };
}

/** The ids of list items among them, as an indicator's row has them. */
function definitionOf({ kind, direction, aggregation, frequency }: RowOf<"indicators">) {
  return { kind, direction, aggregation, frequency };
}
