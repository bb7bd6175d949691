import type { Text } from "../../messages";
import type { Setting } from "../definition/setting";
import { chartColours } from "../styles";
import type { Address, Chart, Series } from "../types";

/** What stands in the rows of a slot's figures, top to bottom; each row has the quarters beside each other. */
export const slotRows = ["quarter", "value", "target", "baseline", "break", "course"] as const;

export type SlotRow = (typeof slotRows)[number];

/**
 * What stands where there is no target, baseline, course or break: below the axis, which begins at 0, so that nothing is drawn. An empty
 * text would be drawn as 0, and #N/A is an error that every check of the workbook would find.
 */
export const notDrawn = -1;

/** No number where nothing was measured, which Excel draws as nought. */
export const labelFormat = "General;;";

const drawn: readonly (Pick<Series, "color" | "as" | "dashed" | "thin" | "labels"> & { row: SlotRow; heading: Text })[] = [
  { row: "value", heading: { nl: "Waarde", en: "Value" }, color: chartColours.light, labels: { numberFormat: labelFormat, color: chartColours.target } },
  { row: "target", heading: { nl: "Streefwaarde", en: "Target" }, color: chartColours.target, as: "line", dashed: true },
  { row: "baseline", heading: { nl: "Nulwaarde", en: "Baseline" }, color: chartColours.compare, as: "line", thin: true },
  { row: "course", heading: { nl: "Koers", en: "Course" }, color: chartColours.target, as: "line", thin: true },
  { row: "break", heading: { nl: "Breuk", en: "Break" }, color: chartColours.mark, as: "points" },
];

/** What a row of a slot is called. */
export function slotHeading(row: SlotRow): Text {
  return drawn.find((one) => one.row === row)?.heading ?? { nl: "Kwartaal", en: "Quarter" };
}

interface SlotPlace {
  name: string;
  where: Address;
  /** The cells of a row of its figures. */
  range(row: SlotRow): Address;
}

const alt: Text = {
  nl: "Staafgrafiek per kwartaal van de indicator die erboven staat, met de streefwaarde als streepjeslijn, de nulwaarde als dunne lijn, de koers als lijn waar een indicator optelt, en een ruit waar de meting of de streefwaarde veranderde.",
  en: "Column chart by quarter of the indicator named above it, with the target as a dashed line, the baseline as a thin one, the course as a line where an indicator adds up, and a diamond where the measure or its target changed.",
};

/** One in so many quarters has its label, so that labels stand upright: all of a year, every half-year, or once a year. */
function labelled(quarters: number): number {
  return quarters <= 5 ? 1 : quarters <= 10 ? 2 : 4;
}

/**
 * The chart of one indicator by quarter, beside its target and baseline; which indicator it is, the cells decide. It has no title, frame or
 * axis of values: its numbers stand in its bars, and where there is nothing to draw nothing is to be seen.
 */
export function slotChart(setting: Setting, { name, where, range }: SlotPlace): Chart {
  return {
    name, kind: "columns", title: "", address: where, legend: "none", gap: 40, alt: setting.text(alt),
    series: drawn.map(({ row, heading, ...look }) => ({ name: setting.text(heading), values: range(row), categories: range("quarter"), ...look })),
    category: { every: labelled(setting.lists.quarter.length), quiet: true },
    value: { min: 0, quiet: true },
  };
}
