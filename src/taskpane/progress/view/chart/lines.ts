import type { LineChartPoints } from "@fluentui/react-charts";
import type { Charted } from "./charted";
import { looks } from "./looks";

/** The lines of a chart, what lies under the others first. Quarters stand at 0, 1, 2 and so on. */
export function lines(charted: Charted): LineChartPoints[] {
  return [...levels(charted, "baseline"), ...levels(charted, "target"), ...course(charted), values(charted)];
}

/**
 * The measured values. Between two of them no line is drawn where a value was asked in between and is not there,
 * and where target or definition changed: what stands on both sides is not the same story.
 */
function values({ quarters, names, amount, describe }: Charted): LineChartPoints {
  const measured = quarters.flatMap((figure, x) => (figure.value === undefined ? [] : [{ x, y: figure.value, figure }]));
  return {
    legend: names.value,
    color: looks.value.color,
    lineOptions: { strokeWidth: looks.value.width, mode: "lines+markers" },
    data: measured.map(({ x, y, figure }) => ({
      x, y, markerSize: 5, xAxisCalloutData: figure.quarter, yAxisCalloutData: amount(y), callOutAccessibilityData: { ariaLabel: describe(figure) },
    })),
    gaps: measured.slice(1).flatMap(({ x }, i) => {
      const from = measured[i]?.x ?? x;
      const isHole = quarters.slice(from + 1, x).some(({ isDue }) => isDue);
      const isBroken = quarters.slice(from + 1, x + 1).some(({ isBreak }) => isBreak);
      return isHole || isBroken ? [{ startIndex: i, endIndex: i + 1 }] : [];
    }),
  };
}

/** Target or baseline: a level line for each stretch of quarters in which it is the same, from half a quarter before to half a quarter after. */
function levels({ quarters, names }: Charted, line: "target" | "baseline"): LineChartPoints[] {
  const stretches: { height: number; from: number; to: number }[] = [];
  quarters.forEach(({ [line]: height }, i) => {
    const last = stretches.at(-1);
    if (height === undefined) return;
    if (last && last.height === height && last.to === i) last.to = i + 1;
    else stretches.push({ height, from: i, to: i + 1 });
  });
  const { color, width, dashes } = looks[line];
  return stretches.map(({ height, from, to }) => ({
    legend: names[line], color,
    lineOptions: { strokeWidth: width, strokeDasharray: dashes, strokeLinecap: "butt", mode: "lines" },
    hideNonActiveDots: true,
    data: [from, to].map((edge) => ({ x: edge - 0.5, y: height, hideCallout: true })),
  }));
}

/** The line that a total is held against, from quarter to quarter; none where nothing adds up. */
function course({ quarters, names }: Charted): LineChartPoints[] {
  const points = quarters.flatMap((figure, x) => (figure.course === undefined ? [] : [{ x, y: figure.course, hideCallout: true }]));
  if (points.length === 0) return [];
  const { color, width } = looks.course;
  return [{ legend: names.course, color, lineOptions: { strokeWidth: width, mode: "lines" }, hideNonActiveDots: true, data: points }];
}
