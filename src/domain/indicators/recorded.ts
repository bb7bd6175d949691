import type { ClosedFigure, Measurement, Network } from "../network";
import type { Key } from "./sameText";

/** What was recorded of closed quarters: it stands, whatever happens to the rows of measurements since. */
export interface RecordedQuarters {
  /** Whether the figures of a quarter ("2026-K1") are what was recorded. */
  has(quarter: string): boolean;
  /** What was recorded of an indicator, by its id; undefined where nothing was. */
  figure(indicatorId: string, quarter: string): ClosedFigure | undefined;
  /** All measurements as they count: of those quarters the rows that were recorded, under the names of then, and of the others what stands there. */
  rows: readonly Measurement[];
}

type Records = Pick<Network, "closed" | "closedValues" | "measurements" | "quarterStates">;

/**
 * Sorts out which quarters calculate and which were recorded. A quarter with a record stands as long as the workbook does not say that it
 * is open again; the sheet Cijfers tells the same by the head of its column.
 */
export function recordedQuarters({ closed, closedValues, measurements, quarterStates }: Records, key: Key): RecordedQuarters {
  const open = new Set(quarterStates.filter(({ state }) => state === "open").map(({ quarter }) => key(quarter)));
  const quarters = new Set(closed.map(({ quarter }) => key(quarter)).filter((quarter) => quarter !== "" && !open.has(quarter)));
  const has = (quarter: string) => quarters.has(key(quarter));
  const figures = new Map([...closed].reverse().map((one) => [`${one.indicatorId}|${key(one.quarter)}`, one]));
  const rows = quarters.size === 0 ? measurements : [
    ...measurements.filter(({ quarter }) => !has(quarter)),
    ...closedValues.filter(({ quarter }) => has(quarter)).map(({ measurement, ...row }): Measurement => ({ ...row, id: measurement, note: "" })),
  ];
  return { has, rows, figure: (id, quarter) => (has(quarter) ? figures.get(`${id}|${key(quarter)}`) : undefined) };
}
