import type { CheckedRow } from "../checked";
import type { TableView } from "../views/tableView";
import { missedRange, otherUnit } from "../reading/expectedRange";
import type { RuleDefinition } from "./definition";
import type { RuleOf } from "../schema/rule";

/** A value that is far from the earlier ones of the same indicator and organisation, or in another unit than they are. */
export const history: RuleDefinition<"history", "outlier" | "scaleSlip"> = {
  finds: {
    outlier: { severity: "warning" },
    scaleSlip: { severity: "warning" },
  },
  // The expected range takes sorting twelve earlier quarters.
  signals: undefined,
  make: (rule, table) => table.has(rule.indicator, rule.organisation, rule.quarter, rule.value) ? {
    each: "group",
    members: [{ table, columns: [rule.indicator, rule.organisation] }],
    look(rows, tell) {
      const series = inTime(rows, table, rule);
      const fraction = series.some(({ number }) => number > 0 && number <= 1);
      /** The last few values, in the order of their size. */
      const earlier: number[] = [];
      series.forEach(({ row, number }, i) => {
        if (i > memory) earlier.splice(earlier.indexOf(series[i - memory - 1]?.number ?? NaN), 1);
        const range = missedRange(number, earlier);
        earlier.splice(placeOf(number, earlier), 0, number);
        if (fraction && otherUnit(number, around(series, i))) return tell({ code: "scaleSlip", row, column: rule.value });
        if (range) tell({ code: "outlier", row, column: rule.value, details: { low: rounded(range.low), high: rounded(range.high) } });
      });
    },
  } : undefined,
};

/** Three years: what lies further back tells little of the next quarter, and the work stays small. */
const memory = 12;

interface Moment {
  row: CheckedRow;
  quarter: string;
  number: number;
}

/** The values before and after one. */
function around(series: readonly Moment[], place: number): number[] {
  return [...series.slice(Math.max(0, place - memory), place), ...series.slice(place + 1, place + 1 + memory)].map(({ number }) => number);
}

/** Where a number goes among others that are in the order of their size. */
function placeOf(number: number, sorted: readonly number[]): number {
  const place = sorted.findIndex((one) => one > number);
  return place < 0 ? sorted.length : place;
}

/** The rows that hold a number, oldest first: a quarter as it is written sorts by time, and two of the same by their ids. */
function inTime(rows: readonly CheckedRow[], table: TableView, { quarter, value }: RuleOf<"history">): Moment[] {
  const moments: Moment[] = [];
  for (const row of rows) {
    const number = table.number(row, value);
    if (number !== undefined) moments.push({ row, quarter: table.text(row, quarter), number });
  }
  return moments.sort((a, b) => compare(a.quarter, b.quarter) || compare(table.text(a.row, "id"), table.text(b.row, "id")));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** To three figures: a bound is no more exact than that. */
function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
