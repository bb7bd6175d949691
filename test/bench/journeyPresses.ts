import { firstQuarter } from "../e2e/support/firstQuarter";
import type { Figure } from "./figure";
import { inPane } from "./inPane";

/**
 * The presses beside typing from an empty workbook to a first closed quarter of twelve parties and its presentation, in a real browser.
 * With more than the goal people do not get there in their first hour.
 */
export const journeyPresses: Figure = {
  figure: "journey.presses", kind: "count", unit: "presses", goal: 40, heldBy: "e2e/journey.test.ts",
  measure: () => inPane(async (there) => (await firstQuarter(there)).presses),
};
