import type { Text } from "../../messages";
import type { Setting } from "../planning/setting";
import { chartColours } from "../styles";
import type { Address, Chart, Series } from "../types";

/** What stands in the rows of a slot's figures, top to bottom; each row has the quarters beside each other. */
export const slotRows = ["quarter", "value", "target", "baseline", "break"] as const;

export type SlotRow = (typeof slotRows)[number];

/**
 * What stands where there is no target, baseline or break: below the axis, which begins at 0, so that nothing is drawn. An empty
 * text would be drawn as 0, and #N/A is an error that every check of the workbook would find.
 */
export const notDrawn = -1;

const drawn: readonly (Pick<Series, "color" | "as" | "dashed" | "thin"> & { row: SlotRow; heading: Text })[] = [
  { row: "value", heading: { nl: "Waarde", en: "Value" }, color: chartColours.middle },
  { row: "target", heading: { nl: "Streefwaarde", en: "Target" }, color: chartColours.target, as: "line", dashed: true },
  { row: "baseline", heading: { nl: "Nulwaarde", en: "Baseline" }, color: chartColours.compare, as: "line", thin: true },
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
  /** The cells with its title and its unit. */
  title: Address;
  unit: Address;
  alt: Text;
  legend: Chart["legend"];
}

/** One in so many quarters has its label, so that labels stand upright: all of a year, every half-year, or once a year. */
function labelled(quarters: number): number {
  return quarters <= 5 ? 1 : quarters <= 10 ? 2 : 4;
}

/** The chart of one indicator by quarter, beside its target and baseline; which indicator it is, the cells decide. */
export function slotChart(setting: Setting, { name, where, range, title, unit, alt, legend }: SlotPlace): Chart {
  return {
    name, kind: "columns", title: { cell: title }, titleSize: 9, address: where, legend, gap: 60, alt: setting.text(alt),
    series: drawn.map(({ row, heading, ...look }) => ({ name: setting.text(heading), values: range(row), categories: range("quarter"), ...look })),
    category: { every: labelled(setting.lists.quarter.length) },
    value: { title: { cell: unit }, min: 0, gridlines: true },
  };
}
