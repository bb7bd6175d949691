import type { Definition } from "../../domain/indicators/definition";

/**
 * How organisations' values become one, as a number in a cell. Above nought they are weighed, and the number is what their
 * quotient is multiplied by: a percentage is out of a hundred. A total over the period is a sum by quarter, added up.
 */
export const ways = { mean: 0, sum: -1, last: -2, cumulative: -3, weighted: 1, percentage: 100 } as const;

/** Which way is better, as a number in a cell: 0 is within a band. */
export const signs = { higher: 1, lower: -1, band: 0 } as const;

/** Quarters between two measurements; without a frequency it is one. */
export const periods = { quarter: 1, halfYear: 2, year: 4 } as const;

/**
 * What formulas compute with of a definition, as numbers: its words are of lists that people may change, and a closed quarter goes on
 * computing as it did. No sign where nobody said which way is better.
 */
export function codesOf({ kind, direction, aggregation, frequency }: Pick<Definition, "kind" | "direction" | "aggregation" | "frequency">): { way: number; sign: number | undefined; period: number } {
  const way = aggregation === "weighted" && kind === "percentage" ? ways.percentage : ways[aggregation ?? "mean"];
  return { way, sign: direction && signs[direction], period: periods[frequency ?? "quarter"] };
}

/** The columns that say what is measured: where one of them changes, values cannot simply be laid beside each other. */
export const definitionColumns = ["kind", "unit", "direction", "aggregation", "frequency"] as const;
