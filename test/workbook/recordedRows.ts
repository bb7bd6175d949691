import type { Indicator, Measurement, Stakeholder } from "../../src/domain/network";
import { closing } from "../../src/domain/quarters";
import type { RowData, Rows } from "../../src/workbook/content";
import { recordKey } from "../../src/workbook/figures/recordKey";
import { codesOf } from "../../src/workbook/figures/ways";
import { network } from "../domain/network";

/**
 * What closing these quarters ("2026-K1") records of a network, as rows of its two tables. Indicators and measurements must have ids, and
 * their lists the ids of items.
 */
export function recordedRows({ stakeholders = [], indicators = [], measurements = [] }: Rows, quarters: readonly string[]): Pick<Rows, "closed" | "closedValues"> {
  const here = network({
    stakeholders: stakeholders as readonly Partial<Stakeholder>[], indicators: indicators as readonly Partial<Indicator>[], measurements: measurements as readonly Partial<Measurement>[],
  });
  const recorded = quarters.map((quarter) => closing({ ...here, measurements: here.measurements.filter((row) => row.quarter === quarter) }, quarter));
  return {
    closed: recorded.flatMap(({ figures }) => figures.map((figure) => filled({ ...figure, ...codesOf(figure), key: recordKey(figure.quarter, figure.indicatorId) }))),
    closedValues: recorded.flatMap(({ values }) => values.map((value) => filled(value))),
  };
}

/** A row without its empty cells. */
function filled(cells: object): RowData {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== "")) as RowData;
}
