import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { IndicatorSeries } from "../../../domain/indicators/series";
import { figures, fill, type Language } from "../../../messages";
import { progress } from "../../../messages/progress";
import { inUnit, targetText, valueText } from "../../words/numbers";
import { pressable } from "../../widgets/pressable";
import { useWords } from "../../words/words";
import { statusOf } from "./choosing";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  row: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, minWidth: 0 },
  title: { margin: 0, font: "inherit" },
  head: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  where: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
  arrow: { gridColumn: "3", gridRow: "1 / 3", color: tokens.colorNeutralForeground3 },
  turned: { transform: "rotate(180deg)" },
  inside: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface IndicatorRowProps {
  series: IndicatorSeries;
  /** What stands under it when it is open. */
  children: (series: IndicatorSeries) => ReactNode;
}

/** An indicator with its verdict, its last value and its target; opens in place. Its chart is drawn only while it is open. */
export function IndicatorRow({ series, children }: IndicatorRowProps) {
  const styles = useStyles();
  const { language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const status = statusOf(series);
  return (
    <div className={styles.row}>
      <h3 className={styles.title}>
        <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={isOpen ? panel : undefined} onClick={() => setOpen(!isOpen)}>
          <StatusIcon status={status} />
          <Text weight="semibold">{series.indicator.name}</Text>
          <Text size={200} className={styles.where}>{summary(series, language)}</Text>
          <ChevronDownRegular className={mergeClasses(styles.arrow, isOpen && styles.turned)} aria-hidden />
        </button>
      </h3>
      {isOpen && <div id={panel} className={styles.inside}>{children(series)}</div>}
    </div>
  );
}

/** "niet op koers · 28 dagen in 2026-K3 · op schema is 20 · 6 van 8 partijen": what was judged is held against the course, what was not against the target. */
function summary(series: IndicatorSeries, language: Language): string {
  const words = progress[language];
  const { indicator, latest } = series;
  return [
    figures[language].status[statusOf(series)].word,
    latest?.value === undefined ? words.indicators.notMeasured : fill(words.indicators.latest, { value: inUnit(valueText(latest.value, indicator, language), indicator), quarter: latest.quarter }),
    aim(),
    ...(latest && latest.measured < latest.expected ? [fill(words.indicators.delivered, { measured: latest.measured, expected: latest.expected })] : []),
  ].join(" · ");

  function aim(): string {
    if (latest?.course !== undefined && latest.status !== "noVerdict") return fill(words.indicators.course, { value: valueText(latest.course, indicator, language) });
    return indicator.target === undefined ? words.indicators.noTarget : fill(words.indicators.target, { value: targetText(indicator.target, indicator, language) });
  }
}
