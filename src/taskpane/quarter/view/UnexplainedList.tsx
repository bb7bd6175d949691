import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Measurement } from "../../../domain/network";
import type { Unexplained } from "../../../domain/quarters";
import { count, quarter } from "../../../messages";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import { changeText } from "./changeText";
import { Obstacle } from "./Obstacle";

/** As many are shown; when one of them has its reason, the next takes its place. */
const shownAtMost = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What was changed in the grid after closing and nobody explained, each with the way to write down why. Nothing where nothing was. */
export function UnexplainedList({ unexplained, onExplain }: { unexplained: readonly Unexplained[]; onExplain: (measurement: Measurement) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].correct;
  if (unexplained.length === 0) return null;
  const rest = unexplained.length - shownAtMost;
  return (
    <Section title={count(words.unexplained, unexplained.length)}>
      <ul className={styles.list}>
        {unexplained.slice(0, shownAtMost).map((one) => (
          <li key={`${one.measurement.id} ${one.field}`}>
            <Obstacle
              text={`${one.measurement.indicator}, ${one.measurement.organisation}. ${changeText(one, language)}`} what={words.explain}
              onGo={() => onExplain(one.measurement)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && <Text>{count(words.unexplainedMore, rest)}</Text>}
    </Section>
  );
}
