import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { IndicatorSeries } from "../../../domain/indicators/series";
import type { Status } from "../../../domain/indicators/status";
import { count } from "../../../messages";
import { progress } from "../../../messages/progress";
import { useFirst } from "../../widgets/useFirst";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { byStatus, mostUrgentFirst, statusOf } from "./choosing";
import { IndicatorRow } from "./IndicatorRow";
import { StatusIcon } from "./StatusIcon";
import { Tally, type Tone } from "./Tally";

/** As many indicators are shown at first; the others on request, so that a long list stays one to look through. */
const shownFirst = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const tones: Readonly<Record<Status, Tone>> = { offCourse: "wrong", attention: "attention", onCourse: "good", noVerdict: "none" };

interface IndicatorsProps {
  all: readonly IndicatorSeries[];
  /** What to say where there is nothing to show. */
  none: ReactNode;
  /** What stands under an indicator that is opened. */
  details: (series: IndicatorSeries) => ReactNode;
}

/** Every indicator with its verdict, what asks for attention first; each opens in place. */
export function Indicators({ all, none, details }: IndicatorsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  const [only, setOnly] = useState<Status>();
  const tallied = mostUrgentFirst.flatMap((status) => {
    const number = all.filter((series) => statusOf(series) === status).length;
    return number === 0 ? [] : [{ key: status, count: number, text: count(words.statuses[status], number), icon: <StatusIcon status={status} />, tone: tones[status] }];
  });
  // A verdict that no indicator has any more is chosen no longer.
  const chosen = tallied.find(({ key }) => key === only)?.key;
  const sorted = byStatus(all).filter((series) => chosen === undefined || statusOf(series) === chosen);
  const { shown, rest, showMore } = useFirst(sorted, shownFirst);
  return (
    <Section title={words.indicators.title}>
      {all.length === 0 && none}
      {tallied.length > 0 && <Tally label={words.statuses.label} parts={tallied} chosen={chosen} onChoose={setOnly} />}
      <ul className={styles.list}>
        {shown.map((series) => <li key={keyOf(series)}><IndicatorRow series={series}>{details}</IndicatorRow></li>)}
      </ul>
      <More rest={rest} words={words.indicators.more} onMore={showMore} />
    </Section>
  );
}

/** Stays the same while the workbook changes, so that what is open stays open. */
function keyOf({ indicator: { id, place } }: IndicatorSeries): string {
  return `${id} ${place.row}`;
}
