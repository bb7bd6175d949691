import { tokens } from "@fluentui/react-components";

/** The lines of a chart, by what they are of. */
export type ChartLine = "value" | "target" | "baseline" | "course";

/** How each line is drawn: by its dashes they differ in grey, and for eyes that see no difference between the colours. Widths in pixels. */
export const looks: Readonly<Record<ChartLine, { color: string; width: number; dashes?: string }>> = {
  value: { color: tokens.colorBrandForeground1, width: 3 },
  target: { color: tokens.colorPaletteDarkOrangeForeground1, width: 2, dashes: "8 4" },
  baseline: { color: tokens.colorNeutralForeground3, width: 2, dashes: "2 4" },
  course: { color: tokens.colorPaletteDarkOrangeForeground1, width: 1 },
};
