import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { check, count } from "../../../messages";
import { tell } from "../../../messages/findings";
import { sharing as messages } from "../../../messages/sharing";
import type { Foreseen } from "../../../workbook/sharing/taking/foreseen";
import { More } from "../../widgets/More";
import { Section } from "../../widgets/Section";
import { SeverityIcon } from "../../widgets/SeverityIcon";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Lines that are shown at first. */
const first = 5;

/** What the check would find in what comes in, before it is in: in which row, and what about it. */
export function ForeseenList({ found }: { found: readonly Foreseen[] }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].back;
  const { shown, rest, showMore } = useFirst(found, first);
  return (
    <Section title={count(words.found, found.length)}>
      <Text>{words.foundText}</Text>
      <ul className={styles.list} aria-label={count(words.found, found.length)}>
        {shown.map(({ finding, name }) => (
          <li key={finding.key} className={styles.line}>
            <SeverityIcon severity={finding.severity} />
            <div className={styles.text}>
              {name !== "" && <Text weight="semibold">{name}</Text>}
              <Text>{tell(finding, language)}</Text>
              <Text size={200} className={styles.quiet}>{[check[language].severity[finding.severity], finding.sheet].filter((part) => part !== "").join(" · ")}</Text>
            </div>
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.foundMore} onMore={showMore} />
    </Section>
  );
}
