/**
 * How organisations' values become one, as a number in a cell. Above nought they are weighed, and the number is what their
 * quotient is multiplied by: a percentage is out of a hundred.
 */
export const ways = { mean: 0, sum: -1, last: -2, weighted: 1, percentage: 100 } as const;

/** The columns that say what is measured: where one of them changes, values cannot simply be laid beside each other. */
export const definitionColumns = ["kind", "unit", "direction", "aggregation", "frequency"] as const;
