import type { Quarter } from "../../../domain/quarter";
import type { RowData } from "../../../workbook/content";
import { collaboration } from "./collaboration";
import { continuity } from "./continuity";
import { learning } from "./learning";
import { safeHome } from "./safeHome";
import { measurementRows, type Series } from "./series";
import { timelySupport } from "./timelySupport";

const every: readonly Series[] = [...safeHome, ...timelySupport, ...collaboration, ...continuity, ...learning];

/** Every measurement of the example, by theme. `quarters` are the measured ones, oldest first. */
export const measurements = (quarters: readonly Quarter[]): RowData[] => every.flatMap((series) => measurementRows(series, quarters));

/** The organisations that deliver an indicator, by the key of the indicator. */
export const reporters = (of: string): string[] => every.filter((series) => series.of === of).map(({ organisation }) => organisation);
