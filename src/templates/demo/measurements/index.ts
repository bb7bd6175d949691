import type { Quarter } from "../../../domain/quarter";
import type { RowData } from "../../../workbook/content";
import { collaboration } from "./collaboration";
import { continuity } from "./continuity";
import { learning } from "./learning";
import { safeHome } from "./safeHome";
import { measurementRows } from "./series";
import { timelySupport } from "./timelySupport";

/** Every measurement of the example, by theme. `quarters` are the measured ones, oldest first. */
export const measurements = (quarters: readonly Quarter[]): RowData[] =>
  [...safeHome, ...timelySupport, ...collaboration, ...continuity, ...learning].flatMap((series) => measurementRows(series, quarters));
