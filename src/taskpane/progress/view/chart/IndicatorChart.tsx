import { makeStyles, tokens } from "@fluentui/react-components";
import { LineChart, ResponsiveContainer } from "@fluentui/react-charts";
import { useEffect, useRef } from "react";
import type { Charted } from "./charted";
import { lines } from "./lines";
import { onlyDotsSpeak } from "./onlyDotsSpeak";
import { labelled, ticks } from "./ticks";

/** Pixels: high enough to see a course, low enough to see the next indicator. */
const height = 200;

const useStyles = makeStyles({
  chart: {
    height: `${height}px`, width: "100%", minWidth: 0,
    "& text": { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightRegular },
    // In Windows' contrast themes a drawing does not take the system's colours by itself.
    "@media (forced-colors: active)": {
      "& line, & path, & circle": { stroke: "CanvasText" },
      "& circle": { fill: "Canvas", strokeWidth: "2px" },
      "& text": { fill: "CanvasText" },
    },
  },
});

/** The course of an indicator: its values as a line with dots, target and baseline as broken lines, and of a total the course as a thin one. Arrow keys go from dot to dot. */
export default function IndicatorChart({ label, ...charted }: Charted & { label: string }) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? onlyDotsSpeak(root.current) : undefined), []);
  const { quarters, language, amount } = charted;
  const { min, max, values } = ticks(quarters.flatMap((figure) => [figure.value, figure.target, figure.baseline]).filter((one) => one !== undefined));
  const shown = labelled(quarters.length);
  return (
    <div ref={root} className={styles.chart}>
      <ResponsiveContainer height={height}>
        <LineChart
          data={{ lineChartData: lines(charted) }} svgProps={{ role: "group", "aria-label": label }} hideLegend culture={language}
          tickValues={shown} xAxis={{ tickText: shown.map((i) => quarters[i]?.quarter ?? "") }} xMinValue={-0.5} xMaxValue={quarters.length - 0.5}
          yMinValue={min} yMaxValue={max} yAxisTickValues={values} yAxisTickFormat={amount}
        />
      </ResponsiveContainer>
    </div>
  );
}
