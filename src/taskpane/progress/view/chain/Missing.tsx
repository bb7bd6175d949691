import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IndicatorSeries } from "../../../../domain/indicators/series";
import type { Measurement } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { progress } from "../../../../messages/progress";
import { useFirst } from "../../../widgets/useFirst";
import { More } from "../../../widgets/More";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import { missing } from "./missingIn";
import { MissingQuarter } from "./MissingQuarter";

/** As many quarters are shown at first; the older ones on request. */
const shownFirst = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  none: { color: tokens.colorNeutralForeground2 },
});

interface MissingProps {
  series: IndicatorSeries;
  measurements: readonly Measurement[];
  /** Excel's serial number of the day. */
  today: number;
  onGo: (place: RecordPlace) => void;
}

/** Which values of an indicator were asked and are not there, the newest quarter first; a row that waits for its value can be gone to. */
export function Missing({ series, measurements, today, onGo }: MissingProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain.missing;
  const quarters = missing(series, measurements, today);
  const { shown, rest, showMore } = useFirst(quarters, shownFirst);
  return (
    <Section title={words.title}>
      {quarters.length === 0 && <Text className={styles.none}>{words.none}</Text>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.quarter}><MissingQuarter missing={one} onGo={onGo} /></li>
        ))}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );
}
