import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorSeries } from "../../../domain/indicators/series";
import type { Measurement } from "../../../domain/network";
import type { RecordPlace } from "../../../domain/reading/recordColumns";
import { progress } from "../../../messages/progress";
import { useWords } from "../../words/words";
import { Course } from "./chart/Course";
import { facts } from "./facts";
import { Notes } from "./Notes";
import { Remarks } from "./Remarks";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  facts: { display: "grid", gridTemplateColumns: "fit-content(38%) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0 },
  fact: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface IndicatorDetailsProps {
  series: IndicatorSeries;
  /** Title of the sheet with measurements. */
  measurements: string;
  /** Measurements with a note, the newest first. */
  notes: readonly Measurement[];
  onGo: (place: RecordPlace) => void;
  onChain: () => void;
}

/** Everything of one indicator: its figures in words, its course as chart and table, the stories behind it, and the ways to its row and to what hangs on it. */
export function IndicatorDetails({ series, measurements, notes, onGo, onChain }: IndicatorDetailsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {facts(series, language).map(({ name, value }) => [
          <dt key={name} className={styles.fact}>{name}</dt>,
          <dd key={`${name} value`} className={styles.value}>{value}</dd>,
        ])}
      </dl>
      <Course series={series} measurements={measurements} />
      <Remarks series={series} />
      <Notes notes={notes} onGo={onGo} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onGo(series.indicator.place)}>{words.go}</Button>
        <Button size="small" onClick={onChain}>{words.chain.open}</Button>
      </div>
    </div>
  );
}
