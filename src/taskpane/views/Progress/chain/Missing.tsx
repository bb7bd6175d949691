import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Series } from "../../../../domain/indicators/series";
import type { Measurement, Place } from "../../../../domain/network";
import { count } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { Section } from "../../../parts/Section";
import { useWords } from "../../../words";
import { missing } from "./missingIn";
import { MissingQuarter } from "./MissingQuarter";

/** As many quarters are shown at first; the older ones on request. */
const shownFirst = 3;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  none: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "start" },
});

interface MissingProps {
  series: Series;
  measurements: readonly Measurement[];
  /** Excel's serial number of the day. */
  today: number;
  onGo: (place: Place) => void;
}

/** Which values of an indicator were asked and are not there, the newest quarter first; a row that waits for its value can be gone to. */
export function Missing({ series, measurements, today, onGo }: MissingProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].chain.missing;
  const [isWhole, setWhole] = useState(false);
  const quarters = missing(series, measurements, today);
  const shown = isWhole ? quarters : quarters.slice(0, shownFirst);
  const rest = quarters.length - shown.length;
  return (
    <Section title={words.title}>
      {quarters.length === 0 && <Text className={styles.none}>{words.none}</Text>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.quarter}><MissingQuarter missing={one} onGo={onGo} /></li>
        ))}
      </ul>
      {rest > 0 && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setWhole(true)}>{count(words.more, rest)}</Button>}
    </Section>
  );
}
