import type { Chart, Operator } from "../../workbook/types";

/** Words of the flat description and of Office.js for the same thing, so that reading and writing cannot drift apart. */
export const operators: Record<Operator, string> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan", lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};

export const chartKinds: Record<Chart["kind"], string> = {
  columns: "ColumnClustered", stackedColumns: "ColumnStacked", bars: "BarClustered", stackedBars: "BarStacked", line: "Line",
};

export const validationKinds = { whole: "wholeNumber", decimal: "decimal", textLength: "textLength", date: "date" } as const;

/** The key whose value is `value`; undefined where no key has it. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, value: string): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === value);
}
