import { countedId } from "../../../domain/id";
import type { Quarter } from "../../../domain/quarter";
import type { RowOf } from "../../../workbook/content";
import { collaboration } from "./collaboration";
import { continuity } from "./continuity";
import { learning } from "./learning";
import { safeHome } from "./safeHome";
import { measurementRows, type MeasuredSeries } from "./series";
import { timelySupport } from "./timelySupport";

const all: readonly MeasuredSeries[] = [...safeHome, ...timelySupport, ...collaboration, ...continuity, ...learning];

/** Every measurement of the example, by theme, with an id to which a closed quarter can refer. `quarters` are the measured ones, oldest first. */
export function measurements(quarters: readonly Quarter[]): RowOf<"measurements">[] {
  const newId = countedId("vbm");
  return all.flatMap((series) => measurementRows(series, quarters)).map((row) => ({ ...row, id: newId() }));
}

/** The organisations that deliver an indicator, by the key of the indicator. */
export function reporters(of: string): string[] {
  return all.filter((series) => series.of === of).map(({ organisation }) => organisation);
}
