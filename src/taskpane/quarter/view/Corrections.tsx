import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Correction } from "../../../domain/network";
import { count, fill, quarter } from "../../../messages";
import { dayText } from "../../../messages/days";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { changeText } from "./changeText";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: {
    display: "flex", flexDirection: "column", overflowWrap: "anywhere", paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What was corrected after the quarter was closed: when, what, from, to and why. The newest first. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].correct;
  if (corrections.length === 0) return <Text className={styles.quiet}>{words.none}</Text>;
  return (
    <Section title={count(words.listTitle, corrections.length)}>
      <ul className={styles.list}>
        {corrections.map(({ id, date, indicator, organisation, field, from, to, reason }) => (
          <li key={id} className={styles.item}>
            {indicator !== "" && <Text weight="semibold">{indicator}</Text>}
            {organisation !== "" && <Text size={200}>{organisation}</Text>}
            <Text>{changeText({ field, from, to }, language)}</Text>
            <Text size={200} className={styles.quiet}>{date === undefined ? reason : fill(words.because, { day: dayText(date, language), reason })}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
