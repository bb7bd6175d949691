import type { RowOf } from "../../../workbook/content";
import { collaboration } from "./collaboration";
import { safeHome } from "./safeHome";
import { timelySupport } from "./timelySupport";

/** The thirty actions of the example, ten for each goal. `today` is an Excel serial number. */
export const actions = (today: number): readonly RowOf<"actions">[] => [...safeHome(today), ...timelySupport(today), ...collaboration(today)];
